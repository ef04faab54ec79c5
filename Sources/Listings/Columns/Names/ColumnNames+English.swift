extension ColumnNames {
  /// English names.
  static let english: [Row] = [
    Row(
      .listingID,
      """
      listingid jobid id reqid requisitionid requisitionnumber jobreqid jobnumber postingid \
      postingnumber jobrefid jobref referencenumber refno vacancyid vacancynumber \
      vacancyreference adid jobkey positionid casenumber announcementnumber jobposterid \
      jobpostingid jobreference req requisition requisitionno memberid membernumber memberno \
      employeeid employeenumber employeeno staffid staffnumber staffno personnelnumber \
      respondentid postno postnumber
      """),
    Row(
      .employer,
      """
      employer employername company companyname hiringorganization hiringorganizationname \
      hiringcompany agency agencyname organisation organization organisationname \
      organizationname companydisplayname studio
      """),
    Row(
      .title,
      """
      title jobtitle businesstitle positiontitle jobname roletitle vacancytitle posttitle \
      postingtitle workingtitle jobposition genericjobtitle positionname rolename jobrole \
      headline listingtitle civilservicetitle
      """),
    Row(
      .location,
      """
      location joblocation worklocation locationname citystate worksite workcity jobcity \
      worksitecity locationdisplayname formattedlocation positionlocation worksiteaddress \
      jobsite site1 locations joblocationaddressaddresslocality
      """),
    Row(
      .level,
      """
      level joblevel grade paygrade jobgrade careerlevel seniority senioritylevel payband \
      salarygrade salaryband experiencelevel formattedexperiencelevel positionlevel gradelevel \
      paylevel civilservicegrade
      """),
    Row(
      .payText,
      """
      paytext pay salary payrange salaryrange compensation compensationrange salarytext \
      salaryestimate wage wages remuneration payasposted postedpay advertisedsalary rateofpay \
      payrate basesalary basepay
      """),
    Row(
      .payMin,
      """
      paymin minpay payminimum minimumpay salarymin minsalary salaryminimum minimumsalary \
      salaryrangefrom salaryfrom payfrom salarylow paylow lowsalary payrangelow payrangefrom \
      payrangemin salaryrangemin salaryrangelow minamount amountmin minrate ratemin wagemin \
      minwage wagefrom payscaleminimum payscalemin compmin mincomp compensationmin \
      compensationminimum payfloor salaryfloor startingsalary
      """),
    Row(
      .payMax,
      """
      paymax maxpay paymaximum maximumpay salarymax maxsalary salarymaximum maximumsalary \
      salaryrangeto salaryto payto salaryhigh payhigh highsalary payrangehigh payrangeto \
      payrangemax salaryrangemax salaryrangehigh maxamount amountmax maxrate ratemax wagemax \
      maxwage wageto payscalemaximum payscalemax compmax maxcomp compensationmax \
      compensationmaximum payceiling salaryceiling
      """),
    Row(
      .payPeriod,
      """
      payperiod salaryfrequency payfrequency salaryperiod paytype salarytype payinterval \
      salaryinterval wageperiod rateperiod rateunit salaryunit payunit payper \
      compensationinterval wageunit wageunitofpay unitofpay payscaletype paybasis salarybasis \
      rateintervalcode
      """),
    Row(
      .currency,
      """
      currency currencycode salarycurrency paycurrency salarycurrencycode compensationcurrency
      """),
    Row(
      .positions,
      """
      positions numberofpositions ofpositions openings numberofopenings vacancies \
      numberofvacancies headcount noofpositions noofopenings noofvacancies numberofpostsinfte \
      numberofposts postsinfte vacancycount totalworkers totalworkerpositions totalopenings \
      numberopenings
      """),
    Row(
      .postedOn,
      """
      postedon dateposted posteddate postingdate posted publishedon datepublished publishdate \
      publicationdate listingdate posteddatetime postedat opendate openingdate dateadded pubdate \
      firstpostingdate publishedat publishedate publicationstartdate postdate dateofposting \
      dateofpublication postingstartdate advertisedate dateadvertised originaldateposted
      """),
    Row(
      .sourceURL,
      """
      sourceurl joburl joblink listingurl listinglink postingurl jobpostingurl url link applyurl \
      href weblink applylink webpageurl redirecturl positionuri vacancyurl adurl jobpage \
      applicationurl joburldirect
      """),
    Row(
      .employmentType,
      """
      employmenttype jobtype worktype formattedworktype contracttype employmentstatus \
      fulltimeparttimeindicator fulltimeparttime employmenttypelabel timetype workschedule \
      positiontype contracttime jobschedule workingpattern
      """),
    Row(
      .description,
      """
      description jobdescription jobsummary whatthejobisabout jobdetails descriptiontext \
      positiondescription jobdesc duties responsibilities roledescription
      """),
  ]
}

extension ColumnNames {
  /// Names in all languages that fit many things: they count where nothing speaks against them.
  static let vague: [Row] = [
    Row(.listingID, "reference ref jobnum number member respondent"),
    Row(
      .employer,
      """
      department institution firm parentdepartment departmentname ministry org organizace \
      organizacia instituce hirdeto
      """),
    Row(.title, "position role job post vacancy megnevezes"),
    Row(
      .location,
      """
      place city office region companylocation workplace state country store branch town where \
      misto miesto kraj wojewodztwo powiat megye hely
      """),
    Row(.level, "band rank gr"),
    Row(.payText, "rate howmuch whattheypay"),
    Row(.payMin, "floor minimum min lowerbound"),
    Row(.payMax, "ceiling maximum max upperbound"),
    Row(.payPeriod, "period interval frequency howoften per"),
    Row(
      .positions,
      """
      fte quantity anzahl aantal antal antall lukumaara puestos stellen posts noofposts \
      numberofjobs noofjobs postes letszam liczbaosob
      """),
    Row(
      .postedOn,
      """
      date published listed created listedtime originallistedtime fecha data datum dato \
      paivamaara pvm
      """),
    Row(.employmentType, "schedule employment contract type hours"),
    Row(.description, "summary details about notes"),
  ]
}

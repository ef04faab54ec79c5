/// The names by which columns are known, a row per field. To teach the tool a new name, add it to
/// its field's row: lower case, letters and digits only, no spaces. Of two columns that fit a field,
/// the one whose name stands earlier in the row is taken.
enum ColumnNames {
  static let rows: [(field: InputField, names: String)] = [
    (
      .listingID,
      """
      listingid jobid id reqid requisitionid requisitionnumber jobreqid jobnumber postingid \
      postingnumber jobrefid jobref reference referencenumber refno vacancyid adid
      """
    ),
    (
      .employer,
      """
      employer employername company companyname agency organisation organization organisationname \
      organizationname hiringorganization hiringcompany department institution studio firm \
      parentdepartment
      """
    ),
    (
      .title,
      """
      title jobtitle businesstitle positiontitle jobname position role roletitle vacancytitle \
      genericjobtitle job postingtitle workingtitle jobposition civilservicetitle
      """
    ),
    (
      .location,
      """
      location joblocation worklocation place city citystate office worksite site1 region \
      locationname
      """
    ),
    (
      .level,
      "level joblevel grade paygrade jobgrade careerlevel seniority senioritylevel band payband"
    ),
    (
      .payText,
      """
      paytext pay salary payrange salaryrange compensation compensationrange salarytext \
      salaryestimate wage wages remuneration payasposted postedpay advertisedsalary rateofpay \
      payrate rate basesalary basepay
      """
    ),
    (
      .payMin,
      """
      paymin minpay payminimum minimumpay salarymin minsalary salaryminimum minimumsalary \
      salaryrangefrom salaryfrom payfrom salarylow paylow lowsalary payrangelow payrangefrom \
      payrangemin salaryrangemin salaryrangelow minamount amountmin minrate ratemin wagemin \
      minwage wagefrom payscaleminimum payscalemin compmin mincomp compensationmin \
      compensationminimum floor payfloor salaryfloor minimum min startingsalary lowerbound
      """
    ),
    (
      .payMax,
      """
      paymax maxpay paymaximum maximumpay salarymax maxsalary salarymaximum maximumsalary \
      salaryrangeto salaryto payto salaryhigh payhigh highsalary payrangehigh payrangeto \
      payrangemax salaryrangemax salaryrangehigh maxamount amountmax maxrate ratemax wagemax \
      maxwage wageto payscalemaximum payscalemax compmax maxcomp compensationmax \
      compensationmaximum ceiling payceiling salaryceiling maximum max upperbound
      """
    ),
    (
      .payPeriod,
      """
      payperiod salaryfrequency payfrequency period interval salaryperiod paytype salarytype \
      payinterval salaryinterval wageperiod rateperiod rateunit salaryunit payunit payper \
      frequency compensationinterval wageunit payscaletype paybasis salarybasis
      """
    ),
    (
      .currency,
      """
      currency currencycode salarycurrency paycurrency salarycurrencycode compensationcurrency
      """
    ),
    (
      .positions,
      """
      positions numberofpositions ofpositions openings numberofopenings vacancies \
      numberofvacancies headcount noofpositions noofopenings noofvacancies numberofpostsinfte \
      numberofposts postsinfte fte quantity
      """
    ),
    (
      .postedOn,
      """
      postedon dateposted posteddate postingdate posted publishedon datepublished publishdate \
      publicationdate published listingdate posteddatetime postedat opendate openingdate date \
      listed dateadded
      """
    ),
    (
      .sourceURL,
      """
      sourceurl url joburl link joblink listingurl postingurl applyurl href weblink applylink \
      joburldirect
      """
    ),
    (
      .employmentType,
      """
      employmenttype jobtype worktype contracttype employmentstatus schedule \
      fulltimeparttimeindicator fulltimeparttime employment timetype workschedule positiontype
      """
    ),
    (
      .description,
      """
      description jobdescription summary jobsummary details whatthejobisabout about duties notes \
      responsibilities
      """
    ),
  ]

  /// A name's field and its place in the field's row, 0 first.
  struct Match: Sendable {
    var field: InputField
    var place: Int
  }

  static let table: WordTable<Match> = {
    var entries: [(String, Match)] = []
    for row in rows {
      for (place, name) in row.names.split(separator: " ").enumerated() {
        entries.append((String(name), Match(field: row.field, place: place)))
      }
    }
    return WordTable(entries)
  }()
}

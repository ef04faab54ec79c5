import Testing

@testable import Listings

/// Whole headers of exports of many kinds and countries, and all that is read of them.
struct WholeHeaderTests {
  static let cases: [(header: String, mapped: String)] = [
    (
      """
      job_id,company_name,title,description,max_salary,pay_period,location,company_id,views,\
      med_salary,min_salary,formatted_work_type,applies,original_listed_time,remote_allowed,\
      job_posting_url,application_url,application_type,expiry,closed_time,\
      formatted_experience_level,skills_desc,listed_time,posting_domain,sponsored,work_type,\
      currency,compensation_type
      """,
      """
      listing_id=job_id employer=company_name title=title location=location \
      level=formatted_experience_level pay_min=min_salary pay_max=max_salary \
      pay_period=pay_period currency=currency posted_on=listed_time source_url=job_posting_url \
      employment_type=work_type description=description
      """
    ),
    (
      """
      index,Job Title,Salary Estimate,Job Description,Rating,Company Name,Location,Headquarters,\
      Size,Founded,Type of ownership,Industry,Sector,Revenue,Competitors,Easy Apply,min_salary,\
      max_salary,avgSalary
      """,
      """
      employer=Company Name title=Job Title location=Location pay_text=Salary Estimate \
      pay_min=min_salary pay_max=max_salary description=Job Description
      """
    ),
    (
      """
      work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,\
      employee_residence,remote_ratio,company_location,company_size
      """,
      """
      title=job_title location=company_location level=experience_level pay_text=salary \
      currency=salary_currency employment_type=employment_type
      """
    ),
    (
      """
      CASE_NUMBER,CASE_STATUS,RECEIVED_DATE,JOB_TITLE,SOC_CODE,SOC_TITLE,FULL_TIME_POSITION,\
      BEGIN_DATE,TOTAL_WORKER_POSITIONS,EMPLOYER_NAME,WORKSITE_CITY,WAGE_RATE_OF_PAY_FROM,\
      WAGE_RATE_OF_PAY_TO,WAGE_UNIT_OF_PAY,PREVAILING_WAGE,PW_UNIT_OF_PAY,PW_WAGE_LEVEL
      """,
      """
      listing_id=CASE_NUMBER employer=EMPLOYER_NAME title=JOB_TITLE location=WORKSITE_CITY \
      pay_min=WAGE_RATE_OF_PAY_FROM pay_max=WAGE_RATE_OF_PAY_TO pay_period=WAGE_UNIT_OF_PAY \
      positions=TOTAL_WORKER_POSITIONS
      """
    ),
    (
      """
      PositionID,PositionTitle,PositionURI,PositionLocation,OrganizationName,DepartmentName,\
      JobGrade,MinimumRange,MaximumRange,RateIntervalCode,PublicationStartDate,\
      ApplicationCloseDate
      """,
      """
      listing_id=PositionID employer=OrganizationName title=PositionTitle \
      location=PositionLocation level=JobGrade pay_min=MinimumRange pay_max=MaximumRange \
      pay_period=RateIntervalCode posted_on=PublicationStartDate source_url=PositionURI
      """
    ),
    (
      """
      jobId,employerName,jobTitle,locationName,minimumSalary,maximumSalary,currency,\
      expirationDate,date,jobDescription,applications,jobUrl
      """,
      """
      listing_id=jobId employer=employerName title=jobTitle location=locationName \
      pay_min=minimumSalary pay_max=maximumSalary currency=currency posted_on=date \
      source_url=jobUrl description=jobDescription
      """
    ),
    (
      """
      id,title,company.display_name,location.display_name,salary_min,salary_max,\
      salary_is_predicted,contract_time,contract_type,created,redirect_url,description
      """,
      """
      listing_id=id employer=company.display_name title=title location=location.display_name \
      pay_min=salary_min pay_max=salary_max posted_on=created source_url=redirect_url \
      employment_type=contract_type description=description
      """
    ),
    (
      """
      title,hiringOrganization.name,jobLocation.address.addressLocality,baseSalary.currency,\
      baseSalary.value.minValue,baseSalary.value.maxValue,baseSalary.value.unitText,datePosted,\
      validThrough,employmentType
      """,
      """
      employer=hiringOrganization.name title=title location=jobLocation.address.addressLocality \
      pay_min=baseSalary.value.minValue pay_max=baseSalary.value.maxValue \
      pay_period=baseSalary.value.unitText currency=baseSalary.currency posted_on=datePosted \
      employment_type=employmentType
      """
    ),
    (
      """
      Stellenbezeichnung;Arbeitgeber;Arbeitsort;Gehalt von;Gehalt bis;Währung;Zeitraum;\
      Veröffentlicht am;Beschäftigungsart;Link;Bewerbungsfrist
      """,
      """
      employer=Arbeitgeber title=Stellenbezeichnung location=Arbeitsort pay_min=Gehalt von \
      pay_max=Gehalt bis pay_period=Zeitraum currency=Währung posted_on=Veröffentlicht am \
      source_url=Link employment_type=Beschäftigungsart
      """
    ),
    (
      """
      Kennziffer;Titel;Behörde;Standort;Entgeltgruppe;Jahresgehalt min. (€);Jahresgehalt max. \
      (€);Datum;Anzahl
      """,
      """
      listing_id=Kennziffer employer=Behörde title=Titel location=Standort level=Entgeltgruppe \
      pay_min=Jahresgehalt min. (€) pay_max=Jahresgehalt max. (€) positions=Anzahl \
      posted_on=Datum
      """
    ),
    (
      """
      intitule;entreprise.nom;lieuTravail.libelle;salaire.libelle;typeContrat;dateCreation;\
      nombrePostes;origineOffre.urlOrigine;description;id
      """,
      """
      listing_id=id employer=entreprise.nom title=intitule location=lieuTravail.libelle \
      pay_text=salaire.libelle positions=nombrePostes posted_on=dateCreation \
      source_url=origineOffre.urlOrigine employment_type=typeContrat description=description
      """
    ),
    (
      """
      Référence;Intitulé du poste;Employeur;Lieu de travail;Rémunération minimale (€);\
      Rémunération maximale (€);Périodicité;Date de publication;Date limite;Type de contrat
      """,
      """
      listing_id=Référence employer=Employeur title=Intitulé du poste location=Lieu de travail \
      pay_min=Rémunération minimale (€) pay_max=Rémunération maximale (€) pay_period=Périodicité \
      posted_on=Date de publication employment_type=Type de contrat
      """
    ),
    (
      """
      Puesto,Empresa,Ubicación,Salario mínimo,Salario máximo,Moneda,Periodicidad,Fecha de \
      publicación,Fecha de cierre,Enlace,Vacantes
      """,
      """
      employer=Empresa title=Puesto location=Ubicación pay_min=Salario mínimo pay_max=Salario \
      máximo pay_period=Periodicidad currency=Moneda positions=Vacantes posted_on=Fecha de \
      publicación source_url=Enlace
      """
    ),
    (
      "Cargo,Sueldo desde,Sueldo hasta,Ciudad,Empleador,Tipo de contrato,Fecha",
      """
      employer=Empleador title=Cargo location=Ciudad pay_min=Sueldo desde pay_max=Sueldo hasta \
      posted_on=Fecha employment_type=Tipo de contrato
      """
    ),
    (
      """
      Código da vaga;Título da vaga;Nome da empresa;Cidade;Faixa salarial;Senioridade;Publicado \
      em;Link da vaga;Descrição
      """,
      """
      listing_id=Código da vaga employer=Nome da empresa title=Título da vaga location=Cidade \
      level=Senioridade pay_text=Faixa salarial posted_on=Publicado em source_url=Link da vaga \
      description=Descrição
      """
    ),
    (
      """
      Posizione;Azienda;Sede;RAL minima;RAL massima;Livello;Tipo di contratto;Data di \
      pubblicazione;Scadenza
      """,
      """
      employer=Azienda title=Posizione location=Sede level=Livello pay_min=RAL minima \
      pay_max=RAL massima posted_on=Data di pubblicazione employment_type=Tipo di contratto
      """
    ),
    (
      """
      Vacaturenummer;Functie;Werkgever;Standplaats;Salarisschaal;Salaris van;Salaris tot;\
      Dienstverband;Publicatiedatum;Sluitingsdatum
      """,
      """
      listing_id=Vacaturenummer employer=Werkgever title=Functie location=Standplaats \
      level=Salarisschaal pay_min=Salaris van pay_max=Salaris tot posted_on=Publicatiedatum \
      employment_type=Dienstverband
      """
    ),
    (
      """
      id,headline,employer.name,workplace_address.municipality,salary_description,\
      number_of_vacancies,publication_date,application_deadline,webpage_url,\
      employment_type.label,description.text
      """,
      """
      listing_id=id employer=employer.name title=headline pay_text=salary_description \
      positions=number_of_vacancies posted_on=publication_date source_url=webpage_url \
      employment_type=employment_type.label description=description.text
      """
    ),
    (
      """
      Yrkestitel;Arbetsgivare;Arbetsort;Månadslön från;Månadslön till;Anställningsform;\
      Publiceringsdatum;Sista ansökningsdag
      """,
      """
      employer=Arbetsgivare title=Yrkestitel location=Arbetsort pay_min=Månadslön från \
      pay_max=Månadslön till posted_on=Publiceringsdatum employment_type=Anställningsform
      """
    ),
    (
      """
      Stillingstittel;Arbeidsgiver;Arbeidssted;Lønn fra;Lønn til;Publiseringsdato;Søknadsfrist;\
      Antall stillinger
      """,
      """
      employer=Arbeidsgiver title=Stillingstittel location=Arbeidssted pay_min=Lønn fra \
      pay_max=Lønn til positions=Antall stillinger posted_on=Publiseringsdato
      """
    ),
    (
      """
      Stillingsbetegnelse;Arbejdsgiver;Arbejdssted;Månedsløn fra;Månedsløn til;Opslagsdato;\
      Ansøgningsfrist;Ansættelsesform
      """,
      """
      employer=Arbejdsgiver title=Stillingsbetegnelse location=Arbejdssted pay_min=Månedsløn fra \
      pay_max=Månedsløn til posted_on=Opslagsdato employment_type=Ansættelsesform
      """
    ),
    (
      """
      Tehtävänimike;Työnantaja;Paikkakunta;Palkka alkaen;Palkka asti;Julkaisupäivä;Hakuaika \
      päättyy;Työsuhde;Linkki
      """,
      """
      employer=Työnantaja title=Tehtävänimike location=Paikkakunta pay_min=Palkka alkaen \
      pay_max=Palkka asti posted_on=Julkaisupäivä source_url=Linkki employment_type=Työsuhde
      """
    ),
    (
      "Job.Title,Company,Salary.Range.From,Salary.Range.To,Date.Posted,Closing.Date",
      """
      employer=Company title=Job.Title pay_min=Salary.Range.From pay_max=Salary.Range.To \
      posted_on=Date.Posted
      """
    ),
    (
      "role,firm,min_lakh,max_lakh,city,seniority,lat,lon",
      "employer=firm title=role location=city level=seniority pay_min=min_lakh pay_max=max_lakh"
    ),
    (
      "Title,Salary,Salary,,Company,Company",
      "employer=Company (column 5) title=Title pay_text=Salary (column 2)"
    ),
    (
      """
      Post title,Department,Grade,Actual Pay Floor (£),Actual Pay Ceiling (£),Job Function,FTE,\
      Contact Phone
      """,
      """
      employer=Department title=Post title level=Grade pay_min=Actual Pay Floor (£) \
      pay_max=Actual Pay Ceiling (£) positions=FTE
      """
    ),
    (
      """
      Vacancy URL,Vacancy Title,Base Pay Range Low,Base Pay Range High,Pay Basis,First Posting \
      Date,Vacancy Count,Province/Territory
      """,
      """
      title=Vacancy Title pay_min=Base Pay Range Low pay_max=Base Pay Range High pay_period=Pay \
      Basis positions=Vacancy Count posted_on=First Posting Date source_url=Vacancy URL
      """
    ),
    (
      "name,hourly_wage_from,hourly_wage_to,employer_logo,company_url",
      "pay_min=hourly_wage_from pay_max=hourly_wage_to"
    ),
    (
      """
      Job ID,Agency,Posting Type,# Of Positions,Business Title,Civil Service Title,Title Code No,\
      Level,Job Category,Full-Time/Part-Time indicator,Salary Range From,Salary Range To,Salary \
      Frequency,Work Location,Division/Work Unit,Work Location 1,Posting Date,Post Until,Posting \
      Updated,Process Date
      """,
      """
      listing_id=Job ID employer=Agency title=Business Title location=Work Location level=Level \
      pay_min=Salary Range From pay_max=Salary Range To pay_period=Salary Frequency positions=# \
      Of Positions posted_on=Posting Date employment_type=Full-Time/Part-Time indicator
      """
    ),
    (
      """
      ,Parent Department,Organisation,Unit,Reporting Senior Post,Grade,Payscale Minimum (£),\
      Payscale Maximum (£),Generic Job Title,Number of Posts in FTE,Professional/Occupational \
      Group
      """,
      """
      employer=Organisation title=Generic Job Title level=Grade pay_min=Payscale Minimum (£) \
      pay_max=Payscale Maximum (£) positions=Number of Posts in FTE
      """
    ),
    ("Foo,Bar,Baz", ""),
  ]

  @Test(arguments: cases)
  func everyFieldHasItsColumn(header: String, mapped: String) {
    let sign: Character = header.contains(";") ? ";" : ","
    let mapping = ColumnMapping(
      header: header.split(separator: sign, omittingEmptySubsequences: false).map(String.init))
    let found = mapping.choices.map { "\($0.field.name)=\($0.header)" }
    #expect(found.joined(separator: " ") == mapped)
  }
}

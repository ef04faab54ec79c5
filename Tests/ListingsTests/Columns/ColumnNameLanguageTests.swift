import Testing

@testable import Listings

/// Names of columns in many languages and manglings, and the fields they stand for.
struct ColumnNameLanguageTests {
  static let rows: [(field: String, names: String)] = [
    (
      "pay_min",
      """
      Min Salary|salary_min|MinimumRange|salaire_annuel_min|Gehalt von|annual_salary_min
      Base Pay Range Low|hourly_wage_from|WAGE_RATE_OF_PAY_FROM|Salary.Range.From|min_amount
      SALARY_FROM (USD)|Payscale Minimum (£)|salário mínimo|Gehalt (von)|rémunération minimale
      lön från|Lön fra|Lønn fra|Løn fra|Mindestgehalt|Salario mínimo|Salario desde|Sueldo mínimo
      salaire min|Salaire minimum (€)|Salaire à partir de|Salaris van|Minimumsalaris|Salaris vanaf
      Stipendio minimo|RAL minima|RAL da|Retribuzione da|Palkka alkaen|Minimipalkka|Lägsta lön
      Månadslön från|Månedslønn fra|baseSalary.value.minValue|estimatedSalary/min|Salary Start
      Gehalt ab (brutto)|Monatsgehalt von|Jahresgehalt min.|Faixa salarial mínima|Pay Band Minimum
      SalaryUSDMin|min_lakh|Actual Pay Floor (£)|Remuneración mínima|uurloon min|Stundenlohn ab
      Salaire de|Vencimento mínimo|Lohn von|Vergütung ab|Verguetung von|minSalary|Salary (Min)
      """
    ),
    (
      "pay_max",
      """
      Max Salary|salary_max|MaximumRange|Gehalt bis|WAGE_RATE_OF_PAY_TO|Payscale Maximum (£)
      Salario máximo|Sueldo hasta|salário máximo|Salário até|Salaire maximum|Salaire jusqu'à
      rémunération maximale|Höchstgehalt|Hoechstgehalt|Gehalt (bis)|Stipendio massimo|RAL massima
      Salaris tot|Maximumsalaris|lön till|Högsta lön|Lønn til|Løn til|Maksimipalkka|Palkka asti
      baseSalary.value.maxValue|Base Pay Range High
      hourly_wage_to|Actual Pay Ceiling (£)|Stipendio a
      """
    ),
    (
      "pay_text",
      """
      Salary|Pay Range|Salaire|Rémunération|Sueldo|Salario|Salário|Remuneração|Gehalt|Vergütung
      Jahresgehalt|Monatsgehalt|Stundenlohn|Gehaltsspanne|Stipendio|Retribuzione|RAL|Salaris|Loon
      Uurloon|Maandsalaris|Lön|Månadslön|Lønn|Årslønn|Timelønn|Løn|Månedsløn|Palkka|Tuntipalkka
      Kuukausipalkka|Faixa salarial|Fourchette de salaire
      Rango salarial|Salary min-max|Gehalt von bis
      Base Salary|Salary Snippet|salaire brut annuel
      Compensation Range|Entgelt|Banda salarial|Job Salary
      """
    ),
    ("currency", "Currency|salary_currency|Moneda|Moeda|Devise|Währung|Waehrung|Valuta|Valuutta"),
    (
      "pay_period",
      """
      pay_period|WAGE_UNIT_OF_PAY|Salary Frequency
      Salary Per|Periodicidad|Périodicité|RateIntervalCode
      baseSalary.value.unitText|Gehaltszeitraum|Salarisperiode|Löneperiod|interval|Pay Basis
      """
    ),
    (
      "title",
      """
      Job Title|JOB_TITLE|Title|Puesto|Título del puesto|Cargo|Vaga|Título da vaga|Intitulé du poste
      Poste|Métier|Stellenbezeichnung|Titel|Jobtitel|Offre|Functie|Functietitel|Posizione
      Titolo annuncio
      Jobbtitel|Yrkestitel|Rubrik|Stillingstittel|Stillingsbetegnelse|Tehtävänimike|Ammattinimike
      """
    ),
    (
      "employer",
      """
      EMPLOYER_NAME|Company Name|Empresa|Empleador|Nome da empresa|Entreprise|Employeur|Arbeitgeber
      Unternehmen|Azienda|Datore di lavoro|Werkgever|Bedrijf|Arbetsgivare|Företag|Arbeidsgiver
      Arbejdsgiver|Työnantaja|Name of the employer|hiringOrganization.name
      """
    ),
    (
      "location",
      """
      Job Location|Ubicación|Localização|Lieu de travail
      Arbeitsort|Standort|Sede|Standplaats|Arbetsort
      Arbeidssted|Arbejdssted|Sijainti|Paikkakunta
      """
    ),
    (
      "posted_on",
      """
      Date Posted|Posting Date|fecha de publicación|Data de publicação|Date de publication
      Veröffentlicht am|Veroeffentlicht am|Data di pubblicazione|Publicatiedatum|Publiceringsdatum
      Publiseringsdato|Opslagsdato|Julkaisupäivä|datePosted|PublicationStartDate
      """
    ),
    (
      "source_url",
      """
      job_url|Enlace|Link da vaga|Lien|Stellenlink|Link annuncio|Vacaturelink|Länk|Lenke
      Linkki|URL
      """
    ),
    (
      "level",
      "Grade|Nivel|Senioridade|Niveau|Entgeltgruppe|Livello|Salarisschaal|Nivå|Lønnstrinn|Taso"
    ),
    (
      "positions",
      """
      # Of Positions|Stellen|Liczba miejsc|Vacantes|Número de vagas|Nombre de postes|Anzahl Stellen|Numero posti
      Antal platser|No. of posts
      """
    ),
    (
      "employment_type",
      """
      Employment Type|Tipo de contrato|Type de contrat|Beschäftigungsart|Tipo di contratto
      Dienstverband|Anställningsform|Ansettelsesform|Ansættelsesform|Työsuhde
      """
    ),
    (
      "listing_id",
      """
      Job ID|Req ID|ID oferta|Código da vaga|Référence|Referenznummer|Vacaturenummer
      AnnonsID|CASE_NUMBER
      """
    ),
    (
      "description",
      "Opis stanowiska|Job Description|Descripción|Descrição|Descriptif|Stellenbeschreibung|Descrizione"
    ),
    ("title", "Stanowisko|Nazwa stanowiska|Zawód"),
    ("pay_min", "Wynagrodzenie od|Płaca minimalna|Kwota od (PLN)"),
    ("pay_max", "Wynagrodzenie do|Pensja do"),
    ("pay_text", "Wynagrodzenie|Pensja brutto|Zarobki|Stawka godzinowa"),
    ("employer", "Pracodawca|Nazwa firmy"),
    ("posted_on", "Data publikacji|Dodano"),
    (
      "employment_type",
      """
      Rodzaj umowy|Wymiar etatu|Umowa|Befristung / Umfang|Befristung|Beschäftigungsumfang|Vertragsart
      Arbeitszeit|Arbeitspensum|Beschäftigungsgrad|Anstellungsverhältnis|Soort contract
      Modalidad de contrato|Tipo de contratación|Regime de trabalho|Nature du contrat|Quotité
      Durée du travail|Tipologia di contratto|Rapporto di lavoro|Sysselsättningsgrad|Omfang
      Stillingsprosent|Beskæftigelsesgrad|Työsuhteen kesto|Rodzaj zatrudnienia
      """
    ),
    (
      "-",
      """
      Post Until|Title Code No|company_url|company_num_employees|Posting Updated|Process Date
      Reporting Senior Post|Professional/Occupational Group|PW_UNIT_OF_PAY|PREVAILING_WAGE|lon|lat
      Bonus Min|Min Hours|Hours per week
      Years|Education Level|Max Applicants|Salary Grade Code Number
      Unnamed: 0|Employees Min|Minimum Experience|Exchange Rate|Rating|Total Comp|compensation_type
      """
    ),
  ]

  static let cases: [(name: String, field: String)] = rows.flatMap { row in
    row.names.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map { (String($0), row.field) }
  }

  @Test(arguments: cases)
  func namesAreKnown(name: String, field: String) {
    #expect(ColumnName(name).match?.field.name ?? "-" == field)
  }

  @Test func thereAreManyOfThem() {
    #expect(Self.cases.count > 200)
  }

  /// The period, the currency and the power of ten of the figures.
  static let units: [(name: String, unit: String)] = [
    ("salary_k", "- - 3"), ("salary_000s", "- - 3"), ("Salary ('000)", "- - 3"),
    ("min_lakh", "- - 5"), ("max_lakhs_inr", "- INR 5"), ("Salary (LPA)", "year - 5"),
    ("CTC", "- - 0"), ("Salaire (k€)", "- EUR 3"), ("Gehalt (Tsd. EUR)", "- EUR 3"),
    ("Salary in thousands", "- - 3"), ("Salary (USD '000s)", "- USD 3"), ("Pay in cents", "- - -2"),
    ("Salary (£k)", "- GBP 3"), ("Gehalt in 1000 EUR", "- EUR 3"), ("Lön (tkr)", "- - 3"),
    ("Salario (miles de euros)", "- EUR 3"), ("Salary (millions)", "- - 6"),
    ("Monatsgehalt von (€)", "month EUR 0"), ("Stundenlohn", "hour - 0"),
    ("Salaire brut annuel", "year - 0"), ("Salaire par an", "year - 0"),
    ("Salario mensual bruto", "month - 0"), ("Salário mensal (R$)", "month BRL 0"),
    ("RAL (€)", "year EUR 0"), ("Uurloon", "hour - 0"), ("Bruto maandsalaris", "month - 0"),
    ("Månadslön från", "month - 0"), ("Årslønn", "year - 0"), ("Timelønn", "hour - 0"),
    ("Tuntipalkka", "hour - 0"), ("Salary p.a.", "year - 0"), ("Salary (CA$)", "- CAD 0"),
    ("Pay ($/hr)", "hour - 0"), ("Minimum (€)", "- EUR 0"), ("annual_salary_min", "year - 0"),
    ("hourly_wage_from", "hour - 0"), ("SalaryUSDMin", "- USD 0"), ("Salary", "- - 0"),
  ]

  @Test(arguments: units)
  func namesSayTheUnit(name: String, unit: String) {
    let read = ColumnName(name)
    let words = [read.period?.name ?? "-", read.currency?.description ?? "-", "\(read.magnitude)"]
    #expect(words.joined(separator: " ") == unit)
  }

  static let blanks: [(name: String, isBlank: Bool)] = [
    ("", true), (" ", true), ("Unnamed: 0", true), ("column_2", true), ("Col3", true), ("X", true),
    ("7", true), ("Spalte 4", true), ("Hours", false), ("Notes", false), ("Post Until", false),
  ]

  @Test(arguments: blanks)
  func someNamesTellNothingApart(name: String, isBlank: Bool) {
    #expect(ColumnName(name).isBlank == isBlank)
  }
}

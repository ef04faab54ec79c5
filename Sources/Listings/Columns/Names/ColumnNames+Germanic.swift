extension ColumnNames {
  /// German names.
  static let german: [Row] = [
    Row(
      .listingID,
      """
      stellenid stellennummer stellennr referenznummer referenznr kennziffer anzeigennummer \
      anzeigenid jobnr kennung
      """),
    Row(
      .employer,
      """
      arbeitgeber unternehmen unternehmensname firma firmenname betrieb dienststelle behorde \
      behoerde
      """),
    Row(
      .title,
      """
      stellenbezeichnung stellentitel jobtitel titel berufsbezeichnung positionsbezeichnung \
      stelle tatigkeit taetigkeit beruf bezeichnung funktion
      """),
    Row(.location, "arbeitsort standort ort stadt dienstort einsatzort"),
    Row(
      .level,
      """
      stufe karrierestufe entgeltgruppe besoldungsgruppe gehaltsgruppe gehaltsstufe lohngruppe \
      karrierelevel vergutungsgruppe verguetungsgruppe eingruppierung
      """),
    Row(
      .payPeriod,
      """
      gehaltszeitraum zahlungsperiode gehaltsperiode gehaltsart zeiteinheit abrechnungszeitraum \
      zeitraum
      """),
    Row(.currency, "wahrung waehrung gehaltswahrung"),
    Row(
      .positions,
      """
      anzahlstellen anzahlderstellen stellenanzahl anzahloffenestellen offenestellen stellenzahl
      """),
    Row(
      .postedOn,
      """
      veroffentlichtam veroeffentlichtam veroffentlichungsdatum veroeffentlichungsdatum \
      veroffentlicht veroeffentlicht eingestelltam ausschreibungsdatum erschienenam onlineseit \
      anzeigendatum
      """),
    Row(.sourceURL, "stellenlink stellenurl anzeigenlink linkzurstelle linkzuranzeige anzeigenurl"),
    Row(
      .employmentType,
      """
      beschaftigungsart beschaeftigungsart anstellungsart vertragsart arbeitszeitmodell \
      arbeitszeit beschaftigungsverhaltnis anstellung beschaftigungsumfang beschaeftigungsumfang \
      stellenumfang arbeitsumfang befristung anstellungsverhaltnis vertragsform beschaftigungsgrad \
      beschaeftigungsgrad arbeitspensum pensum umfang
      """),
    Row(
      .description,
      """
      beschreibung stellenbeschreibung aufgaben jobbeschreibung aufgabenbeschreibung stellentext
      """),
  ]
}

extension ColumnNames {
  /// Dutch names.
  static let dutch: [Row] = [
    Row(.listingID, "vacaturenummer vacatureid referentienummer vacaturecode"),
    Row(.employer, "werkgever bedrijf bedrijfsnaam organisatie organisatienaam naamwerkgever"),
    Row(.title, "functietitel functie functienaam vacaturetitel vacature beroep functiebenaming"),
    Row(.location, "standplaats werklocatie locatie plaats stad vestiging"),
    Row(.level, "functieniveau schaal salarisschaal loonschaal functieschaal"),
    Row(.payPeriod, "salarisperiode loonperiode betalingsperiode periode"),
    Row(.currency, "munteenheid"),
    Row(.positions, "aantalvacatures aantalposities aantalplaatsen"),
    Row(
      .postedOn,
      """
      publicatiedatum plaatsingsdatum geplaatstop datumgeplaatst geplaatst gepubliceerdop
      """),
    Row(.sourceURL, "vacaturelink vacatureurl linknaarvacature"),
    Row(
      .employmentType,
      """
      dienstverband soortdienstverband contractvorm contractsoort soortcontract \
      arbeidscontract
      """),
    Row(.description, "functieomschrijving omschrijving beschrijving vacaturetekst taken"),
  ]
}

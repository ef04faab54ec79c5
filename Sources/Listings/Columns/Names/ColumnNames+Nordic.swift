extension ColumnNames {
  /// Swedish names.
  static let swedish: [Row] = [
    Row(.listingID, "annonsid annonsnummer platsannonsid referensnummer diarienummer"),
    Row(
      .employer,
      """
      arbetsgivare arbetsgivarensnamn foretag foretagsnamn organisationsnamn myndighet
      """),
    Row(
      .title,
      """
      jobbtitel yrkestitel tjanstetitel befattning tjanst yrkesroll yrke rubrik annonsrubrik
      """),
    Row(.location, "arbetsort arbetsplats kommun placeringsort placering"),
    Row(.level, "niva befattningsniva"),
    Row(.payPeriod, "loneperiod lonetyp loneform"),
    Row(.positions, "antalplatser antaltjanster antaljobb"),
    Row(.postedOn, "publiceringsdatum publicerad publicerat annonsdatum publiceraddatum"),
    Row(.sourceURL, "annonslank lank annonsurl platsannonsurl lanktillannons"),
    Row(
      .employmentType,
      """
      anstallningsform anstallningstyp omfattning arbetstid sysselsattningsgrad
      """),
    Row(.description, "beskrivning annonstext arbetsuppgifter arbetsbeskrivning"),
  ]
}

extension ColumnNames {
  /// Norwegian names.
  static let norwegian: [Row] = [
    Row(.listingID, "stillingsid annonseid stillingsnummer finnkode referansenummer"),
    Row(.employer, "arbeidsgiver bedrift bedriftsnavn selskap virksomhet"),
    Row(.title, "stillingstittel stilling jobbtittel yrkestittel tittel overskrift"),
    Row(.location, "arbeidssted sted kommune poststed"),
    Row(.level, "stillingsniva lonnstrinn"),
    Row(.payPeriod, "lonnsperiode lonnstype"),
    Row(.positions, "antallstillinger"),
    Row(.postedOn, "publiseringsdato publisert publisertdato utlyst utlysningsdato"),
    Row(.sourceURL, "annonselenke lenke"),
    Row(
      .employmentType,
      """
      ansettelsesform ansettelsestype stillingstype heltiddeltid omfang stillingsprosent
      """),
    Row(.description, "stillingsbeskrivelse beskrivelse arbeidsoppgaver"),
  ]
}

extension ColumnNames {
  /// Danish names.
  static let danish: [Row] = [
    Row(.listingID, "opslagsid annonceid annoncenummer stillingsnr"),
    Row(.employer, "arbejdsgiver virksomhed virksomhedsnavn firmanavn"),
    Row(.title, "stillingsbetegnelse stillingstitel"),
    Row(.location, "arbejdssted arbejdsplads lokation"),
    Row(.level, "lontrin lonramme"),
    Row(.payText, "loninterval"),
    Row(.payPeriod, "lonperiode lontype"),
    Row(.positions, "antalstillinger antaljob"),
    Row(.postedOn, "opslagsdato offentliggjort publiceret opslaetdato"),
    Row(.sourceURL, "annoncelink"),
    Row(
      .employmentType,
      """
      ansaettelsesform ansaettelsestype arbejdstid ansaettelsesforhold beskaeftigelsesgrad
      """),
    Row(.description, "jobbeskrivelse stillingsopslag opgaver"),
  ]
}

extension ColumnNames {
  /// Finnish names.
  static let finnish: [Row] = [
    Row(.listingID, "ilmoitusnumero tyopaikkailmoitusnumero ilmoitusid tyopaikkanumero"),
    Row(.employer, "tyonantaja yritys yrityksennimi organisaatio"),
    Row(.title, "tehtavanimike ammattinimike tyotehtava nimike tehtava otsikko ammatti"),
    Row(.location, "sijainti tyopaikkakunta paikkakunta toimipaikka kunta kaupunki"),
    Row(.level, "vaativuustaso taso"),
    Row(.payPeriod, "palkkajakso palkkatyyppi palkanmaksujakso palkkakausi"),
    Row(.currency, "valuutta"),
    Row(.positions, "paikkojenmaara avoimetpaikat paikkamaara"),
    Row(.postedOn, "julkaisupaiva julkaisupvm julkaistu ilmoituspaiva julkaisupaivamaara"),
    Row(.sourceURL, "linkki ilmoituslinkki"),
    Row(.employmentType, "tyosuhde tyosuhteentyyppi tyosuhteenmuoto tyoaika tyosuhteenkesto"),
    Row(.description, "tehtavankuvaus tyonkuvaus kuvaus"),
  ]
}

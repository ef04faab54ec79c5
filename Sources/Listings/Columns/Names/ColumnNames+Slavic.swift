extension ColumnNames {
  /// Polish names.
  static let polish: [Row] = [
    Row(.listingID, "numerogloszenia numeroferty idoferty idogloszenia nroferty"),
    Row(.employer, "pracodawca nazwapracodawcy nazwafirmy przedsiebiorstwo zakladpracy"),
    Row(.title, "stanowisko nazwastanowiska stanowiskopracy zawod nazwaoferty"),
    Row(.location, "miejscepracy lokalizacja miejscowosc miasto"),
    Row(.level, "poziomstanowiska poziom szczebel"),
    Row(.payPeriod, "okreswynagrodzenia okresplacy"),
    Row(.currency, "waluta"),
    Row(.positions, "liczbamiejsc liczbawakatow liczbastanowisk liczbaetatow"),
    Row(.postedOn, "datapublikacji datadodania dataogloszenia opublikowano dodano"),
    Row(.sourceURL, "linkdooferty adresoferty"),
    Row(
      .employmentType,
      """
      rodzajumowy typumowy formazatrudnienia wymiaretatu wymiarpracy umowa etat \
      rodzajzatrudnienia
      """),
    Row(.description, "opis opisstanowiska opisoferty obowiazki"),
  ]
}

/// What a column's content says for or against a field.
enum ContentRules {
  /// What speaks against a field, in words; `nil` where nothing does. An empty column speaks
  /// against every field.
  static func objection(to field: InputField, _ facts: ColumnFacts) -> String? {
    guard facts.filled > 0 else { return "is empty" }
    switch field {
    case .postedOn:
      let days = facts.dates.dates + facts.dates.unsettled + facts.dates.serials
      return facts.share(days, atLeast: 30) ? nil : "holds no dates"
    case .payMin, .payMax:
      return facts.share(facts.figures, atLeast: 1) ? nil : "holds no amounts"
    case .payText:
      return facts.figures > 0 ? nil : "holds no figures"
    case .sourceURL:
      return facts.urls > 0 ? nil : "holds no web addresses"
    case .positions:
      return facts.share(facts.numbers, atLeast: 30) ? nil : "holds no numbers"
    case .title, .employer, .location, .employmentType, .payPeriod, .currency:
      return textObjection(facts)
    case .level:
      return facts.share(facts.urls, atLeast: 30) ? "holds web addresses" : nil
    case .listingID:
      return facts.figures > 0 ? nil : "holds no figures"
    case .description: return nil
    }
  }

  private static func textObjection(_ facts: ColumnFacts) -> String? {
    if facts.share(facts.urls, atLeast: 50) { return "holds web addresses" }
    if facts.share(facts.numbers, atLeast: 80) { return "holds numbers" }
    return facts.share(facts.dates.dates, atLeast: 80) ? "holds dates" : nil
  }

  /// The field that content alone speaks for, and how, in words; `nil` where it is silent.
  static func field(_ facts: ColumnFacts) -> (field: InputField, reason: String)? {
    if facts.share(facts.urls, atLeast: 80) { return (.sourceURL, "holds web addresses") }
    if facts.share(facts.dates.dates + facts.dates.unsettled, atLeast: 80), facts.dates.dates > 0 {
      return (.postedOn, "holds dates")
    }
    if facts.share(facts.moneyTexts, atLeast: 50) { return (.payText, "holds amounts of money") }
    if facts.share(facts.currencyCodes, atLeast: 80) { return (.currency, "holds currencies") }
    if facts.share(facts.periodWords, atLeast: 80) { return (.payPeriod, "holds spans of time") }
    if facts.share(facts.longTexts, atLeast: 60) { return (.description, "holds long texts") }
    if facts.share(facts.levels, atLeast: 80) { return (.level, "holds levels") }
    return nil
  }

  /// Whether a column of numbers may be a bound of pay.
  static func mayBeBound(_ facts: ColumnFacts) -> Bool {
    facts.share(facts.numbers, atLeast: 80) && facts.share(facts.payLike, atLeast: 80)
      && !facts.holdsSerials
  }
}

import Listings

extension Baseline {
  /// Reads a row of a baselines file.
  /// - Throws: `SettingsError.row` for a cell that is missing or is not what it should be.
  init(_ row: SettingsRow) throws(SettingsError) {
    guard !row["name"].isEmpty else {
      throw row.problem("name", "the name is missing", "Write the name that claims call it by.")
    }
    let kind: Kind = try Self.choice("kind", row)
    let relation: Relation = try Self.choice("relation", row)
    let amount = try Self.amount(row, kind)
    let period = try Self.period(row, kind)
    try Self.checkSign(amount, period, row)
    self.init(
      name: row["name"], kind: kind, relation: relation, amount: amount, period: period,
      currency: try row.currency("currency"), population: row["population"], date: row["date"],
      source: try Self.source(row))
  }

  /// A cell that has one of some names; letter case does not matter.
  private static func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ column: String, _ row: SettingsRow
  ) throws(SettingsError) -> Choice {
    if let choice = Choice(rawValue: row[column].lowercased()) { return choice }
    throw unknown(column, row, among: Choice.allCases.map(\.rawValue))
  }

  private static func unknown(
    _ column: String, _ row: SettingsRow, among names: [String]
  ) -> SettingsError {
    let text = row[column]
    let question = Suggestion.question(for: text, among: names)
    return row.problem(
      column, text.isEmpty ? "the \(column) is missing" : "\"\(text)\" is no \(column).\(question)",
      "Write one of \(names.joined(separator: ", ")).")
  }

  private static func amount(
    _ row: SettingsRow, _ kind: Kind
  ) throws(SettingsError) -> ExactDecimal {
    guard let amount = try row.number("amount") else {
      throw row.problem("amount", "the amount is missing", amountAdvice)
    }
    guard !amount.isNegative else {
      throw row.problem("amount", "\"\(row["amount"])\" is below 0", amountAdvice)
    }
    guard !(kind.isEarnings && amount.isZero) else {
      throw row.problem(
        "amount", "\"\(row["amount"])\" is not above 0, as a \(kind.rawValue) must be", amountAdvice
      )
    }
    return amount
  }

  private static let amountAdvice = "Write the amount in digits, such as 30000 or 15.5."

  /// Refuses an amount whose only sign stands before exactly three digits, as in `30.000`: it may
  /// part thousands. Nobody earns 15,505 an hour, so there it parts decimals.
  private static func checkSign(
    _ amount: ExactDecimal, _ period: PayPeriod?, _ row: SettingsRow
  ) throws(SettingsError) {
    let parts = row["amount"].split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard period != .hour, parts.count == 2, parts[1].count == 3,
      parts[1].allSatisfy(\.isNumber), (1...3).contains(parts[0].count), parts[0].first != "0"
    else { return }
    throw row.problem(
      "amount", "\"\(row["amount"])\" may be \(amount), or a thousand times as much", amountAdvice)
  }

  private static func period(
    _ row: SettingsRow, _ kind: Kind
  ) throws(SettingsError) -> PayPeriod? {
    let text = row["period"]
    if let period = PayPeriod(name: text.lowercased()) { return period }
    guard text.isEmpty, !kind.isEarnings else {
      throw unknown("period", row, among: PayPeriod.allCases.map(\.name))
    }
    return nil
  }

  private static func source(_ row: SettingsRow) throws(SettingsError) -> String {
    guard !row["source"].isEmpty else {
      throw row.problem(
        "source", "the source is missing: a figure without a source is no basis",
        "Write who states the figure, and where.")
    }
    return row["source"]
  }
}

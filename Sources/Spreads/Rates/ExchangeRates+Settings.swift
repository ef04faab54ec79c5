public import Listings

extension ExchangeRates {
  /// Reads a rates file, which may have no rows.
  /// - Parameter target: The currency that pay is converted to.
  /// - Throws: The first row whose currency is no code of ISO 4217 or stands above already, whose
  ///   rate is no number above 0, or which has no date or no source. The target's own row may only
  ///   have the rate 1, and needs neither date nor source.
  public init(_ table: SettingsTable, target: CurrencyCode) throws(SettingsError) {
    var rates: [ExchangeRate] = []
    var rowOfCurrency: [CurrencyCode: Int] = [:]
    for row in table.rows {
      let currency = try row.currency("currency")
      if let other = rowOfCurrency[currency] {
        throw row.problem(
          "currency", "\(currency) has a rate in row \(other) already",
          "Keep one rate for each currency.")
      }
      rowOfCurrency[currency] = row.number
      let rate = try Self.rate(row)
      if currency == target {
        try Self.checkOwnRate(rate, row, target)
      } else {
        rates.append(try Self.exchangeRate(currency, rate, row))
      }
    }
    self.init(target: target, rates: rates)
  }

  private static func rate(_ row: SettingsRow) throws(SettingsError) -> ExactDecimal {
    let advice = "Write how many units of --currency one unit is worth, such as 1.08."
    guard let rate = try row.number("rate") else {
      throw row.problem("rate", "the rate is missing", advice)
    }
    guard rate > .zero else {
      throw row.problem("rate", "\"\(row["rate"])\" is not above 0", advice)
    }
    return rate
  }

  private static func checkOwnRate(
    _ rate: ExactDecimal, _ row: SettingsRow, _ target: CurrencyCode
  ) throws(SettingsError) {
    guard rate != .one else { return }
    throw row.problem(
      "rate", "\"\(row["rate"])\" for \(target), the currency that pay is converted to",
      "Remove the row, or name the currency that the rates lead to with --currency.")
  }

  private static func exchangeRate(
    _ currency: CurrencyCode, _ rate: ExactDecimal, _ row: SettingsRow
  ) throws(SettingsError) -> ExchangeRate {
    let date = try basis("date", row, "Write the day, month or year of the rate, as 2026-01-05.")
    guard RateDate.isValid(date) else {
      throw row.problem(
        "date", "\"\(date)\" is no date", "Write it as 2026-01-05, 2026-01 or 2026.")
    }
    let source = try basis("source", row, "Write who states the rate, such as ECB.")
    guard !source.contains(";") else {
      throw row.problem(
        "source", "\"\(source)\" has a ; in it, which parts rates in the output",
        "Write a comma instead.")
    }
    return ExchangeRate(currency: currency, rate: rate, date: date, source: source)
  }

  /// A cell without which nobody could check the rate.
  private static func basis(
    _ column: String, _ row: SettingsRow, _ advice: String
  ) throws(SettingsError) -> String {
    guard !row[column].isEmpty else {
      throw row.problem(
        column, "the \(column) is missing: a rate without date and source has no basis", advice)
    }
    return row[column]
  }
}

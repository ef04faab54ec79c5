public import Listings

/// The basis of converted figures, in words.
public enum ConversionNote {
  /// A rate with its date and source: `1 EUR = 1.08 USD on 2026-01-05 (ECB)`; months and years
  /// have "in".
  public static func text(_ rate: ExchangeRate, into target: CurrencyCode) -> String {
    let preposition = rate.date.count == 10 ? "on" : "in"
    return "1 \(rate.currency) = \(Grouped.text(rate.rate)) \(target) \(preposition) "
      + "\(rate.date) (\(rate.source))"
  }

  /// A sentence for each rate that any figure of a table was converted with, alphabetically by
  /// currency; none where nothing was converted.
  public static func sentences(_ table: SpreadTable) -> [String] {
    guard let rates = table.options.rates else { return [] }
    let used = Set(table.spreads.flatMap { $0.conversions.map(\.currency) })
    return used.sorted().compactMap(rates.rate).map { rate in
      "Pay in \(CurrencyNames.plural(rate.currency)) is converted: "
        + "\(text(rate, into: rates.target))."
    }
  }
}

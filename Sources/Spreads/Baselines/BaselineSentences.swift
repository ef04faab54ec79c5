import Listings

/// What a spread table says beside baselines, in sentences that can be read out.
public enum BaselineSentences {
  /// For each baseline and each currency the group with the highest ceiling, as a multiple of the
  /// baseline with all that the baseline rests on:
  ///
  ///     L6's highest ceiling, 900,000 US dollars, is at least 30 times the average acting earnings
  ///     (a mean: less than 30,000 US dollars a year; SAG-AFTRA; 2023-07; TechCrunch).
  ///
  /// Where a baseline may not be set against ceilings, the reason; each once. Of groups with the
  /// same ceiling the first one. Without baselines there are none.
  public static func sentences(
    _ table: SpreadTable
  ) -> [String] {
    let basis = ComparisonBasis(rates: table.options.rates, factors: table.options.factors)
    let highest = highestOfCurrencies(table.spreads)
    return table.options.baselines.flatMap { baseline in
      var sentences: [String] = []
      // Without any ceiling there still may be something that speaks against the baseline itself.
      if highest.isEmpty, let reason = basis.refusal(of: baseline, in: baseline.currency) {
        sentences.append(reason)
      }
      for spread in highest {
        guard let sentence = sentence(baseline, spread, table.groupFields, basis) else { continue }
        if !sentences.contains(sentence) { sentences.append(sentence) }
      }
      return sentences
    }
  }

  /// For each currency, in the order of the table, the first group with the highest ceiling.
  private static func highestOfCurrencies(_ spreads: [Spread]) -> [Spread] {
    var highest: [Spread] = []
    for spread in spreads {
      guard let ceiling = spread.ceiling?.maximum else { continue }
      if let place = highest.firstIndex(where: { $0.currency == spread.currency }) {
        if ceiling > highest[place].ceiling?.maximum ?? 0 { highest[place] = spread }
      } else {
        highest.append(spread)
      }
    }
    return highest
  }

  /// `nil` where the baseline is too small to divide by.
  private static func sentence(
    _ baseline: Baseline, _ spread: Spread, _ fields: [String], _ basis: ComparisonBasis
  ) -> String? {
    switch basis.comparison(of: baseline, with: "ceiling_max", in: spread.currency) {
    case .refused(let reason): return reason
    case .comparable(let annual):
      guard annual.hundredths > 0,
        let ceiling = ExactAmount.hundredths(spread.ceiling?.maximum)
      else { return nil }
      let bound = baseline.relation.boundOfRatio
      let multiple = Multiple.text(ceiling, over: annual.hundredths, bound: bound)
      let amount = CurrencyNames.amount(AnnualAmount(hundredths: ceiling), spread.currency)
      let verb = bound.map { "is \($0)" } ?? "is"
      return "\(subject(spread.key, fields)), \(amount), \(verb) \(multiple) "
        + "\(withArticle(baseline.name)) (\(rest(of: baseline, spread.currency, basis)))."
    }
  }

  /// Whose ceiling it is.
  private static func subject(_ key: [String], _ fields: [String]) -> String {
    let named = key.filter { !$0.isEmpty }
    switch (named.count, key.count) {
    case (_, 0): return "The highest ceiling"
    case (0, _):
      return "The highest ceiling of listings with no \(fields.joined(separator: " or "))"
    case (1, 1): return named[0] + (named[0].hasSuffix("s") ? "'" : "'s") + " highest ceiling"
    default: return "The highest ceiling of \(named.joined(separator: ", "))"
    }
  }

  private static func withArticle(_ name: String) -> String {
    "the " + (name.lowercased().hasPrefix("the ") ? String(name.dropFirst(4)) : name)
  }

  /// What the baseline rests on.
  private static func rest(
    of baseline: Baseline, _ currency: CurrencyCode?, _ basis: ComparisonBasis
  ) -> String {
    let counted = basis.counted(baseline, in: currency).map { ", counted as \($0)" } ?? ""
    return [
      "\(baseline.kind.phrase): \(baseline.figure)\(counted)", baseline.population, baseline.date,
      baseline.source,
    ].filter { !$0.isEmpty }.joined(separator: "; ")
  }
}

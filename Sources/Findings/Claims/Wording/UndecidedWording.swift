import Listings
import Spreads

/// The reasons for which a claim cannot be decided, each with the way out where there is one.
enum UndecidedWording {
  // MARK: What is not given

  static func topics(_ search: TopicSearch) -> String {
    switch search {
    case .searched: ""
    case .notSearched:
      "The listings were not searched for topics: give the phrases that tell them with --topics."
    case .partlySearched(let files):
      partlySearched + Counted.list(files) + notSearched
    }
  }

  /// How the reason begins that names files.
  static let partlySearched = "The listings of "
  /// The same without their names.
  static let searchedInPart = partlySearched + "some inputs" + notSearched
  private static let notSearched =
    " were not searched for topics: give all listings as they were before normalize, and the phrases "
    + "with --topics."

  static func missingBaseline(_ name: String) -> String {
    "The claim is set against \"\(name)\", which is not given: name the file that has it with "
      + "--baselines."
  }

  // MARK: What is selected

  /// - Parameters:
  ///   - unmet: Those of the conditions that no listing meets.
  ///   - reposts: How many rows are selected that show a job again whose first row is not there.
  static func noListing(
    _ conditions: [ListingCondition], unmet: [UnmetCondition], reposts: Int
  ) -> String {
    if reposts > 0 {
      return
        "No listing is selected: \(Counted.text(reposts, "row")) of other listings shown again "
        + "\(reposts == 1 ? "does" : "do") not count."
    }
    if let first = unmet.first {
      return
        "No listing is selected: none\(ConditionWords.clause([first.condition])).\(first.question)"
    }
    return "No listing is selected: there is none\(ConditionWords.clause(conditions)) at once."
  }

  static func severalCurrencies(_ spreads: [Spread], _ rates: ExchangeRates?) -> String {
    let parts = spreads.map { spread in
      (spread.currency?.description ?? "no currency named")
        + " (\(Counted.text(spread.listings, "listing")))"
    }
    let named = spreads.compactMap(\.currency)
    let largest = spreads.filter { $0.currency != nil }.max { $0.listings < $1.listings }
    let example = (largest?.currency).map { " Choose one, as with currency=\($0), or " } ?? " "
    return "The listings are in several currencies, which do not mix in one figure: "
      + "\(Counted.list(parts)).\(example)\(conversion(named, rates))."
  }

  /// How the listings could come to be in one currency.
  private static func conversion(_ named: [CurrencyCode], _ rates: ExchangeRates?) -> String {
    guard let rates else { return "give exchange rates with --rates" }
    let missing = named.filter { $0 != rates.target && rates.rate(for: $0) == nil }
    return "add rates to --rates"
      + (missing.isEmpty ? "" : " for \(Counted.list(missing.map(\.description)))")
  }

  // MARK: What is not defined

  /// Why a row of the spread table has no such figure.
  static func undefined(_ column: SpreadColumn, of spread: Spread, _ options: SpreadOptions)
    -> String
  {
    let listings = Counted.text(spread.listings, "listing")
    if spread.isWithheld {
      return "There are \(listings), fewer than the \(options.minListings) that figures need."
    }
    let reason = reason(column.name, of: spread, options) ?? "it is not defined for them"
    return "\(DecidedWording.capitalized(MeasureWords(column).claimed)) cannot be said of "
      + "\(listings): \(reason)." + fullYear(spread)
  }

  private static func reason(
    _ name: String, of spread: Spread, _ options: SpreadOptions
  ) -> String? {
    switch name {
    case "largest_employer_share": "none names its employer"
    case "positions": "the openings add up to more digits than can be counted with"
    case "midpoint_ci_low", "midpoint_ci_high": interval(spread, options)
    case "width", "range_ratio", "spread_pct": range(spread)
    case "progression_pct", "overlap_pct":
      "it compares a level with the level below it, and a claim is about one group of listings"
    case _ where name.hasPrefix("floor_"): "no floor is posted"
    case _ where name.hasPrefix("ceiling_"): "no ceiling is posted"
    case _ where spread.ranges == 0: "none posts both a floor and a ceiling"
    default: nil
    }
  }

  private static func interval(_ spread: Spread, _ options: SpreadOptions) -> String {
    options.weight == .positions
      ? "there is no interval where openings weigh"
      : "it needs six with both a floor and a ceiling, and there \(spread.ranges == 1 ? "is" : "are") "
        + (spread.ranges == 0 ? "none" : "\(spread.ranges)")
  }

  private static func range(_ spread: Spread) -> String? {
    switch (spread.floor, spread.ceiling) {
    case (nil, nil): "neither a floor nor a ceiling is posted"
    case (nil, _): "no floor is posted"
    case (_, nil): "no ceiling is posted"
    case (let floor?, let ceiling?) where ceiling.maximum < floor.minimum:
      "the highest ceiling is below the lowest floor"
    case (let floor?, _) where floor.minimum <= 0: "the lowest floor is zero"
    default: nil
    }
  }

  /// Work without a full year explains why pay that is posted has no figure.
  private static func fullYear(_ spread: Spread) -> String {
    guard spread.notFullYear > 0 else { return "" }
    return " \(Counted.text(spread.notFullYear, "listing")) "
      + "\(spread.notFullYear == 1 ? "is" : "are") for work without a full year, whose pay counts "
      + "in no figure."
  }
}

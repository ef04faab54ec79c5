import Listings
import Spreads

/// A claim with the listings that it is about.
struct ExaminedClaim {
  let claim: Claim
  let listings: SelectedListings
  let options: SpreadOptions
  /// The conditions that no listing meets.
  let unmet: [UnmetCondition]
  /// What is to be said about topics; `nil` for claims that do not ask for them.
  let topics: TopicWording?

  private static let counting = "listings"

  /// The verdict with its reason and its rows.
  var entry: ClaimEntry {
    guard let column = listings.columns.first(where: { $0.name == claim.measure }) else {
      return undecided("\"\(claim.measure)\" is no measure.")
    }
    if let name = claim.baseline {
      let baseline = options.baselines.first { $0.name.lowercased() == name.lowercased() }
      return baseline.map { entry(column, against: $0) }
        ?? undecided(UndecidedWording.missingBaseline(name))
    }
    return claim.measure == Self.counting ? countEntry(column) : entry(column)
  }

  // MARK: Figures

  /// The number of listings, whatever their currencies.
  private func countEntry(_ column: SpreadColumn) -> ClaimEntry {
    let figure = MeasuredFigure(count: listings.count)
    let verdict = Verdict(claim, possible: figure.possible)
    let spreads = listings.spreads
    let reason =
      topics?.sentence(verdict, claim)
      ?? wording(column, figure, nil).sentence(verdict)
      + (listings.count == 0 ? " " + noListing : "")
    return entry(
      verdict, figure, spreads.count == 1 ? spreads[0].currency : nil, column, reason)
  }

  /// A measure of the one group that the listings form.
  private func entry(_ column: SpreadColumn) -> ClaimEntry {
    switch measured(column) {
    case .undecidable(let reason): return undecided(reason)
    case .figure(let figure, let spread):
      let verdict = Verdict(claim, possible: figure.possible)
      let sentence = wording(column, figure, spread.currency).sentence(verdict)
      return entry(
        verdict, figure, spread.currency, column, sentence + notes(column, spread))
    }
  }

  /// A measure divided by a baseline.
  private func entry(_ column: SpreadColumn, against baseline: Baseline) -> ClaimEntry {
    switch measured(column) {
    case .undecidable(let reason): return undecided(reason)
    case .figure(let amount, let spread):
      switch baseline.divisor(of: column, in: spread.currency, options) {
      case .refused(let reason): return undecided(reason)
      case .comparable(let annual):
        let figure = MeasuredFigure(amount, over: annual, baseline.relation)
        let verdict = Verdict(claim, possible: figure.possible)
        let sentence = wording(column, figure, spread.currency).sentence(
          verdict, amount: amount, over: baseline, annual)
        return entry(
          verdict, figure, spread.currency, column, sentence + notes(column, spread),
          (baseline, ClaimDivision(amount: amount, annual: annual)))
      }
    }
  }

  private enum Measured {
    case figure(MeasuredFigure, Spread)
    case undecidable(reason: String)
  }

  private func measured(_ column: SpreadColumn) -> Measured {
    let spreads = listings.spreads
    guard let spread = spreads.first, listings.count > 0 else {
      return .undecidable(reason: noListing)
    }
    guard spreads.count == 1 else {
      return .undecidable(reason: UndecidedWording.severalCurrencies(spreads, options.rates))
    }
    guard let figure = MeasuredFigure(column, of: spread) else {
      return .undecidable(reason: UndecidedWording.undefined(column, of: spread, options))
    }
    return .figure(figure, spread)
  }

  // MARK: Words

  private var noListing: String {
    UndecidedWording.noListing(claim.conditions, unmet: unmet, reposts: listings.reposts)
  }

  private func wording(
    _ column: SpreadColumn, _ figure: MeasuredFigure, _ currency: CurrencyCode?
  ) -> DecidedWording {
    let words =
      column.name == Self.counting
      ? MeasureWords(listingsOf: claim.conditions) : MeasureWords(column)
    return DecidedWording(claim: claim, words: words, figure: figure, currency: currency)
  }

  /// What else a reader must know: the topics looked for, and the rates that pay was converted by.
  private func notes(_ column: SpreadColumn, _ spread: Spread) -> String {
    let rates = MeasureWords(column).isOfPay ? spread.conversions : []
    return (topics?.note ?? "")
      + rates.map {
        " Pay in \($0.currency) is converted at \($0.rate) (\($0.date), \($0.source))."
      }.joined()
  }

  // MARK: Entries

  private func undecided(_ reason: String) -> ClaimEntry {
    ClaimEntry(undecidable: claim, reason, selection: listings.ordinals)
  }

  private func entry(
    _ verdict: Verdict, _ figure: MeasuredFigure, _ currency: CurrencyCode?,
    _ column: SpreadColumn, _ reason: String,
    _ divided: (by: Baseline, ClaimDivision)? = nil
  ) -> ClaimEntry {
    ClaimEntry(
      claim: claim, verdict: verdict, measured: figure, currency: currency,
      baseline: divided?.by, division: divided?.1, reason: reason,
      evidence: listings.rows(deciding: column.name, claim.conditions),
      selection: listings.ordinals)
  }
}

extension ClaimEntry {
  /// A claim without a figure.
  init(undecidable claim: Claim, _ reason: String, selection: [Int] = []) {
    self.init(
      claim: claim, verdict: .undecidable, measured: nil, currency: nil, baseline: nil,
      division: nil, reason: reason, evidence: [], selection: selection)
  }
}

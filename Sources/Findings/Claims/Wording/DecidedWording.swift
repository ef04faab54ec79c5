import Listings
import Spreads

/// The reasons for verdicts on claims that have a figure.
struct DecidedWording {
  let claim: Claim
  let words: MeasureWords
  let figure: MeasuredFigure
  let currency: CurrencyCode?

  // MARK: Without a baseline

  /// The sentence for a figure that is compared as it is.
  func sentence(_ verdict: Verdict) -> String {
    verdict == .supported ? supported : contradicted
  }

  private var supported: String {
    let start = "\(words.found) is \(words.value(figure.text, currency))"
    return Self.capitalized(start) + agreement + "."
  }

  private var agreement: String {
    switch claim.relation {
    case .equal where hasClaimedValue: ", as claimed"
    case .equal where claim.tolerancePct == nil:
      ", which is \(claimed) when it is rounded as the claim is"
    case .equal: ", which is \(claimed)\(tolerance), as claimed"
    default: ", which is \(claim.relation.words)\(claimed)\(tolerance), as claimed"
    }
  }

  private var contradicted: String {
    let verb = words.isOfPay ? "posted" : "found"
    return "Claimed: \(words.claimed) is \(claim.relation.words)\(claimed)\(tolerance); "
      + "\(verb): \(words.value(distinctText, currency))."
  }

  // MARK: With a baseline

  /// The sentence for a figure divided by a baseline.
  /// - Parameters:
  ///   - amount: The figure before the division.
  ///   - annual: The baseline as it was divided by.
  func sentence(
    _ verdict: Verdict, amount: MeasuredFigure, over baseline: Baseline, _ annual: AnnualAmount
  ) -> String {
    let times =
      "\(words.found), \(words.value(amount.text, currency)), is \(bound)\(distinctText) times "
      + baseline.phrase(annual, currency)
    let claimed = "claimed: \(claim.relation.words)\(claimed) times\(tolerance)"
    return Self.capitalized(times) + "; " + claimed
      + (verdict == .undecidable ? ". \(openness)" : ".")
  }

  private var bound: String {
    switch figure.bound {
    case .exact: ""
    case .atLeast: "at least "
    case .atMost: "at most "
    }
  }

  /// Why a bound does not settle the claim.
  private var openness: String {
    switch figure.bound {
    case .exact: ""
    case .atLeast: "How much more it is, nobody can say without the exact baseline."
    case .atMost: "How much less it is, nobody can say without the exact baseline."
    }
  }

  // MARK: Figures

  private var claimed: String { Grouped.text(plain: claim.value.text) }

  private var hasClaimedValue: Bool { figure.fraction == Fraction(claim.value.number) }

  private var tolerance: String {
    claim.tolerancePct.map { ", give or take \($0) %" } ?? ""
  }

  /// The figure's text; with as many decimals as it takes to see the difference where rounding
  /// hides it.
  private var distinctText: String {
    guard !hasClaimedValue, ExactDecimal(figure.text) == claim.value.number,
      figure.bound == .exact
    else { return figure.text }
    let decimals = figure.text.drop { $0 != "." }.dropFirst().count
    let longer = (decimals + 1...18).lazy.map { FigureFormat.text(figure.value, decimals: $0) }
    return longer.first { ExactDecimal($0) != claim.value.number } ?? figure.text
  }

  static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

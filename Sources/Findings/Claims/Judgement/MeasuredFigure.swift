import Listings
import Spreads

/// The figure that a claim's measure has for the listings that it is about.
public struct MeasuredFigure: Sendable, Equatable {
  /// What is known of the figure.
  public enum Bound: Sendable, Equatable {
    case exact
    /// The true figure is this one or more; `isStrict` where it is more.
    case atLeast(isStrict: Bool)
    /// The true figure is this one or less; `isStrict` where it is less.
    case atMost(isStrict: Bool)
  }

  /// The figure, or with a baseline the figure ÷ the baseline's annual amount; not rounded.
  public let value: Double
  /// The figure with the decimals of its column, a quotient with 2; without grouping.
  public let text: String
  public let bound: Bound
  let fraction: Fraction

  /// A count.
  init(count: Int) {
    value = Double(count)
    text = String(count)
    bound = .exact
    fraction = Fraction(Int128(count))
  }

  /// A figure of a row of the spread table; `nil` where it is not defined there.
  init?(_ column: SpreadColumn, of spread: Spread) {
    let cell = column.value(spread)
    guard let value = cell.number, let fraction = Fraction(column, of: spread) else { return nil }
    self.value = value
    text = column.text(of: spread)
    bound = .exact
    self.fraction = fraction
  }

  /// A figure in an amount's currency ÷ a baseline's annual amount, which is above zero.
  init(_ figure: MeasuredFigure, over annual: AnnualAmount, _ relation: Baseline.Relation) {
    fraction = Fraction(
      figure.fraction.numerator * 100,
      over: figure.fraction.denominator * Int128(annual.hundredths))
    value = fraction.double
    text = FigureFormat.text(value, decimals: 2)
    // What is divided by less is more.
    switch relation {
    case .equal: bound = .exact
    case .less: bound = .atLeast(isStrict: true)
    case .lessOrEqual: bound = .atLeast(isStrict: false)
    case .greater: bound = .atMost(isStrict: true)
    case .greaterOrEqual: bound = .atMost(isStrict: false)
    }
  }

  /// Where the true figure is.
  var possible: NumberRange {
    let end = { (isStrict: Bool) in NumberRange.End(value: fraction, isIncluded: !isStrict) }
    switch bound {
    case .exact: return NumberRange(lower: end(false), upper: end(false))
    case .atLeast(let isStrict): return NumberRange(lower: end(isStrict))
    case .atMost(let isStrict):
      // A quotient of pay is never below zero.
      return NumberRange(
        lower: NumberRange.End(value: Fraction(0), isIncluded: true), upper: end(isStrict))
    }
  }
}

extension Fraction {
  /// A figure as an exact number, from the whole numbers that it is the quotient of where it is one;
  /// else the shortest decimal that names it, which for amounts is the amount itself.
  init?(_ column: SpreadColumn, of spread: Spread) {
    switch column.value(spread) {
    case .undefined, .text, .flags: return nil
    case .count(let count): self.init(Int128(count))
    case .decimal(let decimal): self.init(decimal)
    case .quotient(let quotient):
      self.init(Int128(quotient.numerator), over: Int128(quotient.denominator))
    case .number(let figure):
      if let quotient = Self.quotient(column.name, of: spread), quotient.double == figure {
        self = quotient
      } else {
        // So small a figure has more decimals than a decimal number holds.
        let decimal =
          ExactDecimal(figure.description) ?? ExactDecimal(FigureFormat.text(figure, decimals: 15))
        guard let decimal else { return nil }
        self.init(decimal)
      }
    }
  }

  /// The quotient that a share of listings counted once each is.
  private static func quotient(_ name: String, of spread: Spread) -> Fraction? {
    let listings = Int128(spread.listings)
    switch name {
    case "disclosure_rate": return fraction(Int128(spread.disclosed), listings)
    case "largest_employer_share":
      let ofLargest = (spread.largestEmployerShare ?? 0) * Double(spread.listings)
      return fraction(Int128(ofLargest.rounded()), listings)
    default: return nil
    }
  }

  private static func fraction(_ numerator: Int128, _ denominator: Int128) -> Fraction? {
    denominator > 0 ? Fraction(numerator, over: denominator) : nil
  }
}

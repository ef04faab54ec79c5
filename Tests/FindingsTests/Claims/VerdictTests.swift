import Listings
import Spreads
import Testing

@testable import Findings

/// When a figure supports or contradicts a claim.
struct VerdictTests {
  /// A relation, a value, a tolerance in percent, a figure, and the verdict's first letter.
  typealias Case = (
    relation: String, value: String, tolerance: String?, figure: String, verdict: Character
  )

  static let exact: [Case] = [
    // Equal at the decimals that the value is written with, halves away from zero.
    ("=", "100000", nil, "100000", "s"), ("=", "100000", nil, "100000.49", "s"),
    ("=", "100000", nil, "100000.5", "c"), ("=", "100000", nil, "99999.5", "s"),
    ("=", "100000", nil, "99999.49", "c"), ("=", "2.3", nil, "2.3077", "s"),
    ("=", "2.31", nil, "2.3077", "s"), ("=", "2.308", nil, "2.3077", "s"),
    ("=", "2.30", nil, "2.3077", "c"), ("=", "0", nil, "0.49", "s"), ("=", "0", nil, "0.5", "c"),
    ("=", "-15", nil, "-15.49", "s"), ("=", "-15", nil, "-15.5", "c"),
    ("=", "-15", nil, "-14.5", "s"), ("=", "-15", nil, "-14.49", "c"),
    ("=", "30.00", nil, "30.004", "s"), ("=", "30.00", nil, "30.005", "c"),
    // A tolerance replaces the decimals.
    ("=", "100000", "5", "105000", "s"), ("=", "100000", "5", "105000.01", "c"),
    ("=", "100000", "5", "95000", "s"), ("=", "100000", "5", "94999.99", "c"),
    ("=", "100000", "0", "100000.01", "c"), ("=", "100000", "0", "100000", "s"),
    ("=", "-100", "10", "-110", "s"), ("=", "-100", "10", "-110.1", "c"),
    ("=", "0", "50", "0.01", "c"), ("=", "1", "0.1", "1.001", "s"),
    ("=", "1", "0.1", "1.0011", "c"),
    // Orders are compared exactly.
    ("<", "2.31", nil, "2.3077", "s"), ("<", "2.3", nil, "2.3", "c"), ("<", "2", nil, "2.1", "c"),
    ("<=", "2.3", nil, "2.3", "s"), ("<=", "2.3", nil, "2.3000001", "c"),
    (">", "2.3", nil, "2.3000001", "s"), (">", "2.3", nil, "2.3", "c"),
    (">=", "2.3", nil, "2.3", "s"), (">=", "2.3", nil, "2.2999999", "c"),
    // A tolerance loosens the bound.
    ("<", "100", "5", "104.99", "s"), ("<", "100", "5", "105", "c"),
    ("<=", "100", "5", "105", "s"), ("<=", "100", "5", "105.01", "c"),
    (">", "100", "5", "95.01", "s"), (">", "100", "5", "95", "c"),
    (">=", "100", "5", "95", "s"), (">=", "100", "5", "94.99", "c"),
  ]

  @Test(arguments: exact)
  func figureIsSetAgainstClaim(_ test: Case) throws {
    let number = try #require(ExactDecimal(test.figure))
    let end = NumberRange.End(value: Fraction(number), isIncluded: true)
    let verdict = Verdict(
      try claim(test.relation, test.value, tolerance: test.tolerance),
      possible: NumberRange(lower: end, upper: end))
    #expect(verdict.rawValue.first == test.verdict)
  }

  /// A relation, a value, the relation of a baseline that the figure 30 stems from, the verdict.
  static let bounded: [(String, String, Baseline.Relation, Character)] = [
    // More than 30, as the baseline is less than its amount.
    (">=", "30", .less, "s"), (">", "30", .less, "s"), (">=", "25", .less, "s"),
    (">=", "31", .less, "u"), (">", "31", .less, "u"),
    ("<=", "30", .less, "c"), ("<", "30", .less, "c"), ("<", "29", .less, "c"),
    ("<=", "31", .less, "u"), ("<", "31", .less, "u"),
    ("=", "29", .less, "c"), ("=", "30", .less, "u"), ("=", "34", .less, "u"),
    ("=", "30.0", .less, "u"),
    // 30 or more.
    (">=", "30", .lessOrEqual, "s"), (">", "30", .lessOrEqual, "u"),
    (">", "29", .lessOrEqual, "s"), ("<", "30", .lessOrEqual, "c"),
    ("<=", "30", .lessOrEqual, "u"), ("<=", "29", .lessOrEqual, "c"),
    ("=", "29", .lessOrEqual, "c"), ("=", "30", .lessOrEqual, "u"),
    // Less than 30.
    ("<=", "30", .greater, "s"), ("<", "30", .greater, "s"), ("<", "29", .greater, "u"),
    (">=", "30", .greater, "c"), (">", "30", .greater, "c"), (">=", "29", .greater, "u"),
    ("=", "31", .greater, "c"), ("=", "30", .greater, "u"), (">=", "0", .greater, "s"),
    // 30 or less.
    ("<=", "30", .greaterOrEqual, "s"), ("<", "30", .greaterOrEqual, "u"),
    (">", "30", .greaterOrEqual, "c"), (">=", "30", .greaterOrEqual, "u"),
    ("=", "31", .greaterOrEqual, "c"), ("=", "30", .greaterOrEqual, "u"),
    // 30.
    ("=", "30", .equal, "s"), (">", "30", .equal, "c"), ("<=", "30", .equal, "s"),
    ("=", "31", .equal, "c"),
  ]

  @Test(arguments: bounded)
  func boundIsSetAgainstClaim(
    _ relation: String, _ value: String, _ baseline: Baseline.Relation, _ expected: Character
  ) throws {
    let figure = MeasuredFigure(
      MeasuredFigure(count: 900_000), over: AnnualAmount(hundredths: 3_000_000), baseline)
    #expect(figure.text == "30.00")
    let verdict = Verdict(try claim(relation, value), possible: figure.possible)
    #expect(verdict.rawValue.first == expected)
  }

  @Test func toleranceLoosensBoundsToo() throws {
    let figure = MeasuredFigure(
      MeasuredFigure(count: 900_000), over: AnnualAmount(hundredths: 3_000_000), .lessOrEqual)
    #expect(Verdict(try claim(">=", "31", tolerance: "4"), possible: figure.possible) == .supported)
    #expect(
      Verdict(try claim("<=", "28", tolerance: "5"), possible: figure.possible) == .contradicted)
  }
}

import Listings
import Spreads
import Testing

@testable import Findings

/// A verdict as a comparison says the same as the verdict.
struct VerdictTestTests {
  private static let relations = ["=", "<", "<=", ">", ">="]

  private static func verdict(_ test: VerdictTest, on figure: Double, value: Double) -> Verdict {
    switch test.condition {
    case .rounded(let decimals):
      let text = FigureFormat.text(figure, decimals: decimals)
      return text == FigureFormat.text(value, decimals: decimals) ? test.met : test.unmet
    case .within(let lower, let upper):
      let isAbove = lower.map { $0.isIncluded ? figure >= $0.value : figure > $0.value } ?? true
      let isBelow = upper.map { $0.isIncluded ? figure <= $0.value : figure < $0.value } ?? true
      return isAbove && isBelow ? test.met : test.unmet
    }
  }

  @Test(arguments: relations, ["", "5"])
  func comparisonsSayTheVerdict(_ relation: String, _ tolerance: String) throws {
    let checking = Checking()
    for measure in ["floor_min", "ceiling_max", "range_ratio", "disclosure_rate", "listings"] {
      for value in ["0.5", "0.75", "0.8", "2.5", "2.4", "4", "80000", "80000.4", "200000"] {
        let entry = try checking.entry(measure, relation, value, tolerance: tolerance)
        let (test, measured) = (try #require(entry.test), try #require(entry.measured))
        guard !test.isClose else { continue }
        let said = Self.verdict(test, on: measured.value, value: Double(value) ?? 0)
        #expect(said == entry.verdict, "\(measure) \(relation) \(value)")
      }
    }
  }

  /// The average is known to be less, at most, exactly, more or at least so much.
  @Test(arguments: relations, relations)
  func boundsSayTheVerdict(_ relation: String, _ known: String) throws {
    let checking = Checking(
      baselines: """
        name,kind,relation,amount,period,currency,population,date,source
        average,mean,\(known),20000,year,USD,,,a paper

        """)
    for value in ["9", "10", "10.5", "11"] {
      let entry = try checking.entry("ceiling_max", relation, value, baseline: "average")
      #expect(entry.division?.annual.hundredths == 2_000_000)
      #expect(entry.division?.amount.value == 200_000)
      let (test, measured) = (try #require(entry.test), try #require(entry.measured))
      #expect(!test.isClose)
      let said = Self.verdict(test, on: measured.value, value: Double(value) ?? 0)
      #expect(said == entry.verdict, "\(relation) \(value), average \(known)")
    }
  }

  /// Every figure that is possible, or none, is as claimed, whatever the baseline is.
  @Test(arguments: [
    ("<", "20000", ">", "-1", Verdict.supported), ("<", "20000", ">=", "0", .supported),
    (">", "20000", "<", "0", .contradicted), (">", "20000", ">", "-1", .supported),
  ])
  func aVerdictThatNoComparisonSays(
    _ known: String, _ amount: String, _ relation: String, _ value: String, _ verdict: Verdict
  ) throws {
    let checking = Checking(
      baselines: """
        name,kind,relation,amount,period,currency,population,date,source
        average,mean,\(known),\(amount),year,USD,,,a paper

        """)
    let entry = try checking.entry("ceiling_max", relation, value, baseline: "average")
    #expect(entry.verdict == verdict)
    if let test = entry.test, let figure = entry.measured?.value {
      #expect(Self.verdict(test, on: figure, value: Double(value) ?? 0) == verdict)
    }
  }

  /// 2 ÷ 3 is near 0.6667, and not it.
  @Test func aFigureByItsLimitIsClose() throws {
    let checking = Checking(listings: "Title,Salary\nA,\"$30,000\"\nB,\"$30,000\"\nC,\n")
    #expect(try checking.entry("disclosure_rate", ">", "0.666666666666").test?.isClose == true)
    #expect(try checking.entry("disclosure_rate", ">", "0.6666").test?.isClose == false)
    #expect(try checking.entry("floor_min", ">=", "30000").test?.isClose == false)
    #expect(try checking.entry("progression_pct", ">=", "1").test == nil)
  }
}

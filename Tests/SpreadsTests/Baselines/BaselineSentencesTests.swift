import CSVText
import Listings
import Testing

@testable import Spreads

/// What is said beneath the spread table.
struct BaselineSentencesTests {
  private func sentences(
    _ table: SpreadTable, _ baselines: Baseline..., rates: ExchangeRates? = nil
  ) -> [String] {
    beside(baselines, rates, table)
  }

  private func beside(
    _ baselines: [Baseline], _ rates: ExchangeRates?, _ table: SpreadTable
  ) -> [String] {
    var table = table
    table.options = options(baselines, rates)
    return BaselineSentences.sentences(table)
  }

  private func baseline(
    _ kind: Baseline.Kind = .mean, _ relation: Baseline.Relation = .equal,
    _ amount: String = "100", currency: String = "USD", name: String = "pay"
  ) -> Baseline {
    BaselineComparisonTests.baseline(kind, relation, amount, currency: currency, name: name)
  }

  /// The postings and the baselines of July 2023, as the sample files have them.
  @Test func theFoundingExample() throws {
    let baselines = try baselines(
      """
      average acting earnings,mean,<,30000,year,USD,"average member, from acting alone",2023-07,"X, 27 July"
      earnings of 87 percent,threshold_share,<,26000,year,USD,87 % of the members,2023-07,the union
      residual cheque,single_payment,=,35,,USD,one cheque,2023-07,told
      """)
    let found = beside(baselines.all, nil, table(FoundingExampleTests.postings))
    #expect(
      found == [
        "L6's highest ceiling, 900,000 US dollars, is at least 30 times the average acting earnings "
          + "(a mean: less than 30,000 US dollars a year; average member, from acting alone; "
          + "2023-07; X, 27 July).",
        "\"earnings of 87 percent\" is a threshold share: it says how many earn less than 26,000 US "
          + "dollars a year, not what they earn.",
        "\"residual cheque\" is a single payment: it says what was paid once, not what a year "
          + "brings.",
      ])
  }

  @Test func eachCurrencyHasItsHighestCeiling() throws {
    let table = table([
      .range("L1", "50", "250"), .range("L2", "50", "300"), .range("L3", "50", "300"),
      .range("L1", "50", "900.5", currency: "EUR"), Posting(level: "L9"),
    ])
    #expect(
      sentences(table, baseline()) == [
        "\"pay\" is in USD, and the pay in EUR: currencies are compared with --rates only.",
        "L2's highest ceiling, 300 US dollars, is 3 times the pay (a mean: 100 US dollars a year; "
          + "2023; a report).",
      ])
    let inEuros = sentences(
      table, baseline(currency: "EUR"), rates: try rates("EUR,1.5,2026,ECB\n"))
    #expect(
      inEuros == [
        "L1's highest ceiling, 900.50 euros, is 9.01 times the pay (a mean: 100 euros a year; 2023; "
          + "a report).",
        "L2's highest ceiling, 300 US dollars, is 2 times the pay (a mean: 100 euros a year, "
          + "counted as 150 US dollars a year at 1 EUR = 1.5 USD in 2026 (ECB); 2023; a report).",
      ])
  }

  @Test(
    arguments: [
      (["level"], ["Interns"], "Interns' highest ceiling"),
      (["level"], [""], "The highest ceiling of listings with no level"),
      (["level", "employer"], ["L6", "X"], "The highest ceiling of L6, X"),
      (["level", "employer"], ["", "X"], "The highest ceiling of X"),
      (
        ["level", "employer"], ["", ""], "The highest ceiling of listings with no level or employer"
      ),
      ([], [], "The highest ceiling"),
    ] as [([String], [String], String)])
  func groupsAreNamed(fields: [String], key: [String], subject: String) {
    var spread = Spread(key: key, currency: .usDollar)
    spread.ceiling = FiveNumberSummary(
      minimum: 200, lowerQuartile: 200, median: 200, upperQuartile: 200, maximum: 200)
    let table = SpreadTable(
      groupFields: fields, spreads: [spread], membership: GroupMembership())
    let found = sentences(table, baseline(name: "The mean"))
    #expect(
      found == [
        "\(subject), 200 US dollars, is 2 times the mean (a mean: 100 US dollars a year; 2023; "
          + "a report)."
      ])
  }

  @Test func withoutCeilingsOnlyWhatSpeaksAgainstTheBaselineIsSaid() {
    let table = table([Posting(level: "L1", floor: "100")])
    #expect(sentences(table, baseline()).isEmpty)
    #expect(sentences(table, baseline(.singlePayment)).count == 1)
    #expect(sentences(table).isEmpty)
  }

  /// A bound is rounded so that it stays one.
  @Test(
    arguments: [
      (900_000, 30_000, nil, "30 times"), (900_000, 30_000, "at least", "30 times"),
      (2, 3, nil, "0.667 times"), (2, 3, "at least", "0.666 times"),
      (2, 3, "at most", "0.667 times"),
      (1, 3, "at most", "0.334 times"), (845_000, 30_000, "at least", "28.16 times"),
      (845_000, 30_000, "at most", "28.17 times"), (845_000, 30_000, nil, "28.17 times"),
      (5, 5, nil, "as much as"), (1, 100_000, "at least", "0.00001 times"),
      (12_345_600, 100, nil, "123,456 times"), (0, 7, "at least", "0 times"),
      (1_000_000_000_000_000, 1, nil, "1,000,000,000,000,000 times"),
      (999_999_999_999_999, 1_000_000_000_000_000, "at least", "0.999 times"),
    ] as [(Int64, Int64, String?, String)])
  func multiplesAreSpokenSafely(part: Int64, whole: Int64, bound: String?, text: String) {
    #expect(Multiple.text(part, over: whole, bound: bound) == text)
  }
}

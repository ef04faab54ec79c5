import Listings
import Testing

@testable import Spreads

struct SpreadOutputTests {
  static let header = """
    level,currency,listings,employers,largest_employer_share,disclosed,disclosure_rate,positions,\
    ranges,floor_min,floor_p25,floor_median,floor_p75,floor_max,ceiling_min,ceiling_p25,\
    ceiling_median,ceiling_p75,ceiling_max,midpoint_median,midpoint_ci_low,midpoint_ci_high,width,\
    range_ratio,spread_pct,spread_pct_median,progression_pct,overlap_pct,reposts,not_full_year,flags
    """
  static let sample = table([
    .range("L\"1", "100.5", "200", employer: "A"),
    Posting(level: "L\"1", positions: "0.5", flags: [.payWide, .partTime]),
  ])

  static func csv(_ table: SpreadTable) -> String {
    String(decoding: SpreadCSV.bytes(table), as: UTF8.self)
  }

  @Test func emptyTableIsItsHeader() {
    #expect(Self.csv(table([])) == Self.header + "\n")
    #expect(SpreadJSON.text(table([])) == "[]\n")
    #expect(SpreadMarkdown.text(table([])) == "- There are no listings to count.\n")
  }

  @Test func csvHasEveryColumn() {
    let record = """
      "L""1",USD,2,1,0.5000,1,0.5000,1.5,1,100.50,100.50,100.50,100.50,100.50,200.00,200.00,200.00,\
      200.00,200.00,150.25,,,99.50,1.99,99.00,99.00,,,0,0,pay_wide:1;part_time:1
      """
    #expect(Self.csv(Self.sample) == Self.header + "\n" + record + "\n")
  }

  @Test func jsonHasTheDigitsOfTheCSV() {
    let text = SpreadJSON.text(Self.sample)
    #expect(text.hasPrefix("[\n  {\"level\": \"L\\\"1\", \"currency\": \"USD\", \"listings\": 2, "))
    #expect(text.contains("\"positions\": 1.5, \"ranges\": 1, \"floor_min\": 100.50, "))
    #expect(text.contains("\"midpoint_ci_low\": null, "))
    #expect(text.hasSuffix("\"flags\": {\"pay_wide\": 1, \"part_time\": 1}}\n]\n"))
  }

  /// The binary numbers next to the spreads, written with 2 decimals, end in 2.72, 2000.00 and 6.84.
  @Test(arguments: [
    ("7.00", "1428571428571.43", "142857142857042.71"),
    ("0.07", "142857142857142.71", "14285714285714171.43"),
    ("13.00", "769230769230.77", "76923076922976.85"),
  ])
  func ratioAndSpreadAreExactHoweverLarge(floor: String, ratio: String, spread: String) {
    let table = table([.range("L1", floor, "9999999999999.99")])
    #expect(Self.csv(table).contains(",\(ratio),\(spread),"))
    #expect(
      SpreadJSON.text(table).contains("\"range_ratio\": \(ratio), \"spread_pct\": \(spread), "))
  }

  @Test(
    arguments: [
      (0, 7, "0.00"), (7, 1, "7.00"), (1, 200, "0.01"), (1, 201, "0.00"), (199, 200, "1.00"),
      (2, 3, "0.67"), (9_223_372_036_854_775_807, 2, "4611686018427387903.50"),
    ] as [(Int64, Int64, String)])
  func fractionsAreRoundedByWholeNumbers(numerator: Int64, denominator: Int64, text: String) {
    let fraction = ExactFraction(numerator: numerator, denominator: denominator)
    #expect(fraction.text(decimals: 2) == text)
  }

  @Test func jsonWithoutCurrencyAndFlags() {
    let text = SpreadJSON.text(table([Posting(currency: nil), Posting(level: "L1")]))
    #expect(text.contains("\n  {\"level\": \"\", \"currency\": null, \"listings\": 1, "))
    #expect(text.contains("\"flags\": {}},\n"))
  }

  @Test(arguments: [
    ("", "\"\""), ("a\"b\\c", #""a\"b\\c""#),
    ("\n\r\t\u{0}\u{1B}\u{7F}", #""\n\r\t\u0000\u001b\u007f""#),
    ("é日🙂/", "\"é日🙂/\""), ("e\u{301}\n", "\"e\u{301}\\n\""), ("\r\n", #""\r\n""#),
  ])
  func jsonStrings(text: String, expected: String) {
    #expect(JSONText.string(text) == expected)
  }

  @Test func markdownEscapesMarkup() {
    let text = SpreadMarkdown.text(table([.range("a|b <i>\n*c*", "1000", "2500000")]))
    let lines = text.split(separator: "\n")
    #expect(
      lines[0] == """
        | level | pay in | n | pay posted | lowest floor | median midpoint | highest ceiling | ratio \
        | spread |
        """)
    #expect(lines[1] == "| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    #expect(
      lines[2] == """
        | a\\|b \\<i\\> \\*c\\* | USD | 1 | 100% | 1,000 | 1,250,500 | 2,500,000 | 2500 | 249,900% |
        """)
  }

  @Test func columnsSayWhatTheyHold() {
    let columns = Self.sample.columns
    #expect(columns.map(\.name).joined(separator: ",") == Self.header)
    for column in columns {
      if column.name.hasSuffix("_pct") || column.name == "spread_pct_median" {
        #expect(column.kind == .percent)
      }
      if column.name.hasSuffix("_share") || column.name.hasSuffix("_rate") {
        #expect(column.kind == .share)
      }
    }
  }
}

struct SpreadOverviewTests {
  static func column(_ heading: String, of table: SpreadTable) -> [String] {
    SpreadOverview(table).columns.first { $0.heading.joined(separator: " ") == heading }?.cells
      ?? []
  }

  @Test func largeAmountsAreRoundedAndSoIsSaid() {
    let large = table([.range("L1", "100000.49", "200000"), .range("L2", "1500.5", "2500")])
    #expect(Self.column("lowest floor", of: large) == ["100,000", "1,501"])
    #expect(
      SpreadOverview(large).notes[0]
        == "All pay is per year, as posted, rounded to whole units; n is the number of listings.")
  }

  @Test func amountsShowDecimalsTogetherOrNotAtAll() {
    let whole = table([.range("L1", "100000", "200000"), .range("L2", "1500", "2500")])
    #expect(Self.column("lowest floor", of: whole) == ["100,000", "1,500"])
    let broken = table([.range("L1", "100000", "200000"), .range("L2", "99.5", "2500")])
    #expect(Self.column("highest ceiling", of: broken) == ["200,000.00", "2,500.00"])
  }

  @Test func sharesArePercentages() {
    let table = table([
      Posting(level: "L1"), Posting(level: "L1"), .range("L1", "1", "2"), .range("", "1", "2"),
    ])
    #expect(Self.column("pay posted", of: table) == ["33.3%", "100.0%"])
    #expect(Self.column("level", of: table) == ["L1", "(no level)"])
  }

  @Test func notesSayWhatIsLeftOut() {
    var summer = Posting.range("L1", "1", "2")
    summer.flags = .notFullYear
    let notes = SpreadOverview(
      table([summer, summer, .range("L1", "1", "2"), Posting(level: "L1", repostOf: 0)])
    ).notes
    #expect(notes.contains("1 repost is not counted: it shows a job that is counted already."))
    #expect(notes.contains { $0.hasPrefix("2 listings are for work without a full year") })
    #expect(notes.last?.hasSuffix("--format csv.") == true)
    let plain = SpreadOverview(table([.range("L1", "1", "2")])).notes
    #expect(!plain.contains { $0.contains("repost") || $0.contains("full year") })
  }
}

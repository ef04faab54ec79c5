import Listings
import Spreads
import Testing

@testable import payspread

struct TextTableTests {
  static let columns = [
    TextTable.Column(heading: ["name"], alignment: .left, cells: ["a", "日本語", "e\u{301}x"]),
    TextTable.Column(heading: ["of", "all"], alignment: .decimal, cells: ["1.25", "10", "33.3%"]),
  ]

  @Test func decimalSignsStandBelowEachOther() {
    #expect(
      TextTable(Self.columns).lines == [
        "           of",
        "name      all",
        "──────  ─────",
        "a        1.25",
        "日本語  10",
        "e\u{301}x      33.3%",
      ])
  }

  @Test func textsTooLongForTheirColumnGoOnBelow() {
    let table = TextTable(
      [
        .init(
          heading: ["title"], alignment: .left,
          cells: ["Principal Research Scientist of a very long name indeed", "Clerk"]),
        .init(heading: ["floor"], alignment: .decimal, cells: ["100,000", "9"]),
      ], width: 20)
    #expect(
      table.lines == [
        "title          floor",
        "───────────  ───────",
        "Principal    100,000",
        "Research",
        "Scientist …",
        "Clerk              9",
      ])
  }

  @Test func widestTextIsShortened() {
    let table = TextTable(
      [
        .init(
          heading: ["title"], alignment: .left, cells: ["Principal Research Scientist", ""],
          wraps: false),
        .init(heading: ["place"], alignment: .left, cells: ["Los Gatos", "Remote"]),
        .init(heading: ["floor"], alignment: .decimal, cells: ["100,000", "9"]),
      ], width: 34)
    #expect(
      table.lines == [
        "title           place        floor",
        "──────────────  ─────────  ───────",
        "Principal Res…  Los Gatos  100,000",
        "                Remote           9",
      ])
    #expect(table.lines.allSatisfy { DisplayWidth.of($0) <= 34 })
  }

  @Test func textsWithoutSpacesAreBrokenAnywhere() {
    let table = TextTable(
      [
        .init(heading: ["部門"], alignment: .left, cells: ["映像制作管理本部", "Kundenbetreuung"]),
        .init(heading: ["n"], alignment: .decimal, cells: ["1", "2"]),
      ], width: 12)
    #expect(
      table.lines == [
        "部門       n",
        "─────────  ─",
        "映像制作   1",
        "管理本部",
        "Kundenbet  2",
        "reuung",
      ])
  }

  @Test func figuresAreNeverShortened() {
    let table = TextTable(
      [.init(heading: ["floor"], alignment: .decimal, cells: ["1,234,567.00"])], width: 5)
    #expect(table.lines.last == "1,234,567.00")
  }

  @Test func noColumnsAndNoRows() {
    #expect(TextTable([]).lines == [""])
    #expect(
      TextTable([.init(heading: ["n"], alignment: .decimal, cells: [])]).lines == ["n", "─"])
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("日本", 4), ("e\u{301}", 1), ("🙂", 2), ("❤️", 2), ("👩‍💻", 2), ("한글", 4),
    ("é…", 2),
    ("\u{200B}", 0), ("ﾊﾝ", 2),
  ])
  func widths(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(arguments: [
    ("a\nb\tc", "a b c"), ("\u{1B}[31mred", "\u{FFFD}[31mred"), ("a\u{202E}b", "a\u{FFFD}b"),
    ("plain é", "plain é"),
  ])
  func controlsAreTakenOut(text: String, cleaned: String) {
    #expect(TerminalText.cleaned(text) == cleaned)
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdef", 4, "abc…"), ("日本語", 4, "日…"), ("日本語", 5, "日本…"),
    ("abc", 1, "…"), ("abc", 0, ""),
  ])
  func shortening(text: String, width: Int, shortened: String) {
    #expect(TerminalText.shortened(text, to: width) == shortened)
  }

  @Test(arguments: [
    ("jobs.csv:2: short", ["jobs.csv:2: short"]),
    (
      "jobs.csv: one two three four five six",
      ["jobs.csv: one two three", "    four five six"]
    ),
    (
      "  Write it anew, and name the file.",
      ["  Write it anew, and name", "      the file."]
    ),
    (
      "a https://example.org/a/long/address b",
      ["a", "    https://example.org/a/long/address", "    b"]
    ),
    (
      "\u{1B}[31mrefused:\u{1B}[0m jobs.csv:2: nothing",
      ["\u{1B}[31mrefused:\u{1B}[0m jobs.csv:2:", "    nothing"]
    ),
    ("\"a  b\" is read", ["\"a  b\" is read"]),
    ("求人一覧.csv: 給与 列 給与 列", ["求人一覧.csv: 給与 列", "    給与 列"]),
    ("", [""]),
  ])
  func laterLinesOfAMessageAreIndented(message: String, lines: [String]) {
    #expect(TerminalText.hanging(message, to: 25) == lines)
  }

  @Test func aVeryNarrowTerminalBreaksMessagesByItself() {
    #expect(TerminalText.hanging("jobs.csv: one two three", to: 10) == ["jobs.csv: one two three"])
  }

  @Test func wrappingBreaksBetweenWords() {
    #expect(
      TerminalText.wrapped("one two  three fourteen", to: 9) == ["one two", "three", "fourteen"])
    #expect(TerminalText.wrapped("", to: 9) == [])
  }
}

struct SpreadTextTableTests {
  static var sample: SpreadTable {
    var five = Spread(key: ["L5"], currency: .usDollar)
    five.listings = 1204
    five.disclosureRate = 0.875
    five.floor = summary(100_000)
    five.ceiling = summary(700_000)
    five.midpointMedian = 400_000
    five.wholeRange = WholeRange(from: 10_000_000, to: 70_000_000)
    five.reposts = 2
    var none = Spread(key: [""], currency: .usDollar)
    none.listings = 1
    none.disclosureRate = 1
    none.ceiling = summary(900_000)
    return SpreadTable(
      groupFields: ["level"], spreads: [five, none], membership: GroupMembership())
  }

  static func summary(_ amount: Double) -> FiveNumberSummary {
    FiveNumberSummary(
      minimum: amount, lowerQuartile: amount, median: amount, upperQuartile: amount, maximum: amount
    )
  }

  @Test func tableCanBeReadOut() {
    #expect(
      SpreadTextTable.text(Self.sample) == """
                    pay            pay   lowest    median  highest
        level       in       n  posted    floor  midpoint  ceiling  ratio  spread
        ──────────  ───  ─────  ──────  ───────  ────────  ───────  ─────  ──────
        L5          USD  1,204   87.5%  100,000   400,000  700,000      7    600%
        (no level)  USD      1  100.0%                     900,000

        All pay is per year, as posted; n is the number of listings.
        Ratio is the highest ceiling divided by the lowest floor; spread is the distance
        between the two in percent of the lowest floor.
        An empty cell means that there is no such figure, most often because no floor or
        no ceiling is posted.
        2 reposts are not counted: they show jobs that are counted already.
        All columns, with quartiles and confidence intervals: --format csv.

        """)
  }

  @Test func longLevelsAreShortenedToTheWidth() {
    var table = Self.sample
    table.spreads[0].key = ["Principal Research Scientist, Foundation Models"]
    let lines = SpreadTextTable.text(table).split(separator: "\n")
    #expect(lines.allSatisfy { DisplayWidth.of(String($0)) <= 80 })
    #expect(lines[3].hasPrefix("Principal Research         USD"))
    #expect(lines[4] == "Scientist, Foundation" && lines[5] == "Models")
  }

  /// The table of two groupings, whose names are of 20 letters, at a width.
  private func byDepartment(width: Int) -> [String] {
    var table = Self.sample
    table.groupFields = ["Department", "level"]
    table.spreads[0].key = ["Information Services", "Manager"]
    table.spreads[1].key = ["Parks and Recreation", "Manager"]
    return SpreadTextTable.text(table, width: width).split(separator: "\n").map(String.init)
  }

  @Test func figuresThatFollowFromOthersGiveWayToNames() {
    let lines = byDepartment(width: 80)
    #expect(
      lines[3]
        == "Information Services  Manager  USD  1,204   87.5%  100,000   400,000  700,000")
    #expect(!lines[1].contains("ratio") && !lines[1].contains("spread"))
    #expect(lines.contains { $0.hasPrefix("There is no room for ratio and spread here: ") })
    #expect(!lines.contains { $0.hasPrefix("Ratio is") })
  }

  @Test(arguments: [100, 132, 200])
  func aWiderTerminalShowsAllColumns(width: Int) {
    let lines = byDepartment(width: width)
    #expect(lines[1].hasSuffix("ratio  spread"))
    #expect(lines[3].hasPrefix("Information Services  Manager  USD"))
    #expect(lines.contains { $0.hasPrefix("Ratio is") })
    #expect(!lines.contains { $0.hasPrefix("There is no room") })
  }

  @Test func withoutListingsThereIsASentence() {
    let empty = SpreadTable(groupFields: ["level"], spreads: [], membership: GroupMembership())
    #expect(SpreadTextTable.text(empty) == "There are no listings to count.\n")
  }
}

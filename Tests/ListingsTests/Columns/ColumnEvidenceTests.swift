import CSVText
import Testing

@testable import Listings

/// What cells say about their column.
struct ColumnEvidenceTests {
  private static func facts(_ cells: String) throws -> ColumnFacts {
    let evidence = try ColumnEvidence(
      cells.split(separator: "|").joined(separator: "\n"), columnCount: 1)
    return evidence.columns[0]
  }

  /// Which counts are above zero, with the counts.
  static let cases: [(cells: String, counts: String)] = [
    ("142405|60740.50|-5|1e5", "numbers 4"),
    ("1,234|12,345,678|1 234 567|1'234", "numbers 4"),
    ("$85k|85.000 € pro Jahr|40 per hour|USD 95,000|120K-140K", "money 5"),
    ("USD|eur|£|$", "currencies 4"),
    ("Annual|Hourly|per hour|bi-weekly", "periods 4"),
    ("https://x.org/1|http://x.org|www.x.org", "urls 3"),
    ("L5|IC4|4B|Grade 7|Senior|Entry level", "levels 6"),
    ("2024-05-10|10 May 2024|25/07/2023|07/25/2023|05/06/2023", "dates 5"),
    ("45132|45133", "numbers 2 serials 2"),
    ("N/A|-|none|null| ", ""),
    ("Software Engineer|Paris|A/B", ""),
    ("yesterday|3 days ago|10 May|hace 3 días", "unsettled 4"),
    ("24.06.2011", "dates 1"),
    ("1.2.3.4|401(k)|24/7", ""),
  ]

  @Test(arguments: cases)
  func cellsAreCountedByKind(cells: String, counts: String) throws {
    let facts = try Self.facts(cells)
    let found = [
      ("numbers", facts.numbers), ("money", facts.moneyTexts), ("currencies", facts.currencyCodes),
      ("periods", facts.periodWords), ("urls", facts.urls), ("levels", facts.levels),
      ("dates", facts.dates.dates), ("unsettled", facts.dates.unsettled),
      ("serials", facts.dates.serials), ("long", facts.longTexts),
    ]
    #expect(
      found.filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " ") == counts)
  }

  @Test func samplesAreTheFirstDifferentCells() throws {
    let facts = try Self.facts("a|a|b|b|\(String(repeating: "é", count: 40))|d")
    #expect(facts.samples == ["a", "b", String(repeating: "é", count: 30)])
    #expect(facts.filled == 6)
    #expect(facts.distinct.count == 4)
  }

  @Test func manyRowsOfFewWordsAreASmallSet() throws {
    let few = (0..<40).map { $0 % 2 == 0 ? "Full-time" : "Part-time" }.joined(separator: "|")
    #expect(try Self.facts(few).isSmallSet)
    let many = (0..<40).map { "Job \($0)" }.joined(separator: "|")
    #expect(try !Self.facts(many).isSmallSet)
    #expect(try !Self.facts("a|a").isSmallSet)
  }

  @Test func memoryIsBoundButTheOrderOfDatesIsDecidedAnywhere() throws {
    let common = Array(repeating: "05/06/2023", count: 6000).joined(separator: "|")
    let facts = try Self.facts(common + "|25/06/2023")
    #expect(facts.sampled == ColumnFacts.sampleLimit)
    #expect(facts.filled == 6001)
    #expect(facts.dates.order == .dmy)
  }

  // MARK: Behind the sample

  private static func facts(of name: String, _ cells: [[String]]) throws -> ColumnFacts {
    let text = cells.joined().joined(separator: "\n")
    var evidence = ColumnEvidence(header: [name])
    evidence.add(try RecordTable(parsing: RecordBatch(bytes: Array(text.utf8))))
    return evidence.columns[0]
  }

  private static func cells(_ count: Int, _ cell: String) -> [String] {
    Array(repeating: cell, count: count)
  }

  @Test func dayNumbersAreCountedToTheEnd() throws {
    let serials = Self.cells(6000, "45132")
    #expect(try Self.facts(of: "Posted", [serials]).holdsSerials)
    #expect(try !Self.facts(of: "Posted", [serials, Self.cells(400, "Monday")]).holdsSerials)
  }

  @Test func payMayBeginFarDown() throws {
    let late = [Self.cells(5000, "Competitive"), Self.cells(50, "45,000 a year")]
    for (name, field) in [("Salary", InputField.payText), ("Min salary", .payMin)] {
      let facts = try Self.facts(of: name, late)
      #expect(facts.figures == 50)
      #expect(ContentRules.objection(to: field, facts) == nil)
    }
  }

  /// A few cells of many are no more of them in a long input than in a short one.
  @Test func sharesOfCellsAreThoseOfTheSample() throws {
    let facts = try Self.facts(
      of: "Title", [["24"], Self.cells(50_000, "Grip"), Self.cells(4000, "24")])
    #expect(facts.numbers == 1)
    #expect(ContentRules.objection(to: .title, facts) == nil)
  }

  @Test func shortAndLongRecordsAreTakenAsTheyAre() throws {
    let evidence = try ColumnEvidence("a|b|c\nd\ne|f|g|h", columnCount: 3)
    #expect(evidence.recordCount == 3)
    #expect(evidence.columns.map(\.filled) == [3, 2, 2])
  }

  @Test func serialsCountWhereEveryOtherCellIsADate() throws {
    #expect(try Self.facts("45132|45133|2023-07-25").holdsSerials)
    #expect(try Self.facts("45132|45133").holdsSerials)
    #expect(try !Self.facts("45132|98000|75000").holdsSerials)
    #expect(try !Self.facts("2023-07-25").holdsSerials)
  }
}

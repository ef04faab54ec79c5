import Testing

@testable import Workbooks

/// What holds of a workbook of any listings.
@Suite struct WorkbookPropertyTests {
  static let seeds = 1...24 as ClosedRange<UInt64>

  @Test(arguments: seeds)
  func aWorkbookIsValidAndCanBeWritten(seed: UInt64) throws {
    let document = NegotiatorsWorkbook.document(try content([RandomCaptures.capture(seed: seed)]))
    try document.validate()
    let written = try WrittenWorkbook(document)
    #expect(written.formulas == document.formulas)
    for sheet in document.sheets.indices {
      #expect(written.sheet(sheet + 1).hasSuffix("</worksheet>"))
    }
  }

  @Test(arguments: seeds)
  func rowsAreListingsAndRefusals(seed: UInt64) throws {
    let capture = RandomCaptures.capture(seed: seed)
    let content = try content([capture])
    let rows = capture.text.count { $0 == "\n" } - 1
    let (listings, refused) = (content.listings.count, content.refusals.count)
    #expect(rows == listings + refused)
    let document = NegotiatorsWorkbook.document(content)
    let words = "\(rows) rows = \(listings) listings + \(refused) refused. "
    #expect(document.reading("Refused").texts[1].hasPrefix(words))
    #expect(document.reading("Refused").column("Row").count == refused)
    #expect(document.reading("Listings").column("Source row").count == listings)
  }

  @Test(arguments: seeds)
  func everyListingsGroupIsARowOfSpreads(seed: UInt64) throws {
    let document = NegotiatorsWorkbook.document(try content([RandomCaptures.capture(seed: seed)]))
    let groups = Set(document.reading("Spreads").column("Group").compactMap(\.number))
    let used = Set(document.reading("Listings").column("Group").compactMap(\.number))
    #expect(used.subtracting([0]) == groups)
  }

  /// The figures of a group, computed from the cells of the listings that have its number, as the
  /// formulas over Listings would.
  @Test(arguments: seeds)
  func storedFiguresFollowFromTheListings(seed: UInt64) throws {
    let document = NegotiatorsWorkbook.document(try content([RandomCaptures.capture(seed: seed)]))
    let spreads = document.reading("Spreads")
    let rows = ListingFigures.rows(of: document.reading("Listings"))
    for (index, group) in spreads.column("Group").enumerated() {
      let members = rows.filter { $0.group == group.number }
      for (heading, figure) in ListingFigures.figures(of: members) {
        let stored = spreads.column(heading)[index].number
        #expect(isClose(stored, figure), "\(heading), group \(index + 1)")
      }
    }
  }

  private func isClose(_ one: Double?, _ other: Double?) -> Bool {
    guard let one, let other else { return one == other }
    return abs(one - other) <= 1e-9 * max(1, abs(other))
  }

  @Test(arguments: seeds)
  func valuesAreTheResultsOfTheFormulas(seed: UInt64) throws {
    let live = try content([RandomCaptures.capture(seed: seed)])
    var still = live
    still.liveLimit = 0
    let documents = [live, still].map(NegotiatorsWorkbook.document)
    for name in ["Spreads", "Chart", "Listings"] {
      let numbers = documents.map { $0.reading(name).cells.map(\.number) }
      #expect(numbers[0] == numbers[1], "\(name)")
    }
  }
}

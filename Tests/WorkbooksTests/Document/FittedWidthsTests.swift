import Listings
import Testing

@testable import Workbooks

/// Columns as wide as what rows write into them.
@Suite struct FittedWidthsTests {
  private static let cells: [Cell] = [
    .text("A title of some words"),
    Cell(.link(url: "https://x.org/jobs", text: "https://x.org/jobs")),
    .number(1_234_567.5), .integer(1_234_567), Cell(.formula("1+1", result: .number(2_000_000))),
    Cell(.date(daysSince1970: 19_000)), .empty,
  ]

  /// The same as ``cells``, written one by one.
  private struct WrittenRow: RowSource {
    let count = 1
    var width: Int? { cells.count }
    var looks: [CellStyle] { [.plain] }
    var rowFormulas: [RowFormula] { [RowFormula("1+1")] }

    func height(_ row: Int) -> Double? { nil }

    func write<Writer: CellWriter>(_ row: Int, to writer: inout Writer) {
      writer.write("A title of some words", look: 0)
      writer.write(link: "https://x.org/jobs", look: 0, textLook: 0)
      writer.write(1_234_567.5, look: 0)
      writer.write(1_234_567, look: 0)
      writer.write(formula: 0, row: 0, result: 2_000_000, look: 0)
      writer.write(day: 19_000, look: 0)
      writer.skip()
    }
  }

  private func widths(_ rows: some RowSource) -> [Double?] {
    var fitted = FittedWidths(
      Self.cells.map { _ in FittedWidth(minimum: 4, maximum: 40) }, looks: rows.looks)
    fitted.includeRow { rows.write(0, to: &$0) }
    return fitted.columns.map(\.width)
  }

  @Test func cellsNeedAsMuchAsWhatTheyAreWrittenFrom() {
    let found = widths(
      ClosureRows(count: 1, makeHeight: { _ in nil }, makeCells: { _ in Self.cells }))
    #expect(found == widths(WrittenRow()))
    #expect(found.dropLast().allSatisfy { $0 ?? 0 > 6 } && found.last == 4)
  }
}

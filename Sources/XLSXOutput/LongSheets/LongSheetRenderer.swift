import Listings
import Workbooks

/// The long rows of a sheet, ready for its part of the package.
struct LongSheet: Sendable {
  /// The number of the sheet, from 0.
  let sheet: Int
  var rows: [PackedStretch] = []
  var links: [LongChunk.Link] = []
  var extent = Extent()

  /// Takes over what a chunk says of the whole sheet. Links past what a sheet can have are texts.
  fileprivate mutating func add(_ chunk: LongChunk, report: inout SheetReport) {
    extent.include(chunk.extent)
    report.add(chunk.report)
    links += chunk.links.prefix(report.addLinks(chunk.links.count))
  }
}

/// Packs the long rows of a sheet: the workers draft chunks, the styles and texts in these get their
/// numbers in the order of the rows, and the workers fill them in and deflate. Only the rows of a
/// few chunks are in memory at a time.
struct LongSheetRenderer {
  /// Rows of a chunk. The bytes of the file depend on it.
  static let chunkLength = 512

  let sheet: Sheet
  let number: Int
  let rows: LongRows
  let sheetNames: Set<String>
  let workers: Int

  /// What a worker gives.
  private enum Step: Sendable {
    case drafted(LongChunk)
    case packed(PackedStretch)
  }

  private typealias Result = Swift.Result<Step, XLSXError>

  /// Packs the rows, and adds to the sheet's report.
  func render(
    strings: inout SharedStrings, formats: inout FormatCache, report: inout SheetReport
  ) throws(XLSXError) -> LongSheet {
    var long = LongSheet(sheet: number)
    let looks = try looks(&formats)
    let workers = OrderedWorkers<Result>(count: workers)
    let chunks = (rows.count + Self.chunkLength - 1) / Self.chunkLength
    var begun = 0
    while true {
      while begun < chunks, !workers.isFull {
        workers.submit { [self, begun] in draft(begun, looks) }
        begun += 1
      }
      guard let result = workers.next() else { return long }
      switch try result.get() {
      case .packed(let stretch): long.rows.append(stretch)
      case .drafted(let chunk):
        let numbers = try numbers(for: chunk, strings: &strings, formats: &formats)
        long.add(chunk, report: &report)
        let rows = chunk.rows
        workers.submit { Self.packed(rows, numbers) }
      }
    }
  }

  /// The numbers in the file of the looks that the rows name by number.
  private func looks(_ formats: inout FormatCache) throws(XLSXError) -> [Int] {
    let first = CellReference(row: sheet.rows.count, column: 0)
    var numbers: [Int] = []
    for look in rows.source.looks {
      numbers.append(try formats.number(for: look, sheet: sheet.name, cell: first))
    }
    return numbers
  }

  /// The numbers in the file of a chunk's styles and texts.
  private typealias Numbers = (styles: [Int], texts: [Int])

  private func numbers(
    for chunk: LongChunk, strings: inout SharedStrings, formats: inout FormatCache
  ) throws(XLSXError) -> Numbers {
    var styles: [Int] = []
    for look in chunk.looks { styles.append(try number(of: look, formats: &formats)) }
    return (styles, strings.numbers(of: chunk.texts, cells: chunk.textCells))
  }

  private func number(
    of look: LongChunk.Look, formats: inout FormatCache
  ) throws(XLSXError) -> Int {
    guard let style = look.style else { return formats.linkNumber }
    return try formats.number(for: style, sheet: sheet.name, cell: look.cell)
  }

  // MARK: What the workers do

  private func draft(_ chunk: Int, _ looks: [Int]) -> Result {
    Result { () throws(XLSXError) in
      let source = rows.source
      var drafter = RowDrafter(
        sheet: sheet.name, sheetNames: sheetNames, looks: looks, formulas: source.rowFormulas)
      for row in chunk * Self.chunkLength..<min((chunk + 1) * Self.chunkLength, source.count) {
        try drafter.draft(row, of: source, at: sheet.rows.count + row)
      }
      return .drafted(drafter.chunk)
    }
  }

  private static func packed(_ rows: RowDraft, _ numbers: Numbers) -> Result {
    let xml = rows.filled(styles: numbers.styles, texts: numbers.texts)
    return .success(.packed(PackedStretch(xml, isLast: false)))
  }
}

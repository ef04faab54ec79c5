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

/// Packs the long rows of a sheet: the workers draft some chunks, then the styles and texts in them
/// get their numbers in the order of the rows, then the workers fill these in and deflate. Only the
/// rows of a few chunks are in memory at a time.
struct LongSheetRenderer {
  /// Rows of a chunk. The bytes of the file depend on it.
  static let chunkLength = 512

  let sheet: Sheet
  let number: Int
  let rows: LongRows
  let sheetNames: Set<String>
  let workers: Workers

  /// Packs the rows, and adds to the sheet's report.
  func render(
    strings: inout SharedStrings, formats: inout FormatCache, report: inout SheetReport
  ) throws(XLSXError) -> LongSheet {
    var long = LongSheet(sheet: number)
    let chunks = (rows.count + Self.chunkLength - 1) / Self.chunkLength
    for start in stride(from: 0, to: chunks, by: workers.count * 4) {
      let drafts = try workers.map(min(workers.count * 4, chunks - start)) {
        index throws(XLSXError) in try draft(start + index)
      }
      var numbers: [Numbers] = []
      for chunk in drafts {
        numbers.append(try self.numbers(for: chunk, strings: &strings, formats: &formats))
        long.add(chunk, report: &report)
      }
      let found = numbers
      long.rows += try workers.map(drafts.count) { index throws(XLSXError) in
        let xml = drafts[index].rows.filled(styles: found[index].styles, texts: found[index].texts)
        return try PackedStretch(xml, isLast: false)
      }
    }
    return long
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

  private func draft(_ chunk: Int) throws(XLSXError) -> LongChunk {
    var drafter = RowDrafter(sheet: sheet.name, sheetNames: sheetNames)
    for row in chunk * Self.chunkLength..<min((chunk + 1) * Self.chunkLength, rows.count) {
      try drafter.draft(rows[row], at: sheet.rows.count + row)
    }
    return drafter.chunk
  }

  private func number(
    of look: LongChunk.Look, formats: inout FormatCache
  ) throws(XLSXError) -> Int {
    guard let style = look.style else { return formats.linkNumber }
    return try formats.number(for: style, sheet: sheet.name, cell: look.cell)
  }
}

/// Writes the rows of a sheet as CSV text: record N is row N of the sheet, and every record has all
/// columns of the sheet. A row that shows nothing is an empty line.
final class SheetText {
  /// How many rows are looked at for a header in several rows.
  private static let headRows = 50

  private(set) var bytes: [UInt8] = []
  private let columns: [Int]
  private let header: HeaderRows
  private var merged: MergedRows
  private var head: [SheetRow] = []
  private var isInHead: Bool
  private var nextRow = 1

  init(_ survey: SheetSurvey) {
    columns = survey.columns
    header = HeaderRows(survey.merges)
    merged = MergedRows(survey.merges)
    isInHead = header.isNeeded
  }

  /// Forgets the text so far, which has been taken.
  func removeText() { bytes.removeAll(keepingCapacity: true) }

  func add(_ row: borrowing SheetRow) {
    var row = copy row
    merged.fill(&row)
    guard isInHead else {
      write(row)
      return
    }
    head.append(row)
    if head.count == Self.headRows { endHead() }
  }

  /// Writes what is left when there are no more rows.
  func finish() {
    if isInHead { endHead() }
  }

  private func endHead() {
    for row in header.joined(head) { write(row) }
    head = []
    isInHead = false
  }

  private func write(_ row: SheetRow) {
    while nextRow < row.number {
      bytes.append(UInt8(ascii: "\n"))
      nextRow += 1
    }
    nextRow += 1
    var next = 0
    for (place, column) in columns.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      guard next < row.cells.count, row.cells[next].column == column else { continue }
      let isFirst = place == 0
      row.text.withUnsafeBufferPointer { text in
        append(UnsafeBufferPointer(rebasing: text[row.cells[next].range]), isFirst: isFirst)
      }
      next += 1
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private func append(_ field: UnsafeBufferPointer<UInt8>, isFirst: Bool) {
    // At the start of a line signs could be taken for what they are in other texts: "sep=;", a page
    // in HTML, the mark of a merge.
    let beginsWithSign = isFirst && field.first.map(Self.isSign) ?? false
    let needsQuotes = beginsWithSign || field.contains(where: Self.isSpecial)
    guard needsQuotes else {
      bytes.append(contentsOf: field)
      return
    }
    bytes.append(UInt8(ascii: "\""))
    for byte in field {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      // A return that stood alone would end a line in some texts.
      bytes.append(byte == UInt8(ascii: "\r") ? UInt8(ascii: "\n") : byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "=")
  }

  /// Those that such marks begin with, and the first byte of a byte order mark.
  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "|")
      || byte == UInt8(ascii: "%") || byte == 0xEF
  }
}

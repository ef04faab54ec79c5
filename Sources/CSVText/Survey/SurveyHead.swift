/// The start of a text, as large as tells its delimiter.
struct SurveyHead {
  /// UTF-8, for the most part, without a byte order mark.
  let text: [UInt8]
  /// Whether the text goes on behind it.
  let isCutOff: Bool
  /// The line that names the delimiter, before the first row.
  let separatorLine: SeparatorLine?
  /// The row with which it begins, from 1; blank lines before it are one each.
  private let row: Int

  /// The text of the first bytes of a source.
  init(_ start: TextStart, form: TextForm) {
    var form = form
    // The mark stands before the blank lines.
    if start.row > 1 { form.markLength = 0 }
    let marked = DecodingSource.text(of: start.bytes, form: form)
    text = Array(marked.dropFirst(ByteOrderMark.length(atStartOf: marked)))
    isCutOff = start.isCutOff
    row = start.row
    separatorLine = row == 1 ? SeparatorLine(startOf: text) : nil
  }

  /// The row of the record with which the text begins, from 1; nil where it has blank lines only.
  var firstRecordRow: Int? {
    let isLineEnd = { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn }
    guard let first = text.firstIndex(where: { !isLineEnd($0) }) else { return nil }
    return row + text[..<first].count { $0 == ASCII.lineFeed }
  }

  /// Whether a carriage return stands alone in it.
  var hasBareReturns: Bool {
    text.indices.contains { index in
      text[index] == ASCII.carriageReturn
        && text[(index + 1)...].first.map { $0 != ASCII.lineFeed } ?? !isCutOff
    }
  }

  /// Calls `body` with the records, some at a time, until it returns false. A record that is cut
  /// off is not among them.
  func forEachTable(
    _ dialect: Dialect, _ body: (RecordTable, ArraySlice<RecordHead>) -> Bool
  ) {
    var reader = BatchReader(
      source: MemoryByteSource(text), dialect: dialect, batchSize: 1 << 16, limits: .init(),
      faults: .marked, start: separatorLine == nil ? .text : .separatorLine, firstRow: row)
    // A head is shorter than any limit, and its faults are marked, so nothing is thrown.
    while let batch = try? reader.next(),
      let table = try? RecordTable(parsing: batch, dialect: dialect)
    {
      let isLast = reader.isAtEnd
      let records = isCutOff && isLast ? table.records.dropLast() : table.records[...]
      if !body(table, records) || isLast { return }
    }
  }
}

/// The start of a text, as large as tells its delimiter.
struct SurveyHead {
  /// UTF-8, for the most part, without a byte order mark.
  let text: [UInt8]
  /// Whether the text goes on behind it.
  let isCutOff: Bool
  let hasSeparatorLine: Bool

  /// The text of the first bytes of a source.
  init(_ bytes: [UInt8], form: TextForm, isCutOff: Bool) {
    let marked = DecodingSource.text(of: bytes, form: form)
    text = Array(marked.dropFirst(ByteOrderMark.length(atStartOf: marked)))
    self.isCutOff = isCutOff
    hasSeparatorLine = SeparatorLine(startOf: text) != nil
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
      faults: .marked, start: hasSeparatorLine ? .separatorLine : .text)
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

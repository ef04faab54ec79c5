@testable import CSVText

/// Accounts for every byte of a text: each is a mark, the line that names the delimiter, part of a
/// record, or a line end.
struct ByteLedger {
  private let text: [UInt8]
  private let survey: TextSurvey
  private var position = 0
  private var line = 1

  init(_ input: [UInt8], _ survey: TextSurvey) {
    text = DecodingSource.text(of: input, form: survey.form)
    self.survey = survey
  }

  consuming func check(_ read: SurveyedRecords) {
    passStart()
    for record in read.records {
      while passLineEnd() {}
      expectEqual(record.line, line, "the line of the record in row \(record.row)")
      pass(record)
      checkFields(record)
      expect(
        passLineEnd() || position == text.count, "row \(record.row) ends before its line does")
    }
    while passLineEnd() {}
    expectEqual(position, text.count, "bytes behind the last record belong nowhere")
  }

  private mutating func passStart() {
    position = ByteOrderMark.length(atStartOf: text)
    guard survey.hasSeparatorLine else { return }
    guard let separator = SeparatorLine(startOf: text[position...]) else {
      finding("the survey has a line that names the delimiter, the text has none")
    }
    position += separator.length
    line = 2
  }

  private mutating func passLineEnd() -> Bool {
    let rest = text[position...]
    guard let length = rest.starts(with: [0x0A]) ? 1 : rest.starts(with: [0x0D, 0x0A]) ? 2 : nil
    else { return false }
    position += length
    line += 1
    return true
  }

  private mutating func pass(_ record: SurveyedRecords.Record) {
    // Each byte of a misencoded record was one character.
    let length =
      record.isMisencoded
      ? String(decoding: record.raw, as: UTF8.self).unicodeScalars.count : record.raw.count
    expect(position + length <= text.count, "row \(record.row) reaches over the end")
    let stretch = text[position..<position + length]
    expect(record.isMisencoded || stretch.elementsEqual(record.raw), "row \(record.row) is changed")
    position += length
    line += stretch.count { $0 == 0x0A }
  }

  /// The fields and the delimiters between them are the record, but for quotes and returns.
  private func checkFields(_ record: SurveyedRecords.Record) {
    let left: Set<UInt8> = [survey.dialect.quote, 0x0D]
    let joined = record.fields.map { Array($0.utf8) }.joined(separator: [survey.dialect.delimiter])
    let content = joined.filter { !left.contains($0) }
    expect(
      content.elementsEqual(record.raw.filter { !left.contains($0) }),
      "row \(record.row) has bytes that are in no field")
  }
}

import CSVText

/// A record as both parsers must see it.
struct PlainRecord: Equatable, CustomStringConvertible {
  var fields: [String]
  var row: Int
  var line: Int
  var raw: String

  var description: String { "row \(row) line \(line) \(fields) raw \(raw.debugDescription)" }
}

/// What reading a whole input gives.
enum Outcome: Equatable {
  case records([PlainRecord])
  case failure(ReadError)
}

/// CSV by looking ahead in the whole text: slow, and simple enough to be believed.
struct ReferenceParser {
  let text: [UInt8]
  private var position = 0
  private var row = 1
  private var line = 1

  init(_ text: [UInt8]) {
    self.text = text
  }

  static func read(_ text: [UInt8]) -> Outcome {
    var parser = ReferenceParser(text)
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { parser.position = 3 }
    var records: [PlainRecord] = []
    while parser.position < text.count {
      if let length = parser.lineEndLength(at: parser.position) {
        parser.endRow(length)
        continue
      }
      guard let record = parser.record() else {
        return .failure(.text(.unterminatedQuote(row: parser.row, line: parser.line)))
      }
      records.append(record)
    }
    return .records(records)
  }

  /// As `read`, but a record with a quote that is never closed ends with the line of that quote.
  static func readMarked(_ text: [UInt8]) -> [MarkedRecord] {
    var parser = ReferenceParser(text)
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { parser.position = 3 }
    var records: [MarkedRecord] = []
    while parser.position < text.count {
      if let length = parser.lineEndLength(at: parser.position) {
        parser.endRow(length)
        continue
      }
      let start = parser
      if let record = parser.record() {
        records.append(MarkedRecord(record: record))
      } else {
        let quoteLine = parser.line
        parser = start
        let record = parser.brokenRecord(onLine: quoteLine)
        records.append(MarkedRecord(record: record, openQuoteLine: quoteLine))
      }
    }
    return records
  }

  /// The record here, as if the text ended with the line on which its open quote stands.
  private mutating func brokenRecord(onLine quoteLine: Int) -> PlainRecord {
    var end = position
    var endLine = line
    while end < text.count, endLine < quoteLine || text[end] != 0x0A {
      if text[end] == 0x0A { endLine += 1 }
      end += 1
    }
    let contentEnd = end < text.count && text[end - 1] == 0x0D ? end - 1 : end
    // A closing quote is all that the text lacks.
    var closed = ReferenceParser(Array(text[..<contentEnd]) + [UInt8(ascii: "\"")])
    closed.position = position
    closed.row = row
    closed.line = line
    var record = closed.record() ?? PlainRecord(fields: [], row: row, line: line, raw: "")
    record.raw = String(decoding: text[position..<contentEnd], as: UTF8.self)
    position = min(end + 1, text.count)
    row += 1
    line = quoteLine + 1
    return record
  }

  /// 1 for a line feed, 2 for a carriage return with its line feed, nil for anything else.
  private func lineEndLength(at index: Int) -> Int? {
    if text[index...].starts(with: [0x0A]) { return 1 }
    if text[index...].starts(with: [0x0D, 0x0A]) { return 2 }
    return nil
  }

  private func isFieldEnd(_ index: Int) -> Bool {
    index == text.count || text[index] == UInt8(ascii: ",") || lineEndLength(at: index) != nil
  }

  private mutating func endRow(_ length: Int) {
    position += length
    row += 1
    line += 1
  }

  private mutating func record() -> PlainRecord? {
    let start = position
    let firstLine = line
    var fields: [String] = []
    while true {
      guard let field = field() else { return nil }
      fields.append(String(decoding: field, as: UTF8.self))
      if position < text.count, text[position] == UInt8(ascii: ",") {
        position += 1
        continue
      }
      let raw = String(decoding: text[start..<position], as: UTF8.self)
      let record = PlainRecord(fields: fields, row: row, line: firstLine, raw: raw)
      if position < text.count { endRow(lineEndLength(at: position)!) }
      return record
    }
  }

  private mutating func field() -> [UInt8]? {
    let quote = UInt8(ascii: "\"")
    if position < text.count, text[position] == quote { return quotedField() }
    let start = position
    while !isFieldEnd(position) { position += 1 }
    return Array(text[start..<position])
  }

  private mutating func quotedField() -> [UInt8]? {
    let quote = UInt8(ascii: "\"")
    let openingLine = line
    var content: [UInt8] = []
    position += 1
    while position < text.count {
      let byte = text[position]
      position += 1
      if byte == quote {
        if isFieldEnd(position) { return content }
        if text[position] == quote { position += 1 }
      }
      if byte == 0x0A { line += 1 }
      content.append(byte)
    }
    line = openingLine
    return nil
  }
}

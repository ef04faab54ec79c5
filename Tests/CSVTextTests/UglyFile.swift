@testable import CSVText

/// A clean table of records written in one of the ways in which people write them.
struct UglyFile: CustomStringConvertible {
  enum LineEnds: CaseIterable { case lineFeeds, pairs, bareReturns, mixed }
  enum Ragged: CaseIterable { case none, emptiesDropped, emptiesAdded }

  var encoding: TextEncoding
  var hasMark: Bool
  var delimiter: Character
  var lineEnds: LineEnds
  var quotesAll: Bool
  var ragged: Ragged

  var description: String {
    "\(encoding.name)\(hasMark ? " with mark" : "") \(String(delimiter).debugDescription) "
      + "\(lineEnds) \(quotesAll ? "quoted" : "bare") \(ragged)"
  }

  /// The words of the records have no letter that Windows-1250 is known by.
  private static let encodings = TextEncoding.allCases.filter { $0 != .windows1250 }

  /// Every combination that makes sense.
  static let all: [UglyFile] = encodings.flatMap { encoding in
    encoding.canHaveMark.flatMap { hasMark in
      [",", ";", "\t", "|"].flatMap { (delimiter: Character) in
        LineEnds.allCases.flatMap { lineEnds in
          [false, true].flatMap { quotesAll in
            Ragged.allCases.map { ragged in
              UglyFile(
                encoding: encoding, hasMark: hasMark, delimiter: delimiter, lineEnds: lineEnds,
                quotesAll: quotesAll, ragged: ragged)
            }
          }
        }
      }
    }
  }

  /// The records as they must come back.
  var records: [[String]] {
    let pay = encoding == .latin1 ? "45 000 – £60k".replacing("–", with: "-") : euroPay
    let first = ["Title", "Städte", "Pay", "Note", "Ende"]
    let rows = (0..<40).map { number in
      [
        number % 5 == 0 ? "Chef de \"projet\", n°\(number)" : "Ingénieur; R&D \(number)",
        number % 3 == 0 ? "Zürich|Genève" : "São Paulo", pay,
        number % 7 == 0 ? "eins\nzwei\n\ndrei" : "", number % 4 == 0 ? "" : "ja",
      ]
    }
    return ([first] + rows).enumerated().map { shape($1, at: $0) }
  }

  private var euroPay: String { encoding == .latin9 ? "45 000 €" : "45.000–60.000 €" }

  private func shape(_ record: [String], at index: Int) -> [String] {
    switch ragged {
    case .none: record
    case .emptiesDropped: Array(record.reversed().drop { $0.isEmpty }.reversed())
    case .emptiesAdded: index % 3 == 1 ? record + ["", ""] : record
    }
  }

  /// The file.
  var bytes: [UInt8] {
    var text = hasMark ? "\u{FEFF}" : ""
    for (index, record) in records.enumerated() {
      text += record.map(field).joined(separator: String(delimiter)) + lineEnd(index)
    }
    return encoding.bytes(of: text)
  }

  private func field(_ content: String) -> String {
    let needsQuotes = content.unicodeScalars.contains { "\"\n".unicodeScalars.contains($0) }
    guard quotesAll || needsQuotes || content.contains(delimiter) else { return content }
    // In a file of mixed ends a break within a field is a line feed.
    let lineBreak = lineEnds == .mixed ? "\n" : lineEnd(0)
    let escaped = content.replacing("\"", with: "\"\"").replacing("\n", with: lineBreak)
    return "\"\(escaped)\""
  }

  private func lineEnd(_ index: Int) -> String {
    switch lineEnds {
    case .lineFeeds: "\n"
    case .pairs: "\r\n"
    case .bareReturns: "\r"
    case .mixed: ["\n", "\r\n", "\r"][index % 3]
    }
  }
}

extension TextEncoding {
  var canHaveMark: [Bool] { self == .utf8 || isUTF16 ? [false, true] : [false] }

  /// A text of the few characters that the files have, as bytes.
  func bytes(of text: String) -> [UInt8] {
    switch self {
    case .utf8: Array(text.utf8)
    case .utf16LE: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BE: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .windows1252, .windows1250, .latin1, .latin9: text.unicodeScalars.map(byte)
    }
  }

  private func byte(_ scalar: Unicode.Scalar) -> UInt8 {
    switch (scalar, self) {
    case ("€", .windows1252): 0x80
    case ("€", .latin9): 0xA4
    case ("–", .windows1252): 0x96
    default: UInt8(scalar.value)
    }
  }
}

import CSVText
import Testing

@testable import Listings

/// One clean table of listings, written in every ugly way that can be told apart: each must give
/// back the same listings.
struct UglyFileTests {
  /// How a file is written.
  struct Form: Sendable, CustomStringConvertible {
    var encoding: String
    var delimiter: Character
    var lineEnd: String
    var quotesAll: Bool
    var surroundings: Surroundings

    var description: String {
      let end = lineEnd == "\n" ? "LF" : lineEnd == "\r" ? "CR" : "CRLF"
      return "\(encoding), \(delimiter == "\t" ? "tab" : String(delimiter)), \(end), "
        + "\(quotesAll ? "all" : "few") quoted, \(surroundings)"
    }
  }

  enum Surroundings: CaseIterable {
    case none, separatorLine, titleAbove, blankLines, emptyColumns, raggedRows
  }

  static let forms: [Form] = ["utf-8", "utf-8 with mark", "utf-16le", "utf-16be", "windows-1252"]
    .flatMap { encoding in
      [Character(","), ";", "\t", "|"].flatMap { delimiter in
        ["\n", "\r\n", "\r"].flatMap { lineEnd in
          [false, true].flatMap { quotesAll in
            Surroundings.allCases.map { surroundings in
              Form(
                encoding: encoding, delimiter: delimiter, lineEnd: lineEnd, quotesAll: quotesAll,
                surroundings: surroundings)
            }
          }
        }
      }
    }

  private static let table: [[String]] = [
    ["Job ID", "Company", "Job title", "Location", "Salary", "Posted"],
    [
      "1", "Zoë & Finch", "Régisseur L5", "Montréal, QC", "$90,000 – $120,000 a year", "2024-05-01",
    ],
    ["2", "Ö; GmbH", "Editor \"Final Cut\"", "Köln | Bonn", "€40 per hour", "2024-05-02"],
    ["3", "Acme, Inc.", "Grip", "", "DOE", ""],
    ["4", "Acme, Inc.", "Senior Gaffer", "Málaga", "up to £60,000", "2024-05-03"],
    ["5", "Café Média", "Story Coordinator", "Québec", "from $28.50/hr", "2024-06-30"],
  ]

  /// What a reader must find, whatever the form: everything but where the rows stand.
  private static let fields = [
    "listing_id", "employer", "title", "location", "level", "pay_text", "pay_min", "pay_max",
    "pay_period", "currency", "annual_min", "annual_max", "pay_shape", "posted_on", "flags",
  ]

  @Test func everyFormGivesTheSameListings() throws {
    let clean = try Self.listings(
      Form(
        encoding: "utf-8", delimiter: ",", lineEnd: "\n", quotesAll: false, surroundings: .none))
    try #require(clean.count == Self.table.count - 1)
    #expect(clean[0].contains("Régisseur L5") && clean[1].contains("Editor \"Final Cut\""))
    #expect(Self.forms.count == 720)
    for form in Self.forms {
      let found = try Self.listings(form)
      #expect(found == clean, "\(form)")
    }
  }

  private static func listings(_ form: Form) throws -> [[String]] {
    var reader = try ListingReader(
      [ListingInput(name: "jobs.csv", source: MemoryByteSource(bytes(form)))],
      options: NormalizerOptions())
    let output = ListingCSV(extraFields: [])
    var writer = CSVWriter()
    output.appendHeader(to: &writer)
    while let batch = try reader.next() {
      #expect(batch.refusals.isEmpty, "\(form)")
      output.append(batch, to: &writer)
    }
    let records = try RecordTable(parsing: RecordBatch(bytes: writer.bytes))
    let rows = records.records.map { records.fields(of: $0).map(records.string) }
    let places = fields.compactMap { rows[0].firstIndex(of: $0) }
    // That an empty last cell was missing is told by a flag; nothing else may differ.
    return rows.dropFirst().map { row in
      places.map { row[$0].replacing("fields_padded", with: "") }
    }
  }

  // MARK: Writing

  static func bytes(_ form: Form) -> [UInt8] {
    var lines = table.map { record in
      record.map { quoted($0, form) }.joined(separator: String(form.delimiter))
    }
    switch form.surroundings {
    case .none: break
    case .separatorLine: lines.insert("sep=\(form.delimiter)", at: 0)
    case .titleAbove: lines.insert(contentsOf: ["Listings of our board", ""], at: 0)
    case .blankLines: lines = lines.flatMap { [$0, ""] }
    case .raggedRows:
      lines = lines.map { line in
        let empty = quoted("", form)
        let tail = String(form.delimiter) + empty
        return line.hasSuffix(tail) ? String(line.dropLast(tail.count)) : line
      }
    case .emptyColumns: lines = lines.map { $0 + String(repeating: form.delimiter, count: 2) }
    }
    return encoded(lines.joined(separator: form.lineEnd) + form.lineEnd, form.encoding)
  }

  private static func quoted(_ field: String, _ form: Form) -> String {
    let needsQuotes = field.contains { $0 == form.delimiter || $0 == "\"" }
    guard form.quotesAll || needsQuotes else { return field }
    return "\"" + field.replacing("\"", with: "\"\"") + "\""
  }

  private static func encoded(_ text: String, _ encoding: String) -> [UInt8] {
    switch encoding {
    case "utf-8 with mark": [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case "utf-16le": [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case "utf-16be": [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case "windows-1252": text.unicodeScalars.map(windows1252)
    default: Array(text.utf8)
    }
  }

  private static func windows1252(_ scalar: Unicode.Scalar) -> UInt8 {
    switch scalar {
    case "€": 0x80
    case "–": 0x96
    default: UInt8(truncatingIfNeeded: scalar.value)
    }
  }
}

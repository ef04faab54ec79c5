import CSVText
import Listings
import Workbooks

/// The cells of a TSV file without quotes, twelve a row: seven texts, three amounts, a whole number
/// and a day.
struct CellTable: Sendable {
  static let headers = [
    "Employer", "Title", "Location", "Pay", "Period", "Currency", "URL", "Min", "Max", "Mid",
    "Positions", "Posted",
  ]

  private let bytes: [UInt8]
  /// The places of the tab or line feed behind each cell, row by row.
  private let ends: [UInt32]

  /// - Throws: When the file cannot be read, or a row has not twelve cells.
  init(path: String) throws {
    bytes = try Self.contents(path)
    var ends: [UInt32] = []
    ends.reserveCapacity(bytes.count / 12)
    for (place, byte) in bytes.enumerated() where byte == 0x09 || byte == 0x0A {
      ends.append(UInt32(place))
    }
    guard ends.count.isMultiple(of: Self.headers.count) else { throw RaggedTable() }
    self.ends = ends
  }

  private static func contents(_ path: String) throws -> [UInt8] {
    let source = try FileByteSource(path: path)
    var bytes: [UInt8] = []
    try withUnsafeTemporaryAllocation(byteCount: 1 << 20, alignment: 1) { buffer in
      while case let count = try source.read(into: buffer), count > 0 {
        bytes.append(contentsOf: buffer.prefix(count))
      }
    }
    return bytes
  }

  /// How many rows there are.
  var count: Int { ends.count / Self.headers.count }

  private func place(_ row: Int, _ column: Int) -> Range<Int> {
    let cell = row * Self.headers.count + column
    return (cell == 0 ? 0 : Int(ends[cell - 1]) + 1)..<Int(ends[cell])
  }

  private func text(_ row: Int, _ column: Int) -> String {
    String(decoding: bytes[place(row, column)], as: UTF8.self)
  }

  /// An amount; 0 for what is none.
  private func amount(_ row: Int, _ column: Int) -> Double {
    plainAmount(place(row, column)) ?? Double(text(row, column)) ?? 0
  }

  /// An amount of fewer than 16 digits: divided by a power of ten they are the nearest number.
  private func plainAmount(_ place: Range<Int>) -> Double? {
    guard !place.isEmpty, place.count <= 16 else { return nil }
    var (number, scale, isFraction) = (0, 1, false)
    for index in place {
      let byte = bytes[index]
      if byte == 0x2E, !isFraction {
        isFraction = true
      } else if (0x30...0x39).contains(byte) {
        number = number * 10 + Int(byte - 0x30)
        if isFraction { scale *= 10 }
      } else {
        return nil
      }
    }
    return number < 1 << 53 ? Double(number) / Double(scale) : nil
  }
}

extension CellTable: RowSource {
  var width: Int? { Self.headers.count }
  var looks: [CellStyle] { Look.styles }

  func height(_ row: Int) -> Double? { nil }

  func write<Writer: CellWriter>(_ row: Int, to writer: inout Writer) {
    for column in 0..<7 {
      writer.write(bytes.span.extracting(place(row, column)), look: Look.plain)
    }
    for column in 7..<10 { writer.write(amount(row, column), look: Look.amount) }
    writer.write(Int(amount(row, 10)), look: Look.plain)
    let day = CalendarDate(iso: text(row, 11)).map { Int($0.daysSince1970) } ?? 0
    writer.write(day: day, look: Look.day)
  }
}

/// A row has more or fewer cells than the header.
struct RaggedTable: Error {}

/// How the cells look, as places in the list of looks.
private enum Look {
  static let plain = 0
  static let amount = 1
  static let day = 2
  static let styles = [
    CellStyle.plain, .plain.formatted("#,##0.00"), .plain.formatted("yyyy-mm-dd"),
  ]
}

extension CellTable {
  /// One sheet: a bold header that stays in view, filters, and the rows.
  var document: WorkbookDocument {
    var sheet = Sheet(name: "Listings")
    sheet.rows = [Row(Self.headers.map { .text($0, style: .plain.bolded()) })]
    sheet.longRows = LongRows(self)
    sheet.frozenRows = 1
    let last = CellReference(row: count, column: Self.headers.count - 1)
    sheet.tables = [
      Table(
        name: "Listings", range: CellRange(CellReference(row: 0, column: 0), last),
        headers: Self.headers, style: .none, hasBandedRows: false)
    ]
    return WorkbookDocument(sheets: [sheet])
  }
}

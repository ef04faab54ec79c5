public import CSVText

/// A settings file: a small CSV with columns of known names.
///
/// ```swift
/// let table = try SettingsTable(
///   name: "topics.csv", source: try FileByteSource(path: path), columns: ["topic", "phrase"])
/// for row in table.rows { add(row["topic"], row["phrase"]) }
/// ```
///
/// People edit these files in spreadsheets, so: columns may stand in any order, letter case and
/// spaces around their names do not matter, further columns are passed over, blank rows too; where
/// the header has semicolons or tabs and no comma, those part the columns.
public struct SettingsTable: Sendable {
  /// The file's name, for messages.
  public let name: String
  /// The rows below the header that hold anything in the known columns; none for a header alone.
  public private(set) var rows: [SettingsRow] = []

  /// Reads the whole file.
  /// - Parameter columns: The columns that must be there, by their names in lower case.
  /// - Throws: `SettingsError`, also for a row with more cells than the header has names.
  public init(
    name: String, source: any ByteSource, columns: [String]
  ) throws(SettingsError) {
    self.name = name
    let bytes = try Self.allBytes(of: source)
    var reader = try Self.reader(name, bytes)
    guard let header = try Self.reading(name, { () throws(ReadError) in try reader.readHeader() })
    else { throw .empty(name: name, columns: columns) }
    let places = try Self.places(of: columns, in: header, name: name)
    while let batch = try Self.reading(name, { () throws(ReadError) in try reader.next() }) {
      let table = try Self.parsed(name, batch, reader.dialect)
      for record in table.records {
        let cells = table.fields(of: record).map { Self.trimmed(Self.text(table, $0)) }
        try Self.checkWidth(cells, header, name: name, record)
        let values = places.map { $0 < cells.count ? cells[$0] : "" }
        guard values.contains(where: { !$0.isEmpty }) else { continue }
        rows.append(
          SettingsRow(
            name: name, number: record.row, columns: columns, values: values,
            hasDecimalCommas: reader.dialect.delimiter == UInt8(ascii: ";")))
      }
    }
  }

  // MARK: Bytes

  private static func allBytes(of source: any ByteSource) throws(SettingsError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      // A result instead of a thrown error, as the closure passes on untyped errors only.
      let result = chunk.withUnsafeMutableBytes { buffer -> Result<Int, InputError> in
        do throws(InputError) {
          return .success(try source.read(into: buffer))
        } catch {
          return .failure(error)
        }
      }
      switch result {
      case .success(0): return bytes
      case .success(let count): bytes += chunk[..<count]
      case .failure(let error): throw .input(error)
      }
    }
  }

  /// A reader that parts columns by the sign that the header has.
  private static func reader(
    _ name: String, _ bytes: [UInt8]
  ) throws(SettingsError) -> BatchReader {
    var reader = BatchReader(source: MemoryByteSource(bytes))
    let header = try reading(name) { () throws(ReadError) in try reader.readHeader() }
    var delimiter = UInt8(ascii: ",")
    if let header, header.fields.count == 1 {
      let found = [UInt8(ascii: ";"), UInt8(ascii: "\t")].first(
        where: header.fields[0].utf8.contains)
      delimiter = found ?? delimiter
    }
    return BatchReader(source: MemoryByteSource(bytes), dialect: Dialect(delimiter: delimiter))
  }

  private static func reading<Value>(
    _ name: String, _ read: () throws(ReadError) -> Value
  ) throws(SettingsError) -> Value {
    do throws(ReadError) {
      return try read()
    } catch {
      switch error {
      case .input(let error): throw .input(error)
      case .text(let error): throw .text(name: name, error)
      }
    }
  }

  private static func parsed(
    _ name: String, _ batch: RecordBatch, _ dialect: Dialect
  ) throws(SettingsError) -> RecordTable {
    do throws(CSVError) {
      return try RecordTable(parsing: batch, dialect: dialect)
    } catch {
      throw .text(name: name, error)
    }
  }

  // MARK: Columns

  /// Where the header has each column.
  private static func places(
    of columns: [String], in header: Header, name: String
  ) throws(SettingsError) -> [Int] {
    let names = header.fields.map { trimmed($0).lowercased() }
    let missing = columns.filter { !names.contains($0) }
    guard missing.isEmpty else {
      throw .missingColumns(
        name: name, row: header.row, missing: missing, header: header.fields.map(trimmed))
    }
    for column in columns where names.count(where: { $0 == column }) > 1 {
      throw .repeatedColumn(name: name, row: header.row, column: column)
    }
    return columns.compactMap(names.firstIndex)
  }

  /// More cells than names come from a comma inside a text: refused, as the rest of the row would
  /// be read as something else.
  private static func checkWidth(
    _ cells: [String], _ header: Header, name: String, _ record: RecordHead
  ) throws(SettingsError) {
    guard cells.count > header.fields.count else { return }
    let count = Int(record.fieldCount)
    let isKept = cells.count == count
    guard !isKept || cells[header.fields.count...].contains(where: { !$0.isEmpty }) else { return }
    throw .row(
      name: name, row: record.row, column: nil,
      problem: "the row has \(count) fields, but the header has \(header.fields.count)",
      advice: "Put a text that holds the column separator in double quotes.")
  }

  /// What a cell says: what stands in it in HTML's writing is read as in listings, which it is meant for.
  private static func text(_ table: RecordTable, _ field: ByteRange) -> String {
    let bytes = table.bytes.span.extracting(field.range)
    return HTMLEntities.replaced(in: bytes).map { String(decoding: $0, as: UTF8.self) }
      ?? table.string(field)
  }

  /// A cell without outer white space, and without U+0000, which listings lose as they are read:
  /// what a setting gives a listing must stay as it is when that is read again.
  private static func trimmed(_ text: String) -> String {
    var kept = text.filter { $0 != "\0" }[...]
    while kept.first?.isWhitespace == true { kept.removeFirst() }
    while kept.last?.isWhitespace == true { kept.removeLast() }
    return String(kept)
  }
}

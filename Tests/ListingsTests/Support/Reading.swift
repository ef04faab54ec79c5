import CSVText

@testable import Listings

/// What reading inputs gave, all batches together.
struct Reading {
  /// The clean listings file.
  var csv = ""
  /// Its rows, by field.
  var listings: [[String: String]] = []
  var refusals: [Refusal] = []
  var rowCount = 0
  var mappings: [(name: String, mapping: ColumnMapping?)] = []

  /// Reads one input.
  init(
    _ text: String, name: String = "jobs.csv", options: NormalizerOptions = NormalizerOptions(),
    delimiter: UInt8? = nil, batchSize: Int = 1 << 20
  ) throws {
    try self.init([(name, text)], options: options, delimiter: delimiter, batchSize: batchSize)
  }

  /// Reads inputs one after the other.
  init(
    _ inputs: [(name: String, text: String)], options: NormalizerOptions = NormalizerOptions(),
    delimiter: UInt8? = nil, batchSize: Int = 1 << 20
  ) throws {
    var settings = ReadingSettings()
    settings.options = options
    settings.delimiter = delimiter
    let sources = inputs.map { ListingInput(name: $0.name, source: MemoryByteSource($0.text)) }
    var reader = try ListingReader(sources, settings: settings, batchSize: batchSize)
    let output = ListingCSV(extraFields: reader.extraFields)
    var writer = CSVWriter()
    output.appendHeader(to: &writer)
    while let batch = try reader.next() {
      output.append(batch, to: &writer)
      refusals += batch.refusals
    }
    csv = String(decoding: writer.bytes, as: UTF8.self)
    listings = try Self.rows(csv)
    rowCount = reader.rowCount
    mappings = reader.mappings
  }

  private static func rows(_ csv: String) throws -> [[String: String]] {
    let table = try RecordTable(parsing: RecordBatch(bytes: Array(csv.utf8)))
    let rows = table.records.map { table.fields(of: $0).map(table.string) }
    guard let header = rows.first else { return [] }
    return rows.dropFirst().map { row in
      Dictionary(zip(header, row), uniquingKeysWith: { first, _ in first })
    }
  }

  /// A field of all listings, in their order.
  func column(_ field: String) -> [String] { listings.map { $0[field] ?? "absent" } }

  /// A field of the first listing.
  func first(_ field: String) -> String { listings.first?[field] ?? "absent" }

  /// Some fields of the first listing, parted by spaces; `-` for an empty one.
  func first(_ fields: String...) -> String {
    fields.map { first($0) }.map { $0.isEmpty ? "-" : $0 }.joined(separator: " ")
  }

  /// The flags of the first listing.
  var flags: [String] { first("flags").split(separator: ";").map(String.init) }
}

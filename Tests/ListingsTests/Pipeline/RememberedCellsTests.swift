import CSVText
import TestSupport
import Testing

@testable import Listings

/// What a normalizer remembers of the batches before changes nothing in those that follow.
struct RememberedCellsTests {
  private static let titles = [
    "Senior Engineer", "Senior Engineer (L5)", "Engineer", "Part-time Clerk", "Seasonal Picker II",
    "Ingénieur  principal", "Director of Casual Games, a Title Longer Than What Is Remembered",
  ]
  private static let pay = [
    "$120K - $150K a year", "EUR 120000", "Competitive", "$500 per project", "USD 95000 per year",
  ]

  private static func board() -> [UInt8] {
    var random = SeededNumbers(state: 8)
    var writer = CSVWriter()
    writer.appendRecord(["Company", "Job Title", "Salary", "Pay Period", "Currency", "Posted"])
    func any(_ texts: [String]) -> String { texts.randomElement(using: &random) ?? "" }
    for _ in 0..<400 {
      writer.appendRecord([
        any(["A", "B"]), any(titles), any(pay), any(["", "year", "hourly"]),
        any(["", "$", "USD", "kr", "eur"]), any(["2024-05-06", "7 May 2024", "05/06/24"]),
      ])
    }
    return writer.bytes
  }

  /// Batches of one row share what is remembered; each row alone is read by a new normalizer.
  @Test(arguments: ["USD", "CAD"]) func rowsInOneRunAreAsRowsAlone(_ currency: String) throws {
    let bytes = Self.board()
    let lines = bytes.split(separator: 0x0A)
    var settings = ReadingSettings()
    settings.workers = 2
    settings.options.currency = try #require(CurrencyCode(currency))
    let together = try Self.csv(bytes, settings)
    #expect(together.count == lines.count)
    for index in stride(from: 1, to: lines.count, by: 7) {
      let alone = try Self.csv(Array(lines[0]) + [0x0A] + Array(lines[index]) + [0x0A], settings)
      #expect(Self.read(alone[1]) == Self.read(together[index]))
    }
  }

  private static func csv(_ bytes: [UInt8], _ settings: ReadingSettings) throws -> [[String]] {
    let input = ListingInput(name: "jobs.csv", source: MemoryByteSource(bytes))
    var reader = try ListingReader([input], settings: settings, batchSize: 1)
    var writer = CSVWriter()
    let output = ListingCSV(extraFields: [])
    output.appendHeader(to: &writer)
    while let batch = try reader.next() { output.append(batch, to: &writer) }
    let table = try RecordTable(parsing: RecordBatch(bytes: writer.bytes))
    return table.records.map { table.fields(of: $0).map(table.string) }
  }

  /// The fields that depend on the row alone: not its id, its place, or what it repeats.
  private static func read(_ row: [String]) -> [String] {
    let names = ["title", "level", "level_basis", "pay_text", "pay_min", "pay_max", "pay_period"]
    let more = ["currency", "annual_min", "annual_max", "pay_shape"]
    let fields = (names + more).compactMap { ListingSchema.fields.firstIndex(of: $0) }.map {
      row[$0]
    }
    let flags = row[ListingSchema.fields.firstIndex(of: "flags") ?? 0].split(separator: ";")
    return fields + flags.filter { !$0.contains("_of:") }.map(String.init)
  }
}

import CSVText
import TestSupport
import Testing

@testable import Listings

/// Looking at columns by several workers finds what looking at them in order finds.
struct ColumnLookTests {
  private static let header = "Title,Salary,Min,Posted,Closing,Note,Empty"

  /// More records than a sample has. Of the columns that decide, the deciding cells stand far behind
  /// the sample; one column is so sparse that its sample is never full.
  private static let text: String = {
    var numbers = SeededNumbers(state: 5)
    let pay = ["$45,000", "€1.250", "competitive", "", "12.50", "N/A"]
    let rows = (0..<12_000).map { row in
      let isLate = row > 11_000
      let fields = [
        "Grip \(row)", pay.randomElement(using: &numbers) ?? "",
        isLate ? "1.234,50" : "\(row).000", isLate ? "25/05/2024" : "05/06/2024",
        row % 3 == 0 ? "3 days ago" : "45132", row % 9 == 0 ? "£\(row) an hour" : "", "",
      ]
      return fields.map { "\"\($0)\"" }.dropLast(row % 50 == 0 ? 3 : 0).joined(separator: ",")
    }
    return ([header] + rows).joined(separator: "\n")
  }()

  @Test(arguments: [1, 2, 3, 8], [5000, 1 << 20])
  func anyNumberOfWorkersFindsTheSame(_ workers: Int, batchSize: Int) throws {
    let table = try RecordTable(parsing: RecordBatch(bytes: Array(Self.text.utf8)))
    let look = ColumnLook(
      BatchReader(source: MemoryByteSource(Self.text), dialect: Dialect(), batchSize: batchSize),
      headerRow: 1, workers: workers)
    var reader = BatchReader(source: MemoryByteSource(Self.text))
    _ = try reader.readHeader()
    var evidence = ColumnEvidence(header: Self.header.split(separator: ",").map(String.init))
    while let batch = try reader.next() { evidence.add(try RecordTable(parsing: batch)) }
    #expect(look.evidence.recordCount == table.records.count - 1)
    #expect(String(reflecting: look.evidence) == String(reflecting: evidence))
    #expect(look.evidence.dateOrder(3) == .dmy)
    #expect(look.evidence.columns[5].deciding == nil && look.evidence.columns[0].deciding != nil)
    #expect(Set(look.decimals.keys) == [1, 2])
    #expect(look.decimals[2]?.commaOnly == 999 && look.decimals[2]?.eitherDot == 999)
  }

  /// A date column of day numbers alone, longer than the sample.
  @Test func dayNumbersOfALongInputAreDays() throws {
    let rows = (0..<5000).map { "Grip,40000,\(45_132 + $0 % 30)" }
    let text = (["Title,Salary,Posted"] + rows).joined(separator: "\n")
    var reader = try ListingReader(
      [ListingInput(name: "jobs.csv", source: MemoryByteSource(text))],
      options: NormalizerOptions())
    var days = 0
    while let batch = try reader.next() { days += batch.listings.count { $0.postedOn != nil } }
    #expect(days == 5000)
  }

  /// What a person says a column is decides what is looked for in it.
  @Test func theDaysOfAChosenColumnAreLookedAtToTheEnd() throws {
    let cells = Array(repeating: "45132", count: 5000) + ["25/05/2024"]
    let overrides = try ColumnOverrides(name: "columns.csv", cells: [("Min", "posted_on", 2)])
    let look = ColumnLook(
      BatchReader(source: MemoryByteSource((["Min"] + cells).joined(separator: "\n"))),
      headerRow: 1, overrides: overrides, workers: 2)
    #expect(look.evidence.columns[0].holdsSerials)
    #expect(look.evidence.dateOrder(0) == .dmy)
  }

  @Test(arguments: ["", "a,b", "a,b\n", "a,b\n1"])
  func littleOrNothingIsLookedAt(_ text: String) {
    let look = ColumnLook(
      BatchReader(source: MemoryByteSource(text)), headerRow: 1, workers: 4)
    #expect(look.evidence.columns.count == (text.isEmpty ? 0 : 2))
    #expect(look.evidence.recordCount == (text.hasSuffix("1") ? 1 : 0))
  }
}

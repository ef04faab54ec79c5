import CSVText
import TestSupport
import Testing

@testable import Listings
@testable import Spreads

/// Listings give the same spread table in one file and spread over several.
@Suite struct SplitInputTests {
  private static let header =
    "id,employer,title,level,location,min pay,max pay,period,currency,openings,employment type,date"

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func filesGiveTheTableOfOneFile(seed: UInt64) throws {
    var numbers = SeededNumbers(state: seed)
    let rows = Self.rows(&numbers)
    let whole = try Self.table([rows])
    let listings = whole.spreads.reduce(0) { $0 + $1.listings + $1.reposts }
    #expect(listings == rows.count)
    #expect(whole.spreads.contains { $0.reposts > 0 })
    for parts in 2...4 {
      #expect(try Self.table(Self.split(rows, parts, &numbers)) == whole, "\(parts) files")
    }
  }

  // MARK: Reading

  private static func table(_ files: [[String]]) throws -> SpreadTable {
    let inputs = files.enumerated().map { number, rows in
      let text = ([header] + rows).joined(separator: "\n") + "\n"
      return ListingInput(name: "part-\(number).csv", source: MemoryByteSource(Array(text.utf8)))
    }
    var options = SpreadOptions()
    options.sensitivity = true
    var reader = try ListingReader(inputs, options: NormalizerOptions())
    var groups = ListingGroups(options: options, ladder: { LevelLadder.ladder(among: $0) })
    while let batch = try reader.next() {
      #expect(batch.refusals.isEmpty)
      groups.add(batch)
    }
    return groups.spreads()
  }

  /// Some of the parts may have no row.
  private static func split(
    _ rows: [String], _ parts: Int, _ numbers: inout SeededNumbers
  ) -> [[String]] {
    let inner = (1..<parts).map { _ in Int.random(in: 0...rows.count, using: &numbers) }.sorted()
    return zip([0] + inner, inner + [rows.count]).map { Array(rows[$0..<$1]) }
  }

  // MARK: Random rows

  private static func rows(_ numbers: inout SeededNumbers) -> [String] {
    var rows = (1...20).map { row($0, &numbers) }
    while rows.count < 150 {
      let isRepeated = Int.random(in: 0..<6, using: &numbers) == 0
      rows.append(
        isRepeated ? rows.randomElement(using: &numbers) ?? "" : row(rows.count + 1, &numbers))
    }
    return rows
  }

  private static func row(_ number: Int, _ numbers: inout SeededNumbers) -> String {
    func any(_ texts: [String]) -> String { texts.randomElement(using: &numbers) ?? "" }
    let floor = Int.random(in: 20...90_000, using: &numbers)
    let ceiling = floor + Int.random(in: 0...90_000, using: &numbers)
    return [
      any(["\(number)", "\(number)", ""]), any(["A", "B", ""]),
      any(["Editor", "Sound Mixer", "\"Set, Painter\"", "Casual worker"]),
      any(["L1", "L2", "L3", "Senior", "Staff", "other", ""]), any(["Leeds", ""]),
      any(["\(floor)", "\(floor).50", ""]), any(["\(ceiling).50", ""]),
      any(["year", "month", "hour", ""]), any(["USD", "GBP", ""]), any(["1", "2.5", "12", ""]),
      any(["full time", "part time", "seasonal", ""]), any(["2024-01-02", "2023-12-31", ""]),
    ].joined(separator: ",")
  }
}

import CSVText
import Testing

@testable import Listings

/// Any number of workers and any size of batches give the same listings, refusals and errors.
struct ParallelReadingTests {
  /// What reading gives: the clean file, the refusals, and the error it ends with.
  private struct Outcome: Equatable {
    var csv: [UInt8] = []
    var refusals: [Refusal] = []
    var rowCount = 0
    var error: ListingInputError?

    init(_ inputs: [(name: String, bytes: [UInt8])], workers: Int, batchSize: Int) {
      var settings = ReadingSettings()
      settings.workers = workers
      let sources = inputs.map {
        ListingInput(name: $0.name, source: MemoryByteSource($0.bytes))
      }
      do throws(ListingInputError) {
        var reader = try ListingReader(sources, settings: settings, batchSize: batchSize)
        var writer = CSVWriter()
        let output = ListingCSV(extraFields: reader.extraFields)
        defer {
          csv = writer.bytes
          rowCount = reader.rowCount
        }
        while let batch = try reader.next() {
          output.append(batch, to: &writer)
          refusals += batch.refusals
        }
      } catch {
        self.error = error
      }
    }
  }

  private static let workerCounts = [1, 2, 3, 8]
  private static let readings = workerCounts.flatMap { workers in
    [1, 500, 1 << 20].map { (workers: workers, batchSize: $0) }
  }

  private static func expectSame(
    _ inputs: [(name: String, bytes: [UInt8])], _ comment: String,
    as readings: [(workers: Int, batchSize: Int)] = readings
  ) {
    let expected = Outcome(inputs, workers: 1, batchSize: 1 << 20)
    for (workers, batchSize) in readings {
      let found = Outcome(inputs, workers: workers, batchSize: batchSize)
      #expect(found == expected, "\(comment), \(workers) workers, \(batchSize) bytes")
    }
  }

  @Test func everyUglyFormGivesTheSame() {
    for (index, form) in UglyFileTests.forms.enumerated() {
      // Every seventh form is every combination of any two traits: those are read in all ways.
      let readings = index % 7 == 0 ? Self.readings : [Self.readings[index % Self.readings.count]]
      Self.expectSame([("jobs.csv", UglyFileTests.bytes(form))], "\(form)", as: readings)
    }
  }

  @Test func severalInputsKeepTheirOrder() {
    let board = Array(ListingReaderTests.board(rows: 300).utf8)
    let other = Array("Title,Min,Max\nProducer,9,6\nProducer,6,9\n".utf8)
    Self.expectSame(
      [("a.csv", board), ("b.csv", other), ("a.csv (2)", board), ("c.csv", other)], "inputs")
  }

  @Test func normalizedRowsPassThroughInOrder() {
    let raw = Outcome(
      [("a.csv", Array(ListingReaderTests.board(rows: 200).utf8))], workers: 1, batchSize: 1 << 20)
    var writer = CSVWriter()
    ListingCSV(extraFields: []).appendHeader(to: &writer)
    Self.expectSame([("clean.csv", writer.bytes + raw.csv)], "clean listings")
  }

  // MARK: Errors and early ends

  /// Passes on the first bytes of a source and then fails.
  private final class FailingSource: ByteSource {
    private let source: any ByteSource
    private var left: Int

    init(_ source: any ByteSource, after limit: Int) {
      self.source = source
      left = limit
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
      guard left > 0 else { throw .readFailed(path: "jobs.csv", errno: 5) }
      let room = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(left, buffer.count)])
      let count = try source.read(into: room)
      left -= count
      return count
    }
  }

  @Test(arguments: workerCounts)
  func anErrorComesBehindAllRowsBeforeIt(_ workers: Int) throws {
    var settings = ReadingSettings()
    settings.workers = workers
    let rows = (1...1000).map { "Grip \($0),$5/hr\n" }
    let source = MemoryByteSource("Title,Salary\n" + rows.joined())
    let limit = 13 + rows[..<600].joined().utf8.count
    let input = ListingInput(name: "jobs.csv", source: source) { FailingSource($0, after: limit) }
    var reader = try ListingReader([input], settings: settings, batchSize: 100)
    var listings = 0
    let expected = ListingInputError.input(
      name: "jobs.csv", .readFailed(path: "jobs.csv", errno: 5))
    #expect(throws: expected) {
      while let batch = try reader.next() { listings += batch.listings.count }
    }
    // All batches that were complete: the last rows before the error had not the size of one.
    #expect(listings > 590 && listings <= 600 && reader.listingCount == listings)
    #expect(throws: expected) { try reader.next() }
  }

  @Test(arguments: workerCounts)
  func aReaderMayBeLeftInTheMiddle(_ workers: Int) throws {
    var settings = ReadingSettings()
    settings.workers = workers
    for _ in 0..<20 {
      var reader = try ListingReader(
        [ListingInput(name: "-", source: MemoryByteSource(ListingReaderTests.board(rows: 300)))],
        settings: settings, batchSize: 100)
      let first = try #require(try reader.next())
      #expect(first.recordCount > 0 && reader.rowCount == first.recordCount)
    }
  }
}

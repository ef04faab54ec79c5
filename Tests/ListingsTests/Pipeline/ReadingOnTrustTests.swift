import CSVText
import Testing

@testable import Listings

/// A file whose beginning decides how it is read gives what it gives when all of it was looked at, or
/// says that the beginning misleads.
struct ReadingOnTrustTests {
  /// What reading gives.
  private struct Outcome: Equatable {
    var csv: [UInt8] = []
    var refusals: [Refusal] = []
    var rowCount = 0
    var isOnTrust = false
    var error: ListingInputError?

    init(
      _ bytes: [UInt8], look: Int? = nil, workers: Int = 1, batchSize: Int = 1 << 20,
      source: (MemoryByteSource) -> any ByteSource = { $0 }
    ) {
      var settings = ReadingSettings()
      settings.workers = workers
      if let look { settings.look = .beginning(bytes: look) }
      let input = ListingInput(name: "jobs.csv", source: source(MemoryByteSource(bytes)))
      do throws(ListingInputError) {
        var reader = try ListingReader([input], settings: settings, batchSize: batchSize)
        isOnTrust = reader.isOnTrust
        var writer = CSVWriter()
        let output = ListingCSV(extraFields: reader.extraFields)
        while let batch = try reader.next() {
          output.append(batch, to: &writer)
          refusals += batch.refusals
        }
        csv = writer.bytes
        rowCount = reader.rowCount
      } catch {
        self.error = error
      }
    }

    var isMisled: Bool { error == .misleadingBeginning(name: "jobs.csv") }

    /// The same, as if all had been looked at.
    var withoutTrust: Outcome {
      var outcome = self
      outcome.isOnTrust = false
      return outcome
    }
  }

  @Test func uglyFormsGiveTheSameOrMislead() {
    var held = 0
    var misled = 0
    for form in UglyFileTests.forms {
      let bytes = UglyFileTests.bytes(form)
      let whole = Outcome(bytes)
      for look in [60, 150, bytes.count - 6] {
        let found = Outcome(bytes, look: look, batchSize: 50)
        if found.isMisled {
          misled += 1
        } else {
          held += found.isOnTrust ? 1 : 0
          #expect(found.withoutTrust == whole, "\(form), \(look) bytes")
        }
      }
    }
    #expect(held > 100)
    #expect(misled > 20)
  }

  private static let header = "Title,Salary,Posted,Compensation\n"
  /// Rows whose dates are written as nobody doubts, and whose pay has a decimal dot.
  private static let plain = (1...200)
    .map { "Grip \($0),$\($0).50/hr,2024-05-01,none\n" }.joined()
  private static let start = header + plain

  @Test(arguments: [1, 2, 3, 8], [1, 500, 1 << 20])
  func aBeginningThatSaysItAllHolds(_ workers: Int, _ batchSize: Int) {
    let bytes = Array((Self.start + Self.plain + "\n\nGaffer,zero,2024-05-02,\n").utf8)
    let whole = Outcome(bytes)
    #expect(whole.rowCount == 401 && !whole.isOnTrust)
    let found = Outcome(bytes, look: 1000, workers: workers, batchSize: batchSize)
    #expect(found.isOnTrust)
    #expect(found.withoutTrust == whole)
  }

  /// Rows that decide something else than those before them.
  private static let contradictions: [(what: String, bytes: [UInt8])] = [
    ("no UTF-8", Array("Caf".utf8) + [0xE9] + Array(",$1/hr,,\n".utf8)),
    ("a zero", Array("Gr\0ip,$1/hr,,\n".utf8)),
    ("a bare return", Array("Gr\rip,$1/hr,,\n".utf8)),
    ("a return at the end", Array("Grip,$1/hr,,\r".utf8)),
    ("a merge", Array("<<<<<<< HEAD\nGrip,$1/hr,,\n".utf8)),
    ("dates open to two readings", Array("Grip,$1/hr,05/06/2024,\n".utf8)),
    ("the day first", Array("Grip,$1/hr,25/06/2024,\n".utf8)),
    ("decimal commas", Array(String(repeating: "Grip,\"$1,50/hr\",,\n", count: 400).utf8)),
    (
      "pay in a column without",
      Array(String(repeating: "Grip,,,$40000 a year\n", count: 6000).utf8)
    ),
    ("day numbers", Array(String(repeating: "Grip,$1/hr,45132,\n", count: 6000).utf8)),
  ]

  @Test(arguments: contradictions, [1, 2])
  func whatDecidesOtherwiseIsFound(_ late: (what: String, bytes: [UInt8]), _ workers: Int) {
    for batchSize in [1, 1 << 20] {
      let found = Outcome(
        Array(Self.start.utf8) + late.bytes, look: 1000, workers: workers, batchSize: batchSize)
      #expect(found.isOnTrust && found.isMisled, "\(late.what)")
    }
  }

  @Test func whatCannotBeReadIsReadAgain() {
    let found = Outcome(Array(Self.start.utf8), look: 1000) { FailingSource($0) }
    #expect(found.isOnTrust && found.isMisled)
  }

  /// Fails once so much was read that the beginning is seen.
  private final class FailingSource: ByteSource {
    private let source: MemoryByteSource
    private var left = 3000

    init(_ source: MemoryByteSource) { self.source = source }

    func rewind() -> Bool { source.rewind() }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
      guard left > 0 else { throw .readFailed(path: "jobs.csv", errno: 5) }
      let room = UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(left, 500, buffer.count)])
      let count = try source.read(into: room)
      left -= count
      return count
    }
  }

  private final class Pipe: ByteSource {
    private let source: MemoryByteSource

    init(_ source: MemoryByteSource) { self.source = source }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
      try source.read(into: buffer)
    }
  }

  @Test func someInputsAreLookedAtWhole() {
    let bytes = Array((Self.start + Self.plain).utf8)
    for text in [bytes, Array("Title,Salary\nGrip,1\n".utf8), []] {
      let piped = Outcome(text, look: 1000, source: Pipe.init)
      #expect(!piped.isOnTrust)
      #expect(piped == Outcome(text))
    }
    #expect(!Outcome(bytes, look: bytes.count + 1).isOnTrust)
    #expect(Outcome(bytes, look: bytes.count - 1).isOnTrust)
    let marked: [UInt8] = [0xFF, 0xFE] + bytes.flatMap { [$0, 0] as [UInt8] }
    let undecided = Array((Self.header + "Grip,$1,05/06/2024,\n" + Self.plain).utf8)
    for bytes in [marked, undecided, Array("Grip\rGaffer\r".utf8) + bytes] {
      let found = Outcome(bytes, look: 1000)
      #expect(!found.isOnTrust)
      #expect(found == Outcome(bytes))
    }
  }

  /// Rows of a clean listings file decide nothing; only its bytes can.
  @Test func cleanListingsAreReadOnTrust() {
    var writer = CSVWriter()
    ListingCSV(extraFields: []).appendHeader(to: &writer)
    let clean = writer.bytes + Outcome(Array(Self.start.utf8)).csv
    let found = Outcome(clean, look: 2000)
    #expect(found.isOnTrust && found.withoutTrust == Outcome(clean))
    #expect(Outcome(clean + [0xE9, 0x0A], look: 2000).isMisled)
  }
}

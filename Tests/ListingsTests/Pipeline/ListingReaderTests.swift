import CSVText
import TestSupport
import Testing

@testable import Listings

/// Inputs read in batches, one after the other.
struct ListingReaderTests {
  static func board(rows: Int) -> String {
    var numbers = SeededNumbers(state: 6)
    let titles = ["Animator", "Senior Animator", "Editor (L4)", "Producer, Video", "Stage \"A\""]
    let pay = ["$50/hr", "$90,000 - $120,000", "up to £600 per day", "Competitive", "$9 to $6", ""]
    var text = "ID,Company,Title,Salary,Date Posted\n"
    for row in 0..<rows {
      let title = (titles.randomElement(using: &numbers) ?? "")
        .replacing("\"", with: "\"\"")
      let amount = pay.randomElement(using: &numbers) ?? ""
      let day = Int.random(in: 1...9, using: &numbers)
      text += "\(row % 7 == 0 ? "" : "\(row % 90)"),A,\"\(title)\",\"\(amount)\",2023-07-0\(day)\n"
      if row % 11 == 0 { text += "\n" }
    }
    return text
  }

  @Test func batchSizeMakesNoDifference() throws {
    let text = Self.board(rows: 400)
    let whole = try Reading(text)
    #expect(whole.rowCount == 400)
    #expect(whole.listings.count + whole.refusals.count == 400)
    #expect(!whole.refusals.isEmpty && whole.csv.contains("repost_of"))
    for batchSize in [1, 64, 1000] {
      let cut = try Reading(text, batchSize: batchSize)
      #expect(cut.csv == whole.csv)
      #expect(cut.refusals == whole.refusals)
    }
  }

  @Test func severalInputsAreReadInOrder() throws {
    let inputs = [
      (name: "a.csv", text: "Title,Salary\nAnimator,$5/hr\n"),
      (name: "b.csv", text: "Pay per day (£),Position\n400,Editor\n"),
      (name: "-", text: "Title,Min,Max\nProducer,9,6\nProducer,6,9\n"),
    ]
    for batchSize in [1, 1 << 20] {
      let reading = try Reading(inputs, batchSize: batchSize)
      #expect(reading.column("title") == ["Animator", "Editor", "Producer"])
      #expect(reading.column("pay_period") == ["hour", "day", "year"])
      #expect(reading.column("currency") == ["USD", "GBP", "USD"])
      #expect(reading.column("source_file") == ["a.csv", "b.csv", "-"])
      #expect(reading.column("source_row") == ["2", "2", "3"])
      #expect(reading.refusals.map(\.sourceFile) == ["-"])
      #expect(reading.mappings.map(\.name) == ["a.csv", "b.csv", "-"])
      #expect(reading.rowCount == 4)
    }
  }

  static let names: [(given: [String], unique: [String])] = [
    ([], []),
    (["a.csv", "b.csv"], ["a.csv", "b.csv"]),
    (["a.csv", "a.csv", "a.csv"], ["a.csv", "a.csv (2)", "a.csv (3)"]),
    (["a.csv", "b.csv", "a.csv"], ["a.csv", "b.csv", "a.csv (2)"]),
    (["a.csv", "a.csv (2)", "a.csv"], ["a.csv", "a.csv (2)", "a.csv (3)"]),
    (["a.csv (2)", "a.csv", "a.csv"], ["a.csv (2)", "a.csv", "a.csv (3)"]),
  ]

  @Test(arguments: names)
  func namesOfInputsAreUnique(given: [String], unique: [String]) {
    #expect(ListingInput.uniqueNames(given) == unique)
  }

  @Test func aHeaderAloneGivesNoListing() throws {
    let reading = try Reading("Title,Salary\n\n\n")
    #expect(reading.listings.isEmpty && reading.refusals.isEmpty && reading.rowCount == 0)
  }

  static let unreadable: [(text: String, error: ListingInputError)] = [
    ("", .empty(name: "jobs.csv")),
    ("\n\r\n", .empty(name: "jobs.csv")),
    ("\nname,age\n1,2\n", .noUsableColumn(name: "jobs.csv", row: 2, header: ["name", "age"])),
    ("\"Title", .text(name: "jobs.csv", .unterminatedQuote(row: 1, line: 1))),
    (
      "<!DOCTYPE html>\n<html>\n", .notATable(name: "jobs.csv", content: "an HTML page")
    ),
    (
      "Title,Salary\n<<<<<<< ours\nA,1\n=======\nA,2\n>>>>>>> theirs\n",
      .mergeConflict(name: "jobs.csv", line: 2)
    ),
  ]

  @Test(arguments: unreadable)
  func unreadableInputsAreErrors(text: String, error: ListingInputError) {
    #expect(throws: error) { try Reading(text) }
    #expect(throws: error) { try Reading(text, batchSize: 1) }
  }

  /// It is not read on to its end: it may be as long as the file.
  @Test(arguments: ["", "\n\n"])
  func aFirstRowThatIsLongerThanTheLookIsTold(before: String) {
    let error = ListingInputError.endlessFirstRow(
      name: "jobs.csv", row: before.count + 1, byteCount: 1 << 20)
    for field in [",", "x", "é"] {
      let row = String(repeating: field, count: (1 << 20) + 1)
      #expect(throws: error) { try Reading("\(before)\(row)\nTitle,Salary\nA,1\n") }
    }
  }

  @Test(arguments: ["\n", "\r\n"])
  func blankLinesLongerThanTheLookHideNoTable(lineEnd: String) throws {
    let count = 5 << 18
    let lines = String(repeating: lineEnd, count: count)
    let reading = try Reading("\(lines)Title,Salary\nA,1\n")
    #expect(reading.listings.map { $0["title"] } == ["A"])
    #expect(reading.listings.first?["source_row"] == "\(count + 2)")
    #expect(reading.listings.first?["source_line"] == "\(count + 2)")
    #expect(throws: ListingInputError.empty(name: "jobs.csv")) { try Reading(lines) }
    let row = String(repeating: "x", count: (1 << 20) + 1)
    #expect(
      throws: ListingInputError.endlessFirstRow(
        name: "jobs.csv", row: count + 1, byteCount: 1 << 20)
    ) { try Reading(lines + row + "\n") }
  }

  /// Of a pipe no more is looked at than can be held.
  @Test func blankLinesThatFillTheLookAtAPipeAreTold() {
    final class BlankSource: ByteSource {
      private var count = 0

      func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
        guard count <= 1 << 24 else { return 0 }
        buffer.initializeMemory(as: UInt8.self, repeating: UInt8(ascii: "\n"))
        count += buffer.count
        return buffer.count
      }
    }
    #expect(throws: ListingInputError.blankBeginning(name: "-", byteCount: 1 << 24)) {
      try ListingReader(
        [ListingInput(name: "-", source: BlankSource())], options: NormalizerOptions())
    }
  }

  /// The rest of the file is not swallowed.
  @Test func aQuoteThatNeverClosesRefusesItsRow() throws {
    let reading = try Reading("Title\nA\n\"B\nC\n")
    #expect(reading.listings.map { $0["title"] } == ["A", "C"])
    #expect(reading.refusals.map(\.reason) == [.unterminatedQuote])
    #expect(reading.refusals.first?.sourceRow == 3)
  }

  @Test func bytesOfAnotherEncodingAreDecoded() throws {
    let bytes = Array("Title\nA\nB".utf8) + [0xFF] + Array("\n".utf8)
    var reader = try ListingReader(
      [ListingInput(name: "jobs.csv", source: MemoryByteSource(bytes))],
      options: NormalizerOptions())
    var titles: [String] = []
    while let batch = try reader.next() { titles += batch.listings.map { batch.string($0.title) } }
    #expect(titles == ["A", "Bÿ"])
  }

  @Test func aFailingSourceIsAnErrorWithItsName() {
    final class FailingSource: ByteSource {
      private var isFirst = true

      func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
        guard isFirst else { throw .readFailed(path: "jobs.csv", errno: 5) }
        isFirst = false
        buffer.copyBytes(from: "Title\nA\n".utf8)
        return 8
      }
    }
    let failure = InputError.readFailed(path: "jobs.csv", errno: 5)
    #expect(throws: ListingInputError.input(name: "x", failure)) {
      var reader = try ListingReader(
        [ListingInput(name: "x", source: FailingSource())], options: NormalizerOptions())
      while try reader.next() != nil {}
    }
  }
}

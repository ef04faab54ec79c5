import CSVText
import TestSupport
import Testing

@testable import Listings

/// Rows that are no listing: the reason, the column and the words.
struct RefusalTests {
  static let refused: [(header: String, row: String, reason: Refusal.Reason, text: String)] = [
    (
      "Title,Salary", "A", .tooFewFields,
      "jobs.csv:2: the row has 1 field, but the header has 2"
    ),
    (
      "Title,Salary", "A,1,B", .tooManyFields,
      "jobs.csv:2: the row has 3 fields, but the header has 2; "
        + "a field with a comma in it needs quotes"
    ),
    (
      "Title,Salary,Note", " ,,seen", .nothingMapped,
      "jobs.csv:2: the row has nothing in any known column"
    ),
    (
      "Title,Salary", "A,\"$90,000 - $60,000\"", .floorAboveCeiling,
      "jobs.csv:2: column \"Salary\": floor 90,000 is above ceiling 60,000"
    ),
    (
      "Title,From Pay,Min Pay,Max Pay", "A,,90000.5,60000", .floorAboveCeiling,
      "jobs.csv:2: column \"Min Pay\": floor 90,000.5 is above ceiling 60,000"
    ),
    (
      "Title,Min Pay,Max Pay", "A,-5,60000", .negativePay,
      "jobs.csv:2: column \"Min Pay\": pay -5 is negative"
    ),
    (
      "Title,Min Pay,Max Pay", "A,5,\"-$60,000\"", .negativePay,
      "jobs.csv:2: column \"Max Pay\": pay -60,000 is negative"
    ),
    (
      "Title,Salary", "A,-60000", .negativePay,
      "jobs.csv:2: column \"Salary\": pay -60,000 is negative"
    ),
  ]

  /// Whether the fields that are not kept are blank is not known.
  @Test func aRowOfMoreFieldsThanAreKeptIsRefused() throws {
    let separators = String(repeating: ",", count: RecordTable.fieldLimit)
    let reading = try Reading("Title,Salary\nA,1\nB\(separators)\nC,2\n")
    #expect(reading.listings.map { $0["title"] } == ["A", "C"])
    #expect(reading.refusals.map(\.reason) == [.tooManyFields])
    #expect(
      reading.refusals.map(\.message) == [
        "the row has 1048577 fields, but the header has 2; a field with a comma in it needs quotes"
      ])
  }

  @Test(arguments: [
    (",", "a comma"), (";", "a semicolon"), ("\t", "a tab"), ("|", "a bar"),
  ])
  func theSignThatNeedsQuotesIsNamed(_ delimiter: String, _ words: String) throws {
    let rows = [["Title", "Salary"], ["A", "60000"], ["B", "61000", "x"], ["C", "62000"]]
    let reading = try Reading(rows.map { $0.joined(separator: delimiter) + "\n" }.joined())
    #expect(
      reading.refusals.map(\.message) == [
        "the row has 3 fields, but the header has 2; a field with \(words) in it needs quotes"
      ])
  }

  @Test(arguments: refused)
  func rowsAreRefusedWithTheReason(
    header: String, row: String, reason: Refusal.Reason, text: String
  ) throws {
    let reading = try Reading(header + "\n" + row + "\n")
    try #require(reading.refusals.count == 1)
    #expect(reading.listings.isEmpty && reading.rowCount == 1)
    #expect(reading.refusals[0].reason == reason)
    #expect(reading.refusals[0].description == text)
    #expect(reading.refusals[0].record == row)
    #expect(reading.refusals[0].sourceLine == 2)
  }

  @Test(arguments: ["-1", "0", "- $60 an hour", "-", "$60 an hour", "$60 - $60"])
  func payThatContradictsNothingIsNotRefused(salary: String) throws {
    let reading = try Reading("Title,Salary\nA,\(salary)\n")
    #expect(reading.refusals.isEmpty && reading.listings.count == 1)
  }

  @Test func refusedRowsAreWrittenAsATable() throws {
    let refusals = try Reading("Title,Salary\nA,\"$9 to $6, DOE\"\n\"B,\"\"b\"\"\"\n").refusals
    var writer = CSVWriter()
    RefusalCSV.appendHeader(to: &writer)
    RefusalCSV.append(refusals, to: &writer)
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == #"""
        source_file,source_row,source_line,column,reason,message,record
        jobs.csv,2,2,Salary,floor_above_ceiling,floor 9 is above ceiling 6,"A,""$9 to $6, DOE"""
        jobs.csv,3,3,,too_few_fields,"the row has 1 field, but the header has 2","""B,""""b"""""""

        """#)
  }

  @Test func everyRandomRowIsListedOrRefused() throws {
    var numbers = SeededNumbers(state: 3)
    for _ in 0..<300 {
      let rows = Self.garbage(&numbers)
      let text = "Title,Salary,Min Pay,Max Pay,Level,Openings,Date Posted,Job ID\n" + rows
      let table = try RecordTable(parsing: RecordBatch(bytes: Array(text.utf8)))
      let reading = try Reading(text, delimiter: UInt8(ascii: ","))
      #expect(reading.rowCount == table.records.count - 1)
      #expect(reading.listings.count + reading.refusals.count == reading.rowCount)
      let again = try Reading(reading.csv, name: "again.csv")
      #expect(again.csv == reading.csv && again.refusals.isEmpty)
    }
  }

  private static let pieces =
    [
      ",", ",", ",", ",", ",", "\n", "\n", "\r\n", "a\"b", " ", "$", "£", "€", "k", "-", "–", "/hr",
      "%", "(", ")", "+", ".", ":", "'", "’", "|", ";", "=", "@", "L5", "/", "II", "Sr.", "Manager",
      "a", "to", "per", "year", "up to", "from", "between", "and", "LPA", "万", "時給", "円", "é",
      "\u{1F600}",
      "\u{A0}", "\u{0}", "401", "1e9", "-1", "999999999999999999999", "2023-07-25", "05/06/2023",
      "1", "20", "90,000", "0", ".5", "minimum", "bonus", "hours",
    ]

  private static func garbage(_ numbers: inout SeededNumbers) -> String {
    (0..<Int.random(in: 1...120, using: &numbers))
      .map { _ in pieces.randomElement(using: &numbers) ?? "" }.joined()
  }
}

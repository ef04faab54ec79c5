import Listings
import Testing

@testable import Workbooks

/// Rows that are no listings, and the reconciliation of rows.
@Suite struct RefusedSheetTests {
  static func sheet(_ captures: Capture...) throws -> Sheet {
    NegotiatorsWorkbook.document(try content(captures)).reading("Refused")
  }

  @Test func rowsAreReconciled() throws {
    let sheet = try Self.sheet(Capture(Captures.mixed))
    #expect(
      sheet.rows[1].cells[0].text?.hasPrefix("11 rows = 10 listings + 1 refused.") == true)
  }

  @Test func severalFilesAreReconciledOneByOne() throws {
    let sheet = try Self.sheet(
      Capture(Captures.mixed, name: "a.csv"), Capture(Captures.founding, name: "b.csv"))
    #expect(sheet.texts.contains("a.csv: 11 rows = 10 listings + 1 refused"))
    #expect(sheet.texts.contains("b.csv: 6 rows = 6 listings + 0 refused"))
    #expect(sheet.texts.contains { $0.hasPrefix("17 rows = 16 listings + 1 refused.") })
  }

  @Test func withoutRefusalsTheSheetSaysSo() throws {
    let sheet = try Self.sheet(Capture(Captures.founding))
    #expect(sheet.tables.isEmpty)
    #expect(sheet.texts.contains("No row was refused."))
    #expect(sheet.texts.contains { $0.hasPrefix("6 rows = 6 listings + 0 refused.") })
  }

  @Test func eachRefusalIsARow() throws {
    let text = """
      title,min pay,max pay
      Editor,50000,60000
      Writer,90000,60000
      Grip,-5,10
      Runner,1,2,3
      ,,

      """
    let sheet = try Self.sheet(Capture(text))
    #expect(
      sheet.column("Reason").map(\.text)
        == ["floor_above_ceiling", "negative_pay", "too_many_fields", "nothing_in_mapped_columns"])
    #expect(sheet.column("Row").map(\.number) == [3, 4, 5, 6])
    #expect(sheet.column("Line").map(\.number) == [3, 4, 5, 6])
    #expect(sheet.column("Column").map(\.text) == ["min pay", "min pay", "", ""])
    #expect(
      sheet.column("The row as it stood").map(\.text)
        == ["Writer,90000,60000", "Grip,-5,10", "Runner,1,2,3", ",,"])
    #expect(
      sheet.column("What is wrong").first?.text == "floor 90,000 is above ceiling 60,000")
    #expect(sheet.column("File").allSatisfy { $0.text == "jobs.csv" })
  }

  @Test func aLongRecordIsShortened() throws {
    let long = String(repeating: "x", count: 5_000)
    let sheet = try Self.sheet(
      Capture(["title", "min pay", "max pay"], [["Editor", "1", "2"], [long, "9", "1"]]))
    let record = try #require(sheet.column("The row as it stood").first?.text)
    #expect(record.utf16.count == 1_000 && record.hasSuffix("…"))
  }

  /// A text that looks like an escape must be escaped once, by the writer, and not here as well.
  @Test func aRecordIsShownAsItStood() throws {
    let sheet = try Self.sheet(
      Capture(["title", "min pay", "max pay"], [["Editor", "1", "2"], ["_x0041_", "9", "1"]]))
    let record = try #require(sheet.column("The row as it stood").first?.text)
    #expect(record == "\"_x0041_\",\"9\",\"1\"")
  }
}

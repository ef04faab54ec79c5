import Findings
import Listings
import Testing

@testable import Workbooks

/// What is left out stands in no cell of Claims and Changes, nor anywhere else in the file.
@Suite struct FindingsRedactionTests {
  private static let header =
    "id,employer,title,location,level,min pay,max pay,period,currency,description\n"

  private static let new = Capture(
    header + """
      MARKid,MARKemployer,MARKtitle,MARKplace,L1,61357,74231,year,USD,We love MARKtopic here.
      2,A,Editor,Here,L1,50000,60000,year,USD,Nothing.
      3,MARKemployer2,MARKtitle,MARKplace,L1,61357,74231,year,USD,Nothing.

      """, name: "MARKfile.csv")

  private static let old = Capture(
    header + """
      MARKid,MARKemployer,MARKtitle,MARKplace,L1,61356,74230,year,USD,Nothing.
      9,MARKemployer,MARKtitle gone,MARKplace,L1,61357,74231,year,USD,Nothing.

      """, name: "MARKfile old.csv")

  /// Conditions on each field, on one that begins another, on one that nothing meets, and on topics.
  private static let held = Held(
    claims: """
      C1,,listings,employer=MARKemployer,=,1,,,
      C2,,listings,employer=MARKemployer&employer=MARKemployer2,=,0,,,
      C3,,floor_min,title~MARKtitle,<,99999,,,
      C4,,floor_min,location=MARKplaces,=,1,,,
      C5,,listings,Listing ID=MARKid,=,1,,,
      C6,,listings,employer=MARKemployer&topics=marks,=,1,,,
      C7,,listings,source_file=MARKfile.csv,=,2,,,
      C8,,listings,pay_min=61357,=,2,,,

      """, topics: "topic,phrase\nmarks,MARKtopic\n", previous: old)

  private static let markers = [
    "employer": ["MARKemployer"], "title": ["MARKtitle"], "location": ["MARKplace"],
    "listing_id": ["MARKid"], "source_file": ["MARKfile"], "pay_min": ["pay_min=61357", "61356"],
  ]

  private static func document(_ fields: [String]) throws -> WorkbookDocument {
    var content = try content([new], held)
    try content.redact(Redaction(fields))
    return NegotiatorsWorkbook.document(content)
  }

  @Test(arguments: markers.keys.sorted())
  func aMarkerIsThereAndGoneWhereItsFieldIsLeftOut(_ field: String) throws {
    func found(_ fields: [String]) throws -> [String] {
      let written = try WrittenWorkbook(Self.document(fields))
      return Self.markers[field, default: []].flatMap { marker in
        written.parts.filter { String(decoding: $0.value, as: UTF8.self).contains(marker) }.keys
      }
    }
    #expect(try !found([]).isEmpty)
    try Self.document([field]).validate()
    #expect(try found([field]) == [])
  }

  @Test func conditionsSayRedactedAlsoInReasons() throws {
    let sheet = try Self.document(["employer"]).reading("Claims")
    #expect(
      sheet.column("Basis").prefix(2).map(\.text) == [
        "The number of listings: 1 counted listing where employer=redacted.",
        "The number of listings: 0 counted listings where employer=redacted and employer=redacted.",
      ])
    #expect(
      sheet.column("Reason")[0].text
        == "The number of listings where employer=redacted is 1, as claimed.")
    #expect(sheet.column("Reason")[2].text?.contains("posted floor") == true)
    #expect(sheet.column("Verdict").map(\.text).prefix(2) == ["supported", "supported"])
  }

  @Test func noListingIsQuoted() throws {
    let whole = try Self.document([]).reading("Claims")
    #expect(whole.column("Further deciding rows")[5].text?.contains("We love MARKtopic") == true)
    let document = try Self.document(["location"])
    #expect(!document.reading("Claims").texts.contains { $0.contains("MARKtopic") })
    let method = document.reading("Method").entry("Left out of claims").last?.text
    #expect(method?.hasPrefix("Conditions on fields that are left out say") == true)
  }

  @Test func filesAndRowsGoByOtherNames() throws {
    let claims = try Self.document(["source_file"]).reading("Claims")
    #expect(claims.column("First deciding row")[0].text == "input 1:2")
    let changes = try Self.document(["source_file", "source_row"]).reading("Changes")
    #expect(changes.rows[0].cells[0].text == "Changes since the earlier capture")
    #expect(changes.column("Row before").compactMap(\.text).first == "the earlier capture")
    #expect(changes.column("Row now").compactMap(\.text).first == "Listings, row 2")
  }

  @Test func columnsOfChangesGo() throws {
    let changes = try Self.document(["pay_min", "title", "level"]).reading("Changes")
    let headers = try #require(changes.tables.first).headers
    #expect(!headers.contains { $0.hasPrefix("Floor") || $0 == "Title" || $0.hasPrefix("Level") })
    #expect(headers.contains("Ceiling now (per year)"))
  }

  /// Whichever of the columns a condition names, by the name it has in the input.
  @Test func aKeptColumnIsKnownByItsField() throws {
    var content = try content([Self.new], Held(claims: "C1,,listings,level=L1,=,3,,,\n"))
    content.sources[0].columns = [("level", "employer")]
    try content.redact(Redaction(["employer"]))
    let sheet = NegotiatorsWorkbook.document(content).reading("Claims")
    #expect(sheet.column("Basis")[0].text?.contains("level=redacted") == true)
  }
}

import Findings
import HTMLOutput
import Listings
import Spreads
import Testing

@testable import Workbooks

/// What is left out, or too few to be shown, stands nowhere in the bytes of the page.
@Suite struct ReportPrivacyTests {
  private static let board = Capture(
    """
    id,employer,title,location,level,min pay,max pay,period,currency,posted,url
    MARKid,MARKemployer,MARKtitle,MARKplace,L1,61357,74231,year,USD,2024-05-17,https://example.org/MARKurl
    2,A,Editor,Here,L1,50000,80000,year,USD,2024-01-05,
    2,A,Editor,Here,L1,50000,80000,year,USD,2024-02-05,
    3,B,Editor,There,L2,61358,74232,year,USD,2024-01-06,

    """, name: "MARKfile.csv")

  private static let held = Held(
    claims: """
      C1,,floor_min,employer=MARKemployer,=,1,,,
      C2,,listings,title~MARKtitle&location=MARKplace,=,1,,,

      """,
    previous: Capture(
      "id,employer,title,location,level,min pay,max pay,period,currency\n"
        + "MARKid,MARKemployer,MARKtitle,MARKplace,L1,61356,74230,year,USD\n",
      name: "MARKfile old.csv"))

  private static func page(_ fields: [String]) throws -> String {
    var content = try content([board], held)
    try content.redact(Redaction(fields))
    return PageReading(content).html
  }

  @Test(arguments: [
    ("employer", ["MARKemployer"]), ("title", ["MARKtitle"]), ("source_file", ["MARKfile"]),
    ("source_url", ["MARKurl"]), ("location", ["MARKplace"]), ("pay_text", ["74231"]),
    ("pay_max", ["74231"]), ("source_row", [".csv:2"]),
  ])
  func aMarkerIsThereAndGoneWhereItsFieldIsLeftOut(_ field: String, _ markers: [String]) throws {
    let (whole, redacted) = try (Self.page([]), Self.page([field]))
    for marker in markers {
      // Places are on the page only where a claim asks for them.
      #expect(whole.contains(marker), "\(marker)")
      #expect(!redacted.contains(marker), "\(marker)")
    }
    #expect(redacted.contains("Left out on request: \(field)."))
  }

  @Test func postedWordsGoWithThePostedBound() throws {
    let page = try Self.page(["pay_min"])
    #expect(!page.contains("61357 – 74231"))
    #expect(page.contains("Left out too, since they say the same again: pay_text, annual_min."))
  }

  @Test func groupsOfTooFewListingsShowNoFigureAndNoRow() throws {
    var options = SpreadOptions()
    options.minListings = 2
    let content = try content([Self.board], spreads: options)
    try #require(content.table.spreads.map(\.isWithheld) == [false, true])
    let page = PageReading(content)
    #expect(page.table(1)[2] == ["L2", "1"] + Array(repeating: "too few", count: 6))
    for figure in ["61358", "61,358", "74232", "74,232", "67,795"] {
      #expect(!page.html.contains(figure), "\(figure)")
    }
    #expect(page.shown.contains("1 group has fewer than 2 listings: too few for figures."))
  }
}

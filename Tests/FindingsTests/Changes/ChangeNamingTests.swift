import Testing

@testable import Findings

/// What a change is called, and by how much pay moved.
@Suite struct ChangeNamingTests {
  /// What is compared, from `old` to `new`: `level,min pay,max pay,period,currency`.
  struct Case: CustomStringConvertible {
    let old: String
    let new: String
    let change: String
    let floorPct: String
    let ceilingPct: String
    var description: String { "\(old) → \(new)" }

    init(_ old: String, _ new: String, _ change: String, _ floorPct: String, _ ceilingPct: String) {
      self.old = old
      self.new = new
      self.change = change
      self.floorPct = floorPct
      self.ceilingPct = ceilingPct
    }

    var row: ListingChange {
      get throws {
        let header = "id,title,level,min pay,max pay,period,currency,employment type"
        return try #require(
          try Board(["1,Editor,\(old)"], ["1,Editor,\(new)"], header: header).ledger.first)
      }
    }
  }

  static let cases = [
    Case("L4,90000,110000,year,USD,", "L4,90000,110000,year,USD,", "", "0.00", "0.00"),
    Case("L4,90000,110000,year,USD,", "L4,99000,110000,year,USD,", "floor", "10.00", "0.00"),
    Case("L4,90000,110000,year,USD,", "L4,90000,99000,year,USD,", "ceiling", "0.00", "-10.00"),
    Case(
      "L4,90000,110000,year,USD,", "L5,91000,110001,year,USD,", "floor;ceiling;level", "1.11",
      "0.00"),
    Case("L4,90000,110000,year,USD,", "L5,90000,110000,year,USD,", "level", "0.00", "0.00"),
    Case("L4,90000,110000,year,USD,", ",90000,110000,year,USD,", "level", "0.00", "0.00"),
    Case("L4,,,,,", "L4,90000,110000,year,USD,", "disclosure", "", ""),
    Case("L4,90000,110000,year,USD,", "L4,,,,,", "disclosure", "", ""),
    Case("L4,,,,,", "L5,90000,,year,USD,", "level;disclosure", "", ""),
    Case("L4,,,,,", "L4,,,,,", "", "", ""),
    Case("L4,,,,EUR,", "L4,,,,USD,", "", "", ""),
    Case("L4,90000,,year,USD,", "L4,90000,110000,year,USD,", "ceiling", "0.00", ""),
    Case("L4,90000,110000,year,USD,", "L4,,110000,year,USD,", "floor", "", "0.00"),
    Case("L4,90000,110000,year,EUR,", "L4,99000,110000,year,USD,", "currency", "", ""),
    Case("L4,90000,110000,year,EUR,", "L5,90000,110000,year,USD,", "level;currency", "", ""),
    // 50 an hour is 104,000 a year.
    Case("L4,50,50,hour,USD,", "L4,104000,104000,year,USD,", "", "0.00", "0.00"),
    Case("L4,50,60,hour,USD,", "L4,52,60,hour,USD,", "floor", "4.00", "0.00"),
    Case("L4,20,25,hour,USD,casual", "L4,21,25,hour,USD,casual", "floor", "5.00", "0.00"),
    Case("L4,20,25,hour,USD,casual", "L4,20,25,hour,USD,casual", "", "0.00", "0.00"),
    Case("L4,20,25,hour,USD,casual", "L4,160,200,day,USD,casual", "floor;ceiling", "", ""),
    Case("L4,20,25,hour,USD,casual", "L4,20,30,hour,USD,full time", "ceiling", "0.00", "20.00"),
  ]

  @Test(arguments: cases) func isNamed(_ naming: Case) throws {
    let row = try naming.row
    #expect(row.status == (naming.change.isEmpty ? .unchanged : .changed))
    #expect(row.cell("change") == naming.change)
    #expect(row.cell("floor_change_pct") == naming.floorPct)
    #expect(row.cell("ceiling_change_pct") == naming.ceilingPct)
  }

  @Test func amountsAreAnnualAndEmptyWithoutAYear() throws {
    let hourly = try Case("L4,50,,hour,USD,", "L4,50,60,hour,USD,", "ceiling", "", "").row
    #expect(hourly.cell("old_floor") == "104000.00")
    #expect(hourly.cell("old_ceiling") == "")
    #expect(hourly.cell("new_ceiling") == "124800.00")
    let casual = try Case("L4,50,,hour,USD,casual", "L4,50,,hour,USD,casual", "", "", "").row
    #expect(casual.cell("old_floor") == "")
    #expect(casual.cell("new_floor") == "")
  }

  @Test(arguments: [
    ("L4,9,9,year,EUR,", "L4,9,9,year,USD,", "EUR→USD"), ("L4,,,,,", "L4,9,9,year,USD,", "USD"),
    ("L4,9,9,year,EUR,", "L4,,,,,", "EUR"), ("L4,,,,,", "L4,,,,,", ""),
  ])
  func currencyIsThatOfTheAmounts(old: String, new: String, currency: String) throws {
    #expect(try Case(old, new, "", "", "").row.cell("currency") == currency)
  }

  @Test func aListingOfOneCaptureHasOneSide() throws {
    let ledger = try Board(
      ["1,A,Editor,L4,,90000,110000,year,USD"], ["2,B,Writer,L5,,80000,,year,USD"]
    ).ledger
    let rows = ledger.map { row in ChangeColumn<ListingChange>.all.map { $0.value(row).text } }
    #expect(
      rows == [
        [
          "added", "", "2", "B", "Writer", "", "USD", "", "L5", "", "80000.00", "", "", "", "", "",
          "new.csv:2",
        ],
        [
          "removed", "", "1", "A", "Editor", "", "USD", "L4", "", "90000.00", "", "110000.00", "",
          "", "", "old.csv:2", "",
        ],
      ])
  }
}

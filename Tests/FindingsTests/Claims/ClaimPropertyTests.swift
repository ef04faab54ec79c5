import CSVText
import Listings
import Spreads
import TestSupport
import Testing

@testable import Findings

/// What holds of claims about any listings.
struct ClaimPropertyTests {
  static func listings(seed: UInt64) -> String {
    var numbers = SeededNumbers(state: seed)
    var text = "Company,Title,Salary,Openings\n"
    for row in 0..<Int.random(in: 1...40, using: &numbers) {
      let floor = Double(Int.random(in: 900_000...30_000_000, using: &numbers)) / 100
      let ceiling = floor + Double(Int.random(in: 0...9_000_000, using: &numbers)) / 100
      let pay =
        switch Int.random(in: 0..<6, using: &numbers) {
        case 0: "competitive"
        case 1: "from $\(FigureFormat.text(floor, decimals: 2)) per year"
        case 2: "up to $\(FigureFormat.text(ceiling, decimals: 2)) per year"
        default:
          "$\(FigureFormat.text(floor, decimals: 2)) - $\(FigureFormat.text(ceiling, decimals: 2)) "
            + "per year"
        }
      let employer = ["A", "B", "C", ""].randomElement(using: &numbers) ?? ""
      text += "\(employer),Job \(row),\(pay),\(Int.random(in: 1...9, using: &numbers))\n"
    }
    return text
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func measureIsItsPrintedValue(seed: UInt64) throws {
    let checking = Checking(listings: Self.listings(seed: seed))
    for column in SpreadColumn.claimable(SpreadOptions()) {
      let measured = try checking.entry(column.name, "=", "1").measured
      guard let measured else { continue }
      let entry = try checking.entry(column.name, "=", measured.text)
      #expect(entry.verdict == .supported, "\(column.name) = \(measured.text): \(entry.reason)")
      #expect(!entry.evidence.isEmpty || column.name == "reposts")
      let higher = try checking.entry(column.name, ">", measured.text).verdict
      let atMost = try checking.entry(column.name, "<=", measured.text).verdict
      #expect((higher == .supported) == (atMost == .contradicted))
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func evidenceIsAmongTheSelection(seed: UInt64) throws {
    let checking = Checking(listings: Self.listings(seed: seed))
    let rows = "C1,,floor_min,,=,1,,,\nC2,,midpoint_median,employer=A,=,1,,,\n"
    for entry in try checking.ledger(rows).entries {
      #expect(entry.evidence.allSatisfy { $0.ordinal == $0.row - 2 })
      #expect(Set(entry.evidence.map(\.ordinal)).isSubset(of: entry.selection))
      #expect(entry.selection == entry.selection.sorted())
    }
  }
}

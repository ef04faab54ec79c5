import TestSupport

/// Small captures of random rows that are the same on every run.
enum RandomCaptures {
  private static let header = [
    "id", "employer", "title", "level", "pay", "min pay", "max pay", "period", "currency",
    "openings", "employment type", "date",
  ]

  /// 1 to 60 rows, the first of which is always a listing.
  static func capture(seed: UInt64) -> Capture {
    var numbers = SeededNumbers(state: seed)
    var rows = [["first", "A", "Editor", "L1", "", "50000", "60000", "year", "USD", "1", "", ""]]
    for index in 1..<Int.random(in: 2...60, using: &numbers) {
      let isRepeated = Int.random(in: 0..<8, using: &numbers) == 0
      rows.append(
        isRepeated ? rows.randomElement(using: &numbers) ?? [] : row(index, &numbers))
    }
    return Capture(header, rows, name: "random-\(seed).csv")
  }

  private static func row(_ index: Int, _ numbers: inout SeededNumbers) -> [String] {
    func any(_ texts: [String]) -> String { texts.randomElement(using: &numbers) ?? "" }
    let floor = Int.random(in: -50...9_000_000, using: &numbers)
    let ceiling = floor + Int.random(in: -20_000...4_000_000, using: &numbers)
    var row = [
      any(["\(index)", "\(index)", "", "7"]), any(["A", "B", "C", ""]),
      any(["Editor", "Senior Writer", "Engineer III", "Casual worker", "=1+1", ""]),
      any(["L1", "L2", "L3", "Staff", ">0", "", ""]),
      any(["", "", "competitive", "$10-$20 an hour", "up to 90,000", "soon 9"]),
      any(["", amount(floor, &numbers)]), any(["", amount(ceiling, &numbers)]),
      any(["hour", "day", "week", "biweek", "semimonth", "month", "year", ""]),
      any(["USD", "EUR", "JPY", ""]), any(["1", "2.5", "", "none", "12"]),
      any(["full time", "part time", "casual", ""]),
      any(["2024-01-02", "2023-12-31", "3/4/2024", ""]),
    ]
    if Int.random(in: 0..<15, using: &numbers) == 0 { row.append("one too many") }
    if Int.random(in: 0..<15, using: &numbers) == 0 { row.removeLast(5) }
    return row
  }

  private static func amount(_ hundredths: Int, _ numbers: inout SeededNumbers) -> String {
    let sign = hundredths < 0 ? "-" : ""
    let cents = String(hundredths.magnitude % 100)
    let whole = hundredths.magnitude / 100
    let places = Bool.random(using: &numbers) ? "" : "1"
    return "\(sign)\(whole).\(cents.count < 2 ? "0" : "")\(cents)\(places)"
  }
}

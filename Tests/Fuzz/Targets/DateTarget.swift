@testable import Listings

/// A date cell is a day of the calendar or none, and a day as written is read as itself.
enum DateTarget {
  static func check(_ input: [UInt8]) {
    for line in lines(input).prefix(50) {
      for order in [nil] + DateOrder.allCases.map(Optional.some) {
        for serials in [false, true] { check(line, order, serials: serials) }
      }
      checkEvidence(line)
    }
  }

  private static func check(_ text: String, _ order: DateOrder?, serials: Bool) {
    let content = read(text, order, serials: serials)
    expectEqual(
      read(" \t\(text) ", order, serials: serials), content,
      "\(text.debugDescription) with space around it")
    guard case .date(let date) = content else { return }
    let (year, month, day) = date.components
    expectEqual(
      CalendarDate(year: year, month: month, day: day), date, "\(text.debugDescription) as \(date)")
    expectEqual(CalendarDate(iso: "\(date)"), date, "\(date) read as ISO 8601")
    expectEqual(read("\(date)", order, serials: serials), content, "\(date) read as a cell")
    guard order != nil else { return }
    // An order decides between readings; it takes none away.
    let undecided = read(text, nil, serials: serials)
    if case .date(let only) = undecided { expectEqual(date, only, "one reading, two days") }
  }

  /// A column of one cell has that cell's only order, by which it is read.
  private static func checkEvidence(_ text: String) {
    let bytes = Array(text.utf8)
    var evidence = DateEvidence()
    evidence.add(bytes.span, 0..<bytes.count)
    guard let order = evidence.order, evidence.dates == 1 else { return }
    if case .none = read(text, order, serials: false) {
      finding("\(text.debugDescription) decides the order \(order) and is no date")
    }
  }

  private static func read(
    _ text: String, _ order: DateOrder?, serials: Bool
  ) -> DateReader.Content {
    let bytes = Array(text.utf8)
    return DateReader.read(bytes.span, 0..<bytes.count, order: order, serials: serials)
  }
}

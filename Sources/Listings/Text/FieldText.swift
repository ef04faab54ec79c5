import CSVText

/// The values of a listing as texts of its fields, written without a `String` in between. None takes
/// more than 24 bytes.
extension BytePen {
  /// Adds plain decimal text without grouping: `45.505`, `-3`, `0.5`.
  mutating func append(_ decimal: ExactDecimal) {
    if decimal.isNegative { append(ascii: "-") }
    let digits = decimal.mantissa.magnitude
    guard decimal.scale > 0 else { return append(digits: digits) }
    let scale = UInt64(PowerOfTen.value(decimal.scale))
    let (whole, part) = digits.quotientAndRemainder(dividingBy: scale)
    append(digits: whole)
    append(ascii: ".")
    append(digits: part, width: Int(decimal.scale))
  }

  /// Adds major units with two decimals and no grouping: `85800.00`.
  mutating func append(_ amount: AnnualAmount) {
    if amount.hundredths < 0 { append(ascii: "-") }
    let (whole, part) = amount.hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    append(digits: whole)
    append(ascii: ".")
    append(digits: part, width: 2)
  }

  /// Adds a day as ISO 8601 has it: `2023-07-25`.
  mutating func append(_ date: CalendarDate) {
    let (year, month, day) = date.components
    if year < 0 { append(ascii: "-") }
    append(digits: UInt64(year.magnitude), width: 4)
    append(ascii: "-")
    append(digits: UInt64(month), width: 2)
    append(ascii: "-")
    append(digits: UInt64(day), width: 2)
  }
}

extension [UInt8] {
  /// Adds plain decimal text without grouping, see ``BytePen``.
  mutating func append(_ decimal: ExactDecimal) {
    append(room: 24) { $0.append(decimal) }
  }

  /// Adds major units with two decimals and no grouping.
  mutating func append(_ amount: AnnualAmount) {
    append(room: 24) { $0.append(amount) }
  }

  /// Adds a day as ISO 8601 has it.
  mutating func append(_ date: CalendarDate) {
    append(room: 24) { $0.append(date) }
  }
}

extension String {
  /// The text that `write` adds.
  init(writing write: (inout [UInt8]) -> Void) {
    var text: [UInt8] = []
    write(&text)
    self.init(decoding: text, as: UTF8.self)
  }
}

import CSVText

/// The values of a listing as texts of its fields, written without a `String` in between.
extension [UInt8] {
  /// Adds plain decimal text without grouping: `45.505`, `-3`, `0.5`.
  mutating func append(_ decimal: ExactDecimal) {
    if decimal.isNegative { append(UInt8(ascii: "-")) }
    let scale = UInt64(PowerOfTen.value(decimal.scale))
    let (whole, part) = decimal.mantissa.magnitude.quotientAndRemainder(dividingBy: scale)
    appendDigits(whole)
    guard decimal.scale > 0 else { return }
    append(UInt8(ascii: "."))
    appendDigits(part, width: Int(decimal.scale))
  }

  /// Adds major units with two decimals and no grouping: `85800.00`.
  mutating func append(_ amount: AnnualAmount) {
    if amount.hundredths < 0 { append(UInt8(ascii: "-")) }
    let (whole, part) = amount.hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    appendDigits(whole)
    append(UInt8(ascii: "."))
    appendDigits(part, width: 2)
  }

  /// Adds a day as ISO 8601 has it: `2023-07-25`.
  mutating func append(_ date: CalendarDate) {
    let (year, month, day) = date.components
    if year < 0 { append(UInt8(ascii: "-")) }
    appendDigits(UInt64(year.magnitude), width: 4)
    append(UInt8(ascii: "-"))
    appendDigits(UInt64(month), width: 2)
    append(UInt8(ascii: "-"))
    appendDigits(UInt64(day), width: 2)
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

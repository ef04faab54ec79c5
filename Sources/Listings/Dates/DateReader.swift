import CSVText

/// Reads posting dates: ISO with or without hyphens and a time, names of months in the languages of
/// ``DateWords``, numbers in the order of the column, and a spreadsheet's serial numbers.
///
/// The day is the one that is written: a time and a zone behind it change nothing. A year of two
/// digits is 1970–1999 for 70–99 and 2000–2069 for 00–69. A year that is not written is never made
/// up, nor is a day reckoned from "yesterday".
package enum DateReader {
  /// What a date cell holds.
  package enum Content: Equatable {
    case none
    case date(CalendarDate)
    /// Several days are possible, or the words tell of a day but not which.
    case ambiguous
  }

  /// Reads the cell in `range`.
  /// - Parameters:
  ///   - order: What decides between several possible days; a cell with one possible day is that
  ///     day, whatever the order.
  ///   - serials: Whether a whole number is a spreadsheet's day number; only for a column whose
  ///     other cells are dates.
  package static func read(
    _ bytes: Span<UInt8>, _ range: Range<Int>, order: DateOrder? = nil, serials: Bool = false
  ) -> Content {
    let range = trimmed(bytes, range)
    guard !range.isEmpty else { return .none }
    if let date = iso(bytes, range) { return .date(date) }
    if serials, let date = DateSerial.date(bytes, range) { return .date(date) }
    var parts = DateParts()
    parts.collect(bytes, range)
    guard parts.isComplete else {
      return parts.hasDigit || parts.isRelative ? .ambiguous : .none
    }
    return parts.readings.date(in: order).map(Content.date) ?? .ambiguous
  }

  /// The most common cell by far, `2023-07-25` at the start: read without looking at words.
  static func iso(_ bytes: Span<UInt8>, _ range: Range<Int>) -> CalendarDate? {
    let start = range.lowerBound
    guard range.count >= 10, range.count == 10 || !Byte.isDigit(bytes[start &+ 10]) else {
      return nil
    }
    // The digits of "2023-07-" as numbers, zeros where the hyphens are.
    let digits = bytes.word(at: start) ^ 0x2D30_302D_3030_3030
    let (tens, ones) = (bytes[start &+ 8] &- 0x30, bytes[start &+ 9] &- 0x30)
    let beyondNine = (digits &+ 0x7676_7676_7676_7676 | digits) & 0x8080_8080_8080_8080
    guard beyondNine == 0, digits & 0xFF00_00FF_0000_0000 == 0, tens < 10, ones < 10 else {
      return nil
    }
    let digit = { (place: UInt64) in Int(digits &>> (8 &* place) & 0xFF) }
    return CalendarDate(
      year: digit(0) &* 1000 &+ digit(1) &* 100 &+ digit(2) &* 10 &+ digit(3),
      month: digit(5) &* 10 &+ digit(6), day: Int(tens) &* 10 &+ Int(ones))
  }
}

/// Day numbers of spreadsheets: days since 1899-12-30, which is right from March 1900 on.
enum DateSerial {
  /// 1954-10-03 to 2064-04-08: what a posting's day number can be.
  static let plausible = 20_000...60_000
  private static let dayOf1970 = 25_569

  /// The day of a serial number, with or without a fraction for the time; `nil` for anything else.
  static func date(_ bytes: Span<UInt8>, _ range: Range<Int>) -> CalendarDate? {
    var index = range.lowerBound
    var value = 0
    while index < range.upperBound, Byte.isDigit(bytes[index]), index - range.lowerBound < 6 {
      value = value * 10 + Int(bytes[index] & 0x0F)
      index += 1
    }
    guard index - range.lowerBound == 5, plausible.contains(value) else { return nil }
    if index < range.upperBound {
      guard bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ",") else {
        return nil
      }
      for rest in index + 1..<range.upperBound where !Byte.isDigit(bytes[rest]) { return nil }
    }
    return CalendarDate(daysSince1970: Int32(value - dayOf1970))
  }
}

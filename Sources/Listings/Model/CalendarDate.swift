import CSVText

/// A day of the Gregorian calendar, counted from 1 January 1970.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01; negative before.
  public let daysSince1970: Int32

  public init(daysSince1970: Int32) {
    self.daysSince1970 = daysSince1970
  }

  /// A day that exists, in the years 1 to 9999; `nil` for 31 April and the like.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    // Days before the month, counted from March so that the leap day comes last in its year.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    daysSince1970 = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.daysSince1970 < right.daysSince1970
  }

  /// Year, month 1–12 and day 1–31.
  public var components: (year: Int, month: Int, day: Int) {
    let date = CivilDay(daysSince1970: Int(daysSince1970))
    return (date.year, date.month, date.day)
  }
}

extension CalendarDate {
  /// Reads `2023-07-25`; `nil` for anything else.
  public init?(iso text: String) {
    var text = text
    let date: CalendarDate? = text.withUTF8 { bytes in
      bytes.count == 10 ? DateReader.iso(Span(_unsafeElements: bytes), 0..<10) : nil
    }
    guard let date else { return nil }
    self = date
  }
}

extension CalendarDate: CustomStringConvertible {
  /// ISO 8601: `2023-07-25`.
  public var description: String { String(writing: { $0.append(self) }) }
}

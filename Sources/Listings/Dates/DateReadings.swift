/// The days that a date's numbers can mean, one for each order that makes a day of the calendar.
struct DateReadings: Equatable {
  var ymd: CalendarDate?
  var mdy: CalendarDate?
  var dmy: CalendarDate?

  /// The day in that order; where the order makes none, or is not given, the only possible day.
  func date(in order: DateOrder?) -> CalendarDate? {
    switch order {
    case .ymd: ymd ?? onlyDate
    case .mdy: mdy ?? onlyDate
    case .dmy: dmy ?? onlyDate
    case nil: onlyDate
    }
  }

  /// The day on which all possible orders agree.
  var onlyDate: CalendarDate? {
    guard let first = ymd ?? mdy ?? dmy else { return nil }
    let agree = (ymd ?? first) == first && (mdy ?? first) == first && (dmy ?? first) == first
    return agree ? first : nil
  }

  /// The order that the numbers leave no choice but; `nil` where several are possible, or none.
  var onlyOrder: DateOrder? {
    switch (ymd != nil, mdy != nil, dmy != nil) {
    case (true, false, false): .ymd
    case (false, true, false): .mdy
    case (false, false, true): .dmy
    default: nil
    }
  }

  var isEmpty: Bool { ymd == nil && mdy == nil && dmy == nil }

  /// 70–99 are 1970–1999, 00–69 are 2000–2069, as POSIX has it.
  static func year(twoDigits value: Int) -> Int { value < 70 ? 2000 + value : 1900 + value }
}

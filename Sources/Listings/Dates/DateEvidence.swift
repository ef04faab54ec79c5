/// What the cells of a column say about how its dates are written.
public struct DateEvidence: Sendable, Equatable {
  /// Cells that begin with a year of four digits, or have a month's name.
  public private(set) var plain = 0
  /// Cells of numbers that only day, month, year makes a day of: `25/07/2023`.
  public private(set) var dayFirst = 0
  /// Cells that only month, day, year makes a day of: `07/25/2023`.
  public private(set) var monthFirst = 0
  /// Cells that only year, month, day makes a day of, the year in two digits: `99/12/31`.
  public private(set) var yearFirst = 0
  /// Cells that several orders make a day of: `05/06/2023`.
  public private(set) var either = 0
  /// Cells that tell of a day by another, or of a day without a year: "yesterday", "10 May".
  public private(set) var unsettled = 0
  /// Cells that may be day numbers of a spreadsheet: `45132`.
  public private(set) var serials = 0

  public init() {}

  /// Cells that are a date in whatever order, day numbers left out.
  public var dates: Int { plain + dayFirst + monthFirst + yearFirst + either }

  /// The order in which the column's numbers stand: the one that some cell needs while no cell
  /// needs another; `nil` where no cell or several decide.
  public var order: DateOrder? {
    switch (yearFirst > 0, monthFirst > 0, dayFirst > 0) {
    case (true, false, false): .ymd
    case (false, true, false): .mdy
    case (false, false, true): .dmy
    default: nil
    }
  }

  /// Whether some cells need one order and some another, so that the others stay undecided.
  public var isContradictory: Bool {
    (yearFirst > 0 ? 1 : 0) + (monthFirst > 0 ? 1 : 0) + (dayFirst > 0 ? 1 : 0) > 1
  }

  /// Whether some cells need an order that no cell decides: `--date-order` settles it.
  public var isUndecided: Bool { either > 0 && order == nil }

  /// Notes a cell; gives whether it is, or tells of, a day.
  @discardableResult
  mutating func add(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if range.count == 10, DateReader.iso(bytes, range) != nil {
      plain += 1
      return true
    }
    if DateSerial.date(bytes, range) != nil {
      serials += 1
      return false
    }
    var parts = DateParts()
    parts.collect(bytes, range)
    guard parts.isComplete else {
      let isUnsettled = parts.isRelative || (parts.hasMonthName && parts.hasDigit)
      unsettled += isUnsettled ? 1 : 0
      return isUnsettled
    }
    return note(parts)
  }

  /// Adds what other cells of the same column said.
  mutating func add(_ other: DateEvidence) {
    plain += other.plain
    dayFirst += other.dayFirst
    monthFirst += other.monthFirst
    yearFirst += other.yearFirst
    either += other.either
    unsettled += other.unsettled
    serials += other.serials
  }

  private mutating func note(_ parts: DateParts) -> Bool {
    let readings = parts.readings
    guard !readings.isEmpty else { return false }
    if parts.hasMonthName || parts.isYearFirst {
      plain += 1
      return true
    }
    switch readings.onlyOrder {
    case .ymd: yearFirst += 1
    case .mdy: monthFirst += 1
    case .dmy: dayFirst += 1
    // 05/05/2023 is one day in either order and decides nothing.
    case nil: if readings.onlyDate == nil { either += 1 } else { plain += 1 }
    }
    return true
  }
}

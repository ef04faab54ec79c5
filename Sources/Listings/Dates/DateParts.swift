/// The numbers and the name of a month in a date, in the order in which they stand.
struct DateParts {
  private var numbers: (Int, Int, Int) = (0, 0, 0)
  private var digits: (Int, Int, Int) = (0, 0, 0)
  private var count = 0
  private var month: Int?
  /// How many numbers stand before the name of the month.
  private var numbersBeforeMonth = 0
  /// What stands before the second and the third number.
  private var separators: (UInt8, UInt8) = (0, 0)
  /// Whether a word other than a month's name stands between the numbers: "28 Water St, 10/12".
  private var hasWordBetween = false
  private(set) var hasDigit = false
  /// Whether a word tells of a day by another: "yesterday", "days ago".
  private(set) var isRelative = false

  /// Whether there is a day, a month and a year, or what may be that.
  var isComplete: Bool { count + (month == nil ? 0 : 1) == 3 }
  /// Whether the month is written in letters.
  var hasMonthName: Bool { month != nil }
  /// Whether the year comes first, in four digits.
  var isYearFirst: Bool { digits.0 == 4 }

  /// Gathers up to three numbers and a name of a month.
  mutating func collect(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound, !isComplete {
      if Byte.isDigit(bytes[index]) {
        index = number(bytes, at: index, end: range.upperBound)
      } else if Byte.isLetter(bytes[index]) {
        index = word(bytes, at: index, end: range.upperBound)
      } else {
        index += 1
      }
    }
  }

  // MARK: Numbers

  private mutating func number(_ bytes: Span<UInt8>, at start: Int, end limit: Int) -> Int {
    hasDigit = true
    var index = start
    var value = 0
    while index < limit, Byte.isDigit(bytes[index]) {
      if index - start < 8 { value = value * 10 + Int(bytes[index] & 0x0F) }
      index += 1
    }
    let length = index - start
    if length <= 2, let end = endOfTime(bytes, at: index, end: limit) { return end }
    if length == 8 || length == 14, count == 0, month == nil {
      // 20230725 or 20230725101112
      set(value / 10_000, digits: 4)
      set(value / 100 % 100, digits: 2)
      set(value % 100, digits: 2)
    } else {
      if count == 1 { separators.0 = bytes[start - 1] }
      if count == 2 { separators.1 = bytes[start - 1] }
      set(value, digits: length)
    }
    return index
  }

  private mutating func set(_ value: Int, digits length: Int) {
    switch count {
    case 0: (numbers.0, digits.0) = (value, length)
    case 1: (numbers.1, digits.1) = (value, length)
    default: (numbers.2, digits.2) = (value, length)
    }
    count += 1
  }

  /// Behind a number of one or two digits: `:30:00` and `h30` make it a time.
  private func endOfTime(_ bytes: Span<UInt8>, at start: Int, end limit: Int) -> Int? {
    var index = start
    while index + 1 < limit, bytes[index] == UInt8(ascii: ":") || bytes[index] | 0x20 == 0x68,
      Byte.isDigit(bytes[index + 1])
    {
      index += 1
      while index < limit, Byte.isDigit(bytes[index]) { index += 1 }
    }
    return index > start ? index : nil
  }

  // MARK: Words

  private mutating func word(_ bytes: Span<UInt8>, at start: Int, end limit: Int) -> Int {
    var index = start
    while index < limit, Byte.isLetter(bytes[index]) { index += 1 }
    guard index - start <= min(DateWords.longest, ShortLowercase.longest) else { return index }
    let lower = ShortLowercase(bytes, start..<index)
    // A second name is the month and the first was a weekday: "mar. 10 mai 2024".
    if let value = DateWords.months.value(lower.bytes.span, 0..<lower.count) {
      month = value
      numbersBeforeMonth = count
    } else if DateWords.relative.value(lower.bytes.span, 0..<lower.count) != nil {
      isRelative = true
    } else if count > 0, bytes[start] < 0x80 {
      hasWordBetween = true
    }
    return index
  }

  // MARK: What they make

  /// The days that the parts can mean.
  var readings: DateReadings {
    if let month { return named(month) }
    guard !hasWordBetween else { return DateReadings() }
    if digits.0 == 4 {
      return DateReadings(ymd: date(numbers.0, numbers.1, numbers.2))
    }
    guard digits.0 <= 2, digits.1 <= 2, digits.2 == 4 || separators.0 == separators.1,
      let year = year(numbers.2, digits.2)
    else { return DateReadings() }
    return numeric(year)
  }

  /// Numbers alone, the year last; a year of two digits may also stand first, behind it hyphens,
  /// or where nothing else makes a day.
  private func numeric(_ year: Int) -> DateReadings {
    var readings = DateReadings()
    readings.mdy = date(year, numbers.0, numbers.1)
    readings.dmy = date(year, numbers.1, numbers.0)
    let hasHyphens = separators.0 == UInt8(ascii: "-")
    if digits.2 == 2, digits.0 == 2, hasHyphens || readings.isEmpty {
      readings.ymd = date(DateReadings.year(twoDigits: numbers.0), numbers.1, numbers.2)
    }
    return readings
  }

  /// With a name for the month the year is the number of four digits, else the last of two.
  private func named(_ month: Int) -> DateReadings {
    if digits.0 == 4 { return DateReadings(ymd: date(numbers.0, month, numbers.1)) }
    guard let year = year(numbers.1, digits.1) else { return DateReadings() }
    let found = date(year, month, numbers.0)
    return numbersBeforeMonth == 0 ? DateReadings(mdy: found) : DateReadings(dmy: found)
  }

  private func year(_ value: Int, _ length: Int) -> Int? {
    length == 4 ? value : length == 2 ? DateReadings.year(twoDigits: value) : nil
  }

  private func date(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate? {
    CalendarDate(year: year, month: month, day: day)
  }
}

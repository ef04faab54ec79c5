/// Reads posting dates: ISO with or without hyphens and a time, month names in English, and numeric dates
/// where only one order is possible.
enum DateReader {
  /// What a date cell holds.
  enum Content: Equatable {
    case none
    case date(CalendarDate)
    /// Two orders of day and month are possible, or no date can be made out.
    case ambiguous
  }

  static func read(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Content {
    let range = trimmed(bytes, range)
    guard range.count > 0 else { return .none }
    var parts = Parts()
    guard parts.collect(bytes, range) else { return parts.hasDigit ? .ambiguous : .none }
    return parts.content
  }

  /// The numbers and the month name of a date, in the order in which they stand.
  private struct Parts {
    private var numbers: (Int, Int, Int) = (0, 0, 0)
    private var digits: (Int, Int, Int) = (0, 0, 0)
    private var count = 0
    private var month: Int?
    private(set) var hasDigit = false

    /// Gathers up to three numbers and a month name; false when that makes no date.
    mutating func collect(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
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
      return isComplete
    }

    private var isComplete: Bool { count + (month == nil ? 0 : 1) == 3 }

    private mutating func number(_ bytes: Span<UInt8>, at start: Int, end limit: Int) -> Int {
      hasDigit = true
      var index = start
      var value = 0
      while index < limit, Byte.isDigit(bytes[index]), index - start < 9 {
        value = value * 10 + Int(bytes[index] - UInt8(ascii: "0"))
        index += 1
      }
      if index - start == 8, count == 0, month == nil {
        // 20230725
        set(value / 10_000, digits: 4)
        set(value / 100 % 100, digits: 2)
        set(value % 100, digits: 2)
      } else {
        set(value, digits: index - start)
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

    private mutating func word(_ bytes: Span<UInt8>, at start: Int, end limit: Int) -> Int {
      var index = start
      var lower: [UInt8] = []
      while index < limit, Byte.isLetter(bytes[index]) {
        lower.append(bytes[index] | (bytes[index] < 0x80 ? 0x20 : 0))
        index += 1
      }
      if let value = DateWords.months.value(lower.span, 0..<lower.count) { month = month ?? value }
      return index
    }

    var content: Content {
      if let month { return named(month) }
      if digits.0 == 4 { return date(numbers.0, numbers.1, numbers.2) }
      guard digits.2 == 4, digits.0 <= 2, digits.1 <= 2 else { return .ambiguous }
      if numbers.0 == numbers.1 || numbers.1 > 12 { return date(numbers.2, numbers.0, numbers.1) }
      return numbers.0 > 12 ? date(numbers.2, numbers.1, numbers.0) : .ambiguous
    }

    private func named(_ month: Int) -> Content {
      if digits.0 == 4 { return date(numbers.0, month, numbers.1) }
      return digits.1 == 4 ? date(numbers.1, month, numbers.0) : .ambiguous
    }

    private func date(_ year: Int, _ month: Int, _ day: Int) -> Content {
      CalendarDate(year: year, month: month, day: day).map(Content.date) ?? .ambiguous
    }
  }
}

/// The names of the months, each a row.
enum DateWords {
  static let months = WordTable<Int>(
    """
    january february march april may june july august september october november december
    jan feb mar apr may jun jul aug sep oct nov dec
    """.split(separator: "\n").flatMap { line in
      line.split(separator: " ").enumerated().map { (String($1), $0 + 1) }
    } + [("sept", 9)])
}

import CSVText

/// Reads one number of a pay column: "42405", "60,740.00", "$35.00", "1.2e5".
enum PayCell {
  /// What a pay cell holds.
  enum Content: Equatable {
    /// Blank, `0`, `-1`, "N/A": not stated.
    case notStated
    case amount(ExactDecimal)
    case negative(ExactDecimal)
    /// Digits that are no single amount.
    case unreadable
  }

  /// Reads the cell in `range`; `reader` serves cells with a currency sign or words in them.
  /// `habit` settles numbers that can be read in two ways; `magnitude` is the power of ten that the
  /// column's name says, see ``PayColumnHabit/magnitude``.
  static func read(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ reader: inout PayTextReader,
    habit: DecimalHabit = .undecided, magnitude: Int = 0
  ) -> (content: Content, words: PostedPay?) {
    read(bytes, range, &reader, in: PayColumnHabit(decimal: habit, magnitude: magnitude))
  }

  /// As ``read(_:_:_:habit:magnitude:)``.
  static func read(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ reader: inout PayTextReader,
    in column: PayColumnHabit
  ) -> (content: Content, words: PostedPay?) {
    let range = trimmed(bytes, range)
    guard !range.isEmpty else { return (.notStated, nil) }
    if let value = plainNumber(bytes, range, column.settling) {
      return (content(of: value, column), nil)
    }
    let posted = reader.read(bytes, range, in: column)
    guard let value = posted.floor ?? posted.ceiling else {
      return (posted.isUnreadable ? .unreadable : .notStated, nil)
    }
    guard posted.shape != .range else { return (.unreadable, posted) }
    return (content(of: posted.isNegative ? value.negated : value, PayColumnHabit()), posted)
  }

  /// A cell of digits with an optional decimal dot and exponent, which needs no reader of texts.
  private static func plainNumber(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ habit: DecimalHabit
  ) -> ExactDecimal? {
    guard let value = ExactDecimal(ascii: bytes.extracting(range)) else { return nil }
    let start = value.isNegative ? range.lowerBound + 1 : range.lowerBound
    guard habit == .comma, Byte.isDigit(bytes[start]) else { return value }
    let number = PayNumber(bytes, at: start, end: range.upperBound)
    guard number.end == range.upperBound, let settled = number.value(habit) else { return value }
    return value.isNegative ? settled.negated : settled
  }

  private static func content(of value: ExactDecimal, _ column: PayColumnHabit) -> Content {
    if value.isZero || value == ExactDecimal(-1) { return .notStated }
    return value.isNegative ? .negative(value) : .amount(column.scaled(value))
  }
}

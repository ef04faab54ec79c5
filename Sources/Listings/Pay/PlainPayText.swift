import CSVText

/// Reads the commonest pay texts without cutting them into tokens: one amount or two joined ones, each
/// perhaps in thousands, with the sign or the code of a currency, a period behind them, perhaps "up to"
/// before a single one, and nothing else.
///
/// `$120,000 - $150,000`, `$120K–$150K a year`, `£45.50/hr`, `USD 95000 per year`, `Up to $90k`. It gives
/// what ``PayTextReader`` gives, and nothing where more than the text itself decides, or more than the
/// figures as they stand.
struct PlainPayText {
  /// An amount before its thousands.
  private struct Amount {
    var currency: Currency?
    var value: ExactDecimal
    var isGrouped: Bool
    var isThousands: Bool

    var full: ExactDecimal? { isThousands ? value.multiplied(by: ExactDecimal(1000)) : value }
  }

  /// A currency as it is written.
  private struct Currency: Equatable {
    var code: CurrencyCode
    /// A dollar sign alone, of no country.
    var isBareDollar = false
  }

  private var index: Int
  private let end: Int

  /// What the cell in `range` says; `nil` for the reader of all texts to say it.
  static func read(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ habit: PayColumnHabit
  ) -> PostedPay? {
    guard habit.decimal != .comma, habit.magnitude == 0 else { return nil }
    let range = trimmed(bytes, range)
    var text = PlainPayText(index: range.lowerBound, end: range.upperBound)
    return text.pay(bytes)
  }

  private mutating func pay(_ bytes: Span<UInt8>) -> PostedPay? {
    let isCeiling = takeUpTo(bytes)
    guard let low = amount(bytes) else { return nil }
    var high = low
    if !isCeiling, takeJoint(bytes) {
      guard let second = amount(bytes), Self.isPlainRange(low, second) else { return nil }
      high = second
    }
    guard let floor = low.full, let ceiling = high.full,
      let currency = currency(bytes, low, high)
    else { return nil }
    var pay = PostedPay(
      floor: isCeiling ? nil : floor, ceiling: ceiling, currency: currency.code)
    pay.isBareDollar = currency.isBareDollar
    if index < end {
      guard let period = period(bytes) else { return nil }
      pay.period = period
    }
    return pay
  }

  /// Whether the figures mean what they say: "$70 - 80,000" may be 70,000.
  private static func isPlainRange(_ low: Amount, _ high: Amount) -> Bool {
    guard high.currency == nil || low.currency == high.currency,
      low.isThousands == high.isThousands, low.value <= high.value
    else { return false }
    let thousand = ExactDecimal(1000)
    return low.isThousands || low.value >= thousand || high.value < thousand
  }

  /// The currency before the amounts, or behind them; figures that none stands before may count
  /// anything unless they are grouped.
  private mutating func currency(
    _ bytes: Span<UInt8>, _ low: Amount, _ high: Amount
  ) -> Currency? {
    guard low.currency?.isBareDollar ?? true else { return low.currency }
    let start = isAt(bytes, 0x20) ? index + 1 : index
    guard let code = code(bytes, at: start),
      start + 3 == end || bytes[start + 3] == 0x20 || bytes[start + 3] == UInt8(ascii: "/")
    else { return low.currency }
    guard low.currency != nil || low.isGrouped && high.isGrouped else { return nil }
    index = start + 3
    return Currency(code: code)
  }

  // MARK: Amounts

  private static let pound = CurrencyCode(UInt8(ascii: "G"), UInt8(ascii: "B"), UInt8(ascii: "P"))

  private mutating func amount(_ bytes: Span<UInt8>) -> Amount? {
    let currency = sign(bytes)
    let start = index
    guard let value = number(bytes) else { return nil }
    let isGrouped = index - start > 4 && value.mantissa > 0 && holdsComma(bytes, start..<index)
    let isThousands = index < end && bytes[index] | 0x20 == UInt8(ascii: "k")
    if isThousands { index += 1 }
    return Amount(
      currency: currency, value: value, isGrouped: isGrouped, isThousands: isThousands)
  }

  private func holdsComma(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for place in range where bytes[place] == UInt8(ascii: ",") { return true }
    return false
  }

  /// A sign right before a number, or a code and a space.
  private mutating func sign(_ bytes: Span<UInt8>) -> Currency? {
    guard end - index > 2 || end - index == 2 && bytes[index] < 0x80 else { return nil }
    if bytes[index] == UInt8(ascii: "$") {
      index += 1
      return Currency(code: .usDollar, isBareDollar: true)
    }
    if bytes[index] == 0xC2, bytes[index + 1] == 0xA3, let pound = Self.pound {
      index += 2
      return Currency(code: pound)
    }
    guard let code = code(bytes, at: index), index + 4 < end, bytes[index + 3] == 0x20 else {
      return nil
    }
    index += 4
    return Currency(code: code)
  }

  private static let codes: WordTable<CurrencyCode> = WordTable(
    ["USD", "CAD", "AUD", "NZD", "GBP", "EUR", "CHF"].compactMap { name in
      CurrencyCode(name).map { (name, $0) }
    })

  /// The currency whose code stands at a place in capitals.
  private func code(_ bytes: Span<UInt8>, at start: Int) -> CurrencyCode? {
    guard start + 3 <= end, bytes[start] &- 0x41 < 26 else { return nil }
    return Self.codes.value(bytes, start..<start + 3)
  }

  /// Digits, perhaps grouped in threes by commas, and a fraction of one or two digits; not zero,
  /// without a zero before them, and few enough to be exact.
  private mutating func number(_ bytes: Span<UInt8>) -> ExactDecimal? {
    let start = index
    var mantissa = takeDigits(bytes, most: 12, onto: 0)
    guard mantissa > 0, bytes[start] != UInt8(ascii: "0") else { return nil }
    if isAt(bytes, UInt8(ascii: ",")), index - start > 3 { return nil }
    while isAt(bytes, UInt8(ascii: ",")), index - start < 12 {
      let group = index + 1
      index = group
      mantissa = takeDigits(bytes, most: 4, onto: mantissa)
      guard index - group == 3 else { return nil }
    }
    guard isAt(bytes, UInt8(ascii: ".")) else { return ExactDecimal(mantissa: mantissa, scale: 0) }
    index += 1
    let fraction = index
    mantissa = takeDigits(bytes, most: 3, onto: mantissa)
    guard 1...2 ~= index - fraction else { return nil }
    return ExactDecimal(mantissa: mantissa, scale: UInt8(index - fraction))
  }

  private mutating func takeDigits(
    _ bytes: Span<UInt8>, most: Int, onto number: Int64
  ) -> Int64 {
    var number = number
    let limit = min(end, index + most)
    while index < limit, Byte.isDigit(bytes[index]) {
      number = number &* 10 &+ Int64(bytes[index] & 0x0F)
      index += 1
    }
    return number
  }

  private func isAt(_ bytes: Span<UInt8>, _ byte: UInt8) -> Bool {
    index < end && bytes[index] == byte
  }

  // MARK: What stands around the amounts

  private mutating func takeUpTo(_ bytes: Span<UInt8>) -> Bool {
    guard index + 6 < end, bytes[index] | 0x20 == UInt8(ascii: "u"),
      bytes[index + 1] == UInt8(ascii: "p"), bytes[index + 2] == 0x20,
      bytes[index + 3] == UInt8(ascii: "t"), bytes[index + 4] == UInt8(ascii: "o"),
      bytes[index + 5] == 0x20
    else { return false }
    index += 6
    return true
  }

  /// A hyphen, an en dash, or "to" between spaces.
  private mutating func takeJoint(_ bytes: Span<UInt8>) -> Bool {
    var next = index
    let isSpaced = isAt(bytes, 0x20)
    if isSpaced { next += 1 }
    // No amount is shorter than what is looked at here.
    guard next + 3 < end else { return false }
    if bytes[next] == UInt8(ascii: "-") {
      next += 1
    } else if bytes[next] == 0xE2, bytes[next + 1] == 0x80, bytes[next + 2] == 0x93 {
      next += 3
    } else if isSpaced, bytes[next] == UInt8(ascii: "t"), bytes[next + 1] == UInt8(ascii: "o"),
      bytes[next + 2] == 0x20
    {
      next += 2
    } else {
      return false
    }
    index = bytes[next] == 0x20 ? next + 1 : next
    return true
  }

  private static let periods: WordTable<PayPeriod> = {
    var rows: [(String, PayPeriod)] = [("/hr", .hour), ("an hour", .hour), ("/yr", .year)]
    let nouns: [(String, PayPeriod)] = [
      ("year", .year), ("month", .month), ("week", .week), ("day", .day), ("hour", .hour),
    ]
    for (noun, period) in nouns {
      for joint in ["per ", "a ", "/", "/ "] { rows.append((joint + noun, period)) }
    }
    return WordTable(rows)
  }()

  /// The period that the rest of the text is.
  private func period(_ bytes: Span<UInt8>) -> PayPeriod? {
    let start = isAt(bytes, 0x20) ? index + 1 : index
    guard start > index || isAt(bytes, UInt8(ascii: "/")) else { return nil }
    return Self.periods.value(bytes, start..<end)
  }
}

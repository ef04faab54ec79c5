/// Reads pay as people post it: "$120K–$150K a year", "up to £600 per day", "competitive".
///
/// The text is cut into tokens; each number with what belongs to it (currency, magnitude, period,
/// range partner) is a statement; statements about other things than pay are dropped, and the
/// others are put together. One reader serves one worker and keeps its storage between texts.
package struct PayTextReader {
  private var folded: [UInt8] = []
  private var tokenizer = PayTokenizer()
  /// The hours of a week that the text read last states, see ``PayStatements/weeklyHours``.
  private(set) var weeklyHours: ExactDecimal?
  /// Whether a number of the text read last has a dot before three digits, see ``EitherDot``.
  private(set) var hasEitherDot = false

  package init() {}

  /// Reads the text in `range` of `bytes` (UTF-8). `habit` settles numbers that can be read in two
  /// ways, unless the text itself does. `magnitude` is the power of ten of the column, see
  /// ``PayColumnHabit/magnitude``.
  package mutating func read(
    _ bytes: Span<UInt8>, _ range: Range<Int>, habit: DecimalHabit = .undecided,
    magnitude: Int = 0
  ) -> PostedPay {
    read(bytes, range, in: PayColumnHabit(decimal: habit, magnitude: magnitude))
  }

  /// As ``read(_:_:habit:magnitude:)``.
  mutating func read(
    _ bytes: Span<UInt8>, _ range: Range<Int>, in column: PayColumnHabit
  ) -> PostedPay {
    var text: [UInt8] = []
    swap(&text, &folded)
    defer { swap(&text, &folded) }
    text.removeAll(keepingCapacity: true)
    weeklyHours = nil
    hasEitherDot = false
    text.appendPayFolded(bytes, trimmed(bytes, range))
    text.removeMarkup()
    let span = text.span
    let whole = trimmed(span, 0..<span.count)
    if whole.isEmpty || PayWords.notStated.value(span, whole) != nil { return PostedPay() }
    tokenizer.tokenize(span)
    hasEitherDot = tokenizer.hasEitherDot
    let statements = PayStatements(tokens: tokenizer.tokens, column: column)
    weeklyHours = statements.weeklyHours
    return statements.pay(hasDigit: tokenizer.hasDigit)
  }

  /// Reads a whole text.
  mutating func read(
    _ text: String, habit: DecimalHabit = .undecided, magnitude: Int = 0
  ) -> PostedPay {
    let bytes = Array(text.utf8)
    return read(bytes.span, 0..<bytes.count, habit: habit, magnitude: magnitude)
  }
}

/// Reads pay as people post it: "$120K–$150K a year", "up to £600 per day", "competitive".
///
/// The text is cut into tokens; each number with what belongs to it (currency, magnitude, period,
/// range partner) is a statement; statements about other things than pay are dropped, and the
/// others are put together. One reader serves one worker and keeps its storage between texts.
struct PayTextReader {
  private var lowercased: [UInt8] = []
  private var tokenizer = PayTokenizer()

  /// Reads the text in `range` of `bytes` (UTF-8).
  mutating func read(_ bytes: Span<UInt8>, _ range: Range<Int>) -> PostedPay {
    var text: [UInt8] = []
    swap(&text, &lowercased)
    defer { swap(&text, &lowercased) }
    text.removeAll(keepingCapacity: true)
    text.appendLowercased(bytes, trimmed(bytes, range))
    let lower = text.span
    if PayWords.notStated.value(lower, 0..<lower.count) != nil { return PostedPay() }
    tokenizer.tokenize(lower)
    let statements = PayStatements(tokens: tokenizer.tokens, text: lower)
    return statements.pay(hasDigit: tokenizer.hasDigit)
  }

  /// Reads a whole text.
  mutating func read(_ text: String) -> PostedPay {
    let bytes = Array(text.utf8)
    return read(bytes.span, 0..<bytes.count)
  }
}

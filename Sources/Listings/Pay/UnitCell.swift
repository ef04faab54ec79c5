/// Reads cells that name a unit alone.
enum UnitCell {
  /// A currency code, word or sign; `nil` where the cell names none.
  static func currency(
    _ bytes: Span<UInt8>, _ range: Range<Int>, bareDollar: CurrencyCode
  ) -> CurrencyCode? {
    let word = lowercased(bytes, range)
    let span = word.span
    let whole = 0..<word.count
    guard !word.isEmpty, PayWords.notStated.value(span, whole) == nil else { return nil }
    if let code = PayWords.currencyCodes.value(span, whole)
      ?? PayWords.currencySymbols.value(span, whole)
      ?? PayWords.currencyAbbreviations.value(span, whole)
    {
      return code
    }
    if word.last == UInt8(ascii: "$") {
      return word.count == 1
        ? bareDollar : PayWords.dollarQualifiers.value(span, 0..<(word.count - 1))
    }
    return word.count == 3 ? CurrencyCode(word[0], word[1], word[2]) : nil
  }

  /// A period word; `nil` where the cell names none.
  static func period(_ bytes: Span<UInt8>, _ range: Range<Int>) -> PayPeriod? {
    let word = lowercased(bytes, range)
    // "/an", "/ Monat": what stands behind the slash.
    let isRate = word.first == UInt8(ascii: "/")
    let noun = trimmed(word.span, (isRate ? 1 : 0)..<word.count)
    return known(word.span, noun) ?? abbreviation(word.span, noun)
  }

  private static func known(_ word: Span<UInt8>, _ range: Range<Int>) -> PayPeriod? {
    PayWords.periods.value(spaced: word, range) ?? PayWords.cellPeriods.value(spaced: word, range)
  }

  /// "mtl.", "Std.": a word of several letters with its full stop.
  private static func abbreviation(_ word: Span<UInt8>, _ range: Range<Int>) -> PayPeriod? {
    guard range.count > 2, word[range.upperBound - 1] == UInt8(ascii: ".") else { return nil }
    return known(word, range.lowerBound..<(range.upperBound - 1))
  }

  private static func lowercased(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var word: [UInt8] = []
    word.appendLowercased(bytes, trimmed(bytes, range))
    return word
  }
}

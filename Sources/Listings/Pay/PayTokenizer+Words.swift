extension PayTokenizer {
  /// Adds the longest phrase of the tables that starts at `index`, else one word; gives the first
  /// byte behind it.
  mutating func words(_ bytes: Span<UInt8>, at index: Int) -> Int {
    if Scalar.isUnspaced(Scalar.at(bytes, index, end: bytes.count).value) {
      return unspacedWord(bytes, at: index)
    }
    let word = index..<Self.wordEnd(bytes, at: index)
    if tokens.last?.kind == .slash, let period = PayWords.behindSlash.value(bytes, word) {
      add(.word(.periodNoun(period)))
      return word.upperBound
    }
    if endsInHyphen, let ending = PayWords.behindHyphen.value(bytes, word) {
      replaceLast(by: .word(ending))
      return word.upperBound
    }
    if let end = currencyWithSign(bytes, word) { return end }
    if let (meaning, end) = phrase(bytes, word) ?? abbreviation(bytes, at: index) {
      add(.word(meaning))
      return Self.behindStop(bytes, index..<end)
    }
    if let currency = PayWords.thousandsOfCurrency.value(bytes, word) {
      addThousands(of: currency)
      return word.upperBound
    }
    add(kind(ofWord: bytes, word))
    return Self.behindStop(bytes, word)
  }

  /// "CA$", "R$", "T€": a word and a sign that together are a currency.
  private mutating func currencyWithSign(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Int? {
    let end = word.upperBound
    guard end < bytes.count else { return nil }
    if bytes[end] == UInt8(ascii: "$"), let dollar = PayWords.dollarQualifiers.value(bytes, word) {
      add(.currency(dollar, isBareDollar: false))
      return end + 1
    }
    let sign = end + Byte.length(lead: bytes[end])
    guard bytes[end] >= 0x80, sign <= bytes.count,
      let currency = PayWords.thousandsOfCurrency.value(bytes, word.lowerBound..<sign)
    else { return nil }
    addThousands(of: currency)
    return sign
  }

  private mutating func addThousands(of currency: CurrencyCode) {
    add(.word(.magnitude(power: 3)))
    add(.currency(currency, isBareDollar: false))
  }

  private func kind(ofWord bytes: Span<UInt8>, _ word: Range<Int>) -> PayToken.Kind {
    let withStop = word.lowerBound..<min(word.upperBound + 1, bytes.count)
    if let currency = PayWords.currencyCodes.value(bytes, word)
      ?? PayWords.currencyAbbreviations.value(bytes, word)
      ?? PayWords.currencyAbbreviations.value(bytes, withStop)
      ?? currencyBeforeNumber(bytes, word)
    {
      return .currency(currency, isBareDollar: false)
    }
    let isShared = PayWords.sharedCurrencies.value(bytes, word) != nil
    return isShared ? .currency(nil, isBareDollar: false) : .unknown
  }

  /// "R 25 000": a currency whose word is one only before a grouped number.
  private func currencyBeforeNumber(_ bytes: Span<UInt8>, _ word: Range<Int>) -> CurrencyCode? {
    guard let currency = PayWords.currenciesBeforeNumbers.value(bytes, word) else { return nil }
    var start = word.upperBound
    if start < bytes.count, Byte.isSpace(bytes[start]) { start += 1 }
    guard start < bytes.count, Byte.isDigit(bytes[start]) else { return nil }
    let number = PayNumber(bytes, at: start, end: bytes.count)
    return number.isGrouped || number.ambiguity != .none ? currency : nil
  }

  /// Behind a word, and behind the full stop that belongs to it: "Rs. 30,000", "60 Tsd. €".
  private static func behindStop(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Int {
    let end = word.upperBound
    guard end < bytes.count, bytes[end] == UInt8(ascii: "."),
      PayWords.stopped.value(bytes, word) != nil
    else { return end }
    return end + 1
  }

  private static func wordEnd(_ bytes: Span<UInt8>, at start: Int) -> Int {
    var end = start
    while end < bytes.count, Byte.isLetter(bytes[end]) {
      if bytes[end] >= 0x80 {
        let scalar = Scalar.at(bytes, end, end: bytes.count)
        guard Scalar.isWordLetter(scalar.value) else { break }
        end += scalar.length
      } else {
        end += 1
      }
    }
    return max(end, start + 1)
  }

  /// The longest phrase that starts with `word`, its words joined by one space, hyphen or
  /// apostrophe each; else the word itself.
  private func phrase(_ bytes: Span<UInt8>, _ word: Range<Int>) -> (PayWords.Meaning, Int)? {
    if PayWords.phraseStarts.value(bytes, word) != nil {
      var ends: [Int] = []
      var end = word.upperBound
      while ends.count < PayWords.table.longestPhrase, let next = Self.nextWord(bytes, behind: end)
      {
        end = next
        ends.append(end)
      }
      for end in ends.reversed() {
        if let meaning = PayWords.table.value(spaced: bytes, word.lowerBound..<end) {
          return (meaning, end)
        }
      }
    }
    return PayWords.table.value(bytes, word).map { ($0, word.upperBound) }
  }

  /// The end of the word, or the digit, that a joint links with the word before it, which may be an
  /// abbreviation: "pr. time".
  private static func nextWord(_ bytes: Span<UInt8>, behind wordEnd: Int) -> Int? {
    let hasStop = wordEnd < bytes.count && bytes[wordEnd] == UInt8(ascii: ".")
    let end = hasStop ? wordEnd + 1 : wordEnd
    guard end + 1 < bytes.count, Byte.isWordJoint(bytes[end]) else { return nil }
    if Byte.isDigit(bytes[end + 1]) { return end + 2 }
    return Byte.isLetter(bytes[end + 1]) ? Self.wordEnd(bytes, at: end + 1) : nil
  }

  /// Single letters each followed by a full stop or a slash, read as one word: "p.a.", "p. a.",
  /// "p/h".
  private func abbreviation(_ bytes: Span<UInt8>, at start: Int) -> (PayWords.Meaning, Int)? {
    guard start + 1 < bytes.count, Self.isAbbreviating(bytes[start + 1]) else { return nil }
    var letters: [UInt8] = []
    var index = start
    while index < bytes.count, bytes[index] < 0x80, Byte.isLetter(bytes[index]) {
      letters.append(bytes[index])
      index += 1
      if index < bytes.count, Byte.isLetter(bytes[index]) { break }
      guard index < bytes.count, Self.isAbbreviating(bytes[index]) else { break }
      index += 1
      if letters.count == 1, Self.isLetterWithStop(bytes, at: index + 1), bytes[index] == 0x20 {
        index += 1
      }
    }
    guard letters.count > 1 else { return nil }
    return PayWords.table.value(letters.span, 0..<letters.count).map { ($0, index) }
  }

  private static func isAbbreviating(_ sign: UInt8) -> Bool {
    sign == UInt8(ascii: ".") || sign == UInt8(ascii: "/")
  }

  private static func isLetterWithStop(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    index + 1 < bytes.count && Byte.isLetter(bytes[index]) && bytes[index + 1] == UInt8(ascii: ".")
  }

  /// A word of a script that sets no spaces: the longest entry of the tables that starts here.
  private mutating func unspacedWord(_ bytes: Span<UInt8>, at start: Int) -> Int {
    var end = start
    var best: (kind: PayToken.Kind, end: Int)?
    for _ in 0..<4 where end < bytes.count {
      let scalar = Scalar.at(bytes, end, end: bytes.count)
      guard Scalar.isUnspaced(scalar.value) else { break }
      end += scalar.length
      if let meaning = PayWords.table.value(bytes, start..<end) {
        best = (.word(meaning), end)
      } else if let currency = PayWords.currencyCodes.value(bytes, start..<end) {
        best = (.currency(currency, isBareDollar: false), end)
      }
    }
    let length = Scalar.at(bytes, start, end: bytes.count).length
    let (kind, behind) = best ?? (.unknown, start + length)
    add(kind)
    if case .word(.magnitude) = kind { return behind }
    endUnspacedWord()
    return behind
  }
}

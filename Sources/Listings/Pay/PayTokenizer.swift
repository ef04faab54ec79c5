/// A piece of a pay text.
struct PayToken: Sendable {
  enum Kind: Sendable, Equatable {
    case number(PayNumber)
    case word(PayWords.Meaning)
    /// A currency, `nil` where the word names a currency of several countries ("kr").
    case currency(CurrencyCode?, isBareDollar: Bool)
    case dash
    case slash
    case plus
    case percent
    case open
    case close
    /// A sign that ends a statement: comma, full stop, semicolon, colon, bar, exclamation mark.
    case stop
    case unknown

    var isCurrency: Bool {
      if case .currency = self { true } else { false }
    }
  }

  var kind: Kind
  /// Where the piece stands in the text, in bytes.
  var start: Int
  var end: Int
  /// Whether white space, or the start of the text, stands before it.
  var spaceBefore: Bool
}

/// Cuts a pay text, already in lower case, into tokens.
struct PayTokenizer {
  private(set) var tokens: [PayToken] = []
  private(set) var hasDigit = false
  private var spaceBefore = true

  /// Fills ``tokens`` from `bytes`; storage is reused.
  mutating func tokenize(_ bytes: Span<UInt8>) {
    tokens.removeAll(keepingCapacity: true)
    hasDigit = false
    spaceBefore = true
    var index = 0
    while index < bytes.count { index = next(bytes, at: index) }
  }

  private mutating func next(_ bytes: Span<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    if Byte.isSpace(byte) || Self.isOrnament(byte) {
      spaceBefore = true
      return index + 1
    }
    if Byte.isDigit(byte) || startsFraction(bytes, at: index) { return number(bytes, at: index) }
    if byte >= 0x80, let end = sign(bytes, at: index) { return end }
    if Byte.isLetter(byte) { return words(bytes, at: index) }
    add(Self.kind(ofSign: byte), index, index + 1)
    return index + 1
  }

  /// Quotes and asterisks around pay say nothing: `**$85,000**`.
  private static func isOrnament(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private mutating func add(_ kind: PayToken.Kind, _ start: Int, _ end: Int) {
    // "--" is one dash.
    if kind == .dash, tokens.last?.kind == .dash { return }
    tokens.append(PayToken(kind: kind, start: start, end: end, spaceBefore: spaceBefore))
    spaceBefore = false
  }

  private func startsFraction(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    bytes[index] == UInt8(ascii: ".") && index + 1 < bytes.count && Byte.isDigit(bytes[index + 1])
      && (index == 0 || !Byte.isLetter(bytes[index - 1]) && !Byte.isDigit(bytes[index - 1]))
  }

  private mutating func number(_ bytes: Span<UInt8>, at index: Int) -> Int {
    hasDigit = true
    let number = PayNumber(bytes, at: index, end: bytes.count)
    add(.number(number), index, number.end)
    return number.end
  }

  private static func kind(ofSign byte: UInt8) -> PayToken.Kind {
    switch byte {
    case UInt8(ascii: "$"): .currency(.usDollar, isBareDollar: true)
    case UInt8(ascii: "-"), UInt8(ascii: "~"): .dash
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "+"): .plus
    case UInt8(ascii: "%"): .percent
    case UInt8(ascii: "("), UInt8(ascii: "["): .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"): .close
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "|"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      .stop
    case UInt8(ascii: "#"): .word(.reference)
    default: .unknown
    }
  }

  /// A sign beyond ASCII: a space, a dash or a currency; `nil` when it is a letter of a word.
  private mutating func sign(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    let scalar = Scalar.at(bytes, index, end: bytes.count)
    let end = index + scalar.length
    if Scalar.isSpace(scalar.value) || Scalar.isQuote(scalar.value) {
      spaceBefore = true
    } else if Scalar.isDash(scalar.value) {
      add(.dash, index, end)
    } else if let currency = PayWords.currencySymbols.value(bytes, index..<end) {
      add(.currency(currency, isBareDollar: false), index, end)
    } else if scalar.value == 0xFF0B {
      add(.plus, index, end)
    } else if scalar.value == 0xB7 || scalar.value == 0x2022 {
      add(.stop, index, end)
    } else {
      return nil
    }
    return end
  }

  /// A run of words: the longest phrase of the tables that starts here, else one word.
  private mutating func words(_ bytes: Span<UInt8>, at index: Int) -> Int {
    if Scalar.isUnspaced(Scalar.at(bytes, index, end: bytes.count).value) {
      return unspacedWord(bytes, at: index)
    }
    let wordEnd = Self.wordEnd(bytes, at: index)
    if wordEnd < bytes.count, bytes[wordEnd] == UInt8(ascii: "$"),
      let dollar = PayWords.dollarQualifiers.value(bytes, index..<wordEnd)
    {
      add(.currency(dollar, isBareDollar: false), index, wordEnd + 1)
      return wordEnd + 1
    }
    if let (meaning, end) = phrase(bytes, at: index) {
      add(.word(meaning), index, end)
      return end
    }
    if let (meaning, end) = abbreviation(bytes, at: index) {
      add(.word(meaning), index, end)
      return end
    }
    let kind = kind(ofWord: bytes, index..<wordEnd)
    // "Rs. 30,000", "kr. 30,000": the full stop of a currency of two letters ends no statement.
    let hasStop = wordEnd < bytes.count && bytes[wordEnd] == UInt8(ascii: ".")
    let end = kind.isCurrency && wordEnd - index == 2 && hasStop ? wordEnd + 1 : wordEnd
    add(kind, index, end)
    return end
  }

  private func kind(ofWord bytes: Span<UInt8>, _ range: Range<Int>) -> PayToken.Kind {
    if let currency = PayWords.currencyCodes.value(bytes, range) {
      return .currency(currency, isBareDollar: false)
    }
    if PayWords.sharedCurrencies.value(bytes, range) != nil {
      return .currency(nil, isBareDollar: false)
    }
    return .unknown
  }

  static func wordEnd(_ bytes: Span<UInt8>, at start: Int) -> Int {
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

  /// The longest phrase of up to four words, joined by one space, hyphen or apostrophe each.
  private func phrase(_ bytes: Span<UInt8>, at start: Int) -> (PayWords.Meaning, Int)? {
    var ends = [Self.wordEnd(bytes, at: start)]
    while ends.count < PayWords.table.longestPhrase, let last = ends.last, last + 1 < bytes.count,
      Byte.isWordJoint(bytes[last]),
      Byte.isLetter(bytes[last + 1]) || Byte.isDigit(bytes[last + 1])
    {
      ends.append(
        Byte.isDigit(bytes[last + 1]) ? last + 2 : Self.wordEnd(bytes, at: last + 1))
    }
    for end in ends.reversed() {
      if let meaning = PayWords.table.value(spaced: bytes, start..<end) { return (meaning, end) }
    }
    return nil
  }

  /// Letters each followed by a full stop or a slash, read as one word: "p.a.", "p/h".
  private func abbreviation(_ bytes: Span<UInt8>, at start: Int) -> (PayWords.Meaning, Int)? {
    var letters: [UInt8] = []
    var index = start
    while index < bytes.count, bytes[index] < 0x80, Byte.isLetter(bytes[index]) {
      letters.append(bytes[index])
      index += 1
      if index < bytes.count, Byte.isLetter(bytes[index]) { return nil }
      guard index < bytes.count,
        bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "/")
      else { break }
      index += 1
    }
    guard letters.count > 1 else { return nil }
    return PayWords.table.value(letters.span, 0..<letters.count).map { ($0, index) }
  }

  /// A word of a script that sets no spaces: the longest entry of the tables that starts here.
  private mutating func unspacedWord(_ bytes: Span<UInt8>, at start: Int) -> Int {
    var ends: [Int] = []
    var index = start
    while index < bytes.count, ends.count < 4 {
      let scalar = Scalar.at(bytes, index, end: bytes.count)
      guard Scalar.isUnspaced(scalar.value) else { break }
      index += scalar.length
      ends.append(index)
    }
    for end in ends.reversed() {
      if let meaning = PayWords.table.value(bytes, start..<end) {
        add(.word(meaning), start, end)
        return end
      }
      if let currency = PayWords.currencyCodes.value(bytes, start..<end) {
        add(.currency(currency, isBareDollar: false), start, end)
        return end
      }
    }
    add(.unknown, start, ends[0])
    return ends[0]
  }
}

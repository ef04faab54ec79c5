/// Cuts a pay text, already folded, into tokens.
struct PayTokenizer {
  private(set) var tokens: [PayToken] = []
  private(set) var hasDigit = false
  /// Whether a number has a dot before three digits that may group.
  private var hasDot = false
  private var spaceBefore = true

  /// Fills ``tokens`` from `bytes`; storage is reused.
  mutating func tokenize(_ bytes: Span<UInt8>) {
    tokens.removeAll(keepingCapacity: true)
    hasDigit = false
    hasDot = false
    spaceBefore = true
    var index = 0
    while index < bytes.count { index = next(bytes, at: index) }
  }

  /// Whether nothing but the column can say what a dot before three digits is: numbers of thousands
  /// and millions do have three decimals.
  var hasEitherDot: Bool {
    hasDot
      && !tokens.contains { token in
        switch token.kind {
        case .word(.magnitude), .word(.touchingMagnitude): true
        default: false
        }
      }
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
    add(Self.kind(ofSign: byte))
    return index + 1
  }

  /// Quotes and asterisks around pay say nothing: `**$85,000**`.
  private static func isOrnament(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "*") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  mutating func add(_ kind: PayToken.Kind) {
    // "--" is one dash.
    if kind == .dash, tokens.last?.kind == .dash { return }
    tokens.append(PayToken(kind: kind, spaceBefore: spaceBefore))
    spaceBefore = false
  }

  /// Whether the last token is a dash between what it touches, so that a word may hang on it.
  var endsInHyphen: Bool {
    guard let last = tokens.last else { return false }
    return last.kind == .dash && !last.spaceBefore && !spaceBefore
  }

  mutating func replaceLast(by kind: PayToken.Kind) {
    guard let last = tokens.popLast() else { return }
    tokens.append(PayToken(kind: kind, spaceBefore: last.spaceBefore))
    spaceBefore = false
  }

  /// In scripts that set no spaces a word ends where the next begins, as if there were one.
  mutating func endUnspacedWord() {
    spaceBefore = true
  }

  // MARK: Numbers

  private func startsFraction(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    bytes[index] == UInt8(ascii: ".") && index + 1 < bytes.count && Byte.isDigit(bytes[index + 1])
      && (index == 0 || !Byte.isLetter(bytes[index - 1]) && !Byte.isDigit(bytes[index - 1]))
  }

  private mutating func number(_ bytes: Span<UInt8>, at index: Int) -> Int {
    hasDigit = true
    let number = PayNumber(bytes, at: index, end: bytes.count)
    if number.ambiguity == .dot { hasDot = true }
    add(.number(number))
    return number.end + Self.flourish(bytes, at: number.end)
  }

  /// The bytes of a sign and a dash that stand for "no cents": "95.000,-", "120'000.–", "25 000:-".
  private static func flourish(_ bytes: Span<UInt8>, at index: Int) -> Int {
    guard index + 1 < bytes.count else { return 0 }
    switch bytes[index] {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ":"): break
    default: return 0
    }
    let dash = Scalar.at(bytes, index + 1, end: bytes.count)
    let end = index + 1 + dash.length
    guard Scalar.isDash(dash.value), end == bytes.count || !Byte.isDigit(bytes[end]) else {
      return 0
    }
    return end - index
  }

  // MARK: Signs

  private static func kind(ofSign byte: UInt8) -> PayToken.Kind {
    switch byte {
    case UInt8(ascii: "$"): .currency(.usDollar, isBareDollar: true)
    case UInt8(ascii: "-"), UInt8(ascii: "~"): .dash
    case UInt8(ascii: "/"): .slash
    case UInt8(ascii: "+"): .plus
    case UInt8(ascii: "%"): .percent
    case UInt8(ascii: "("), UInt8(ascii: "["): .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"): .close
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "|"),
      UInt8(ascii: "!"), UInt8(ascii: "?"):
      .stop
    case UInt8(ascii: "#"): .word(.reference)
    default: .unknown
    }
  }

  /// A sign beyond ASCII: a dash, a currency or a bullet; `nil` when it is a letter of a word.
  private mutating func sign(_ bytes: Span<UInt8>, at index: Int) -> Int? {
    let scalar = Scalar.at(bytes, index, end: bytes.count)
    let end = index + scalar.length
    if Scalar.isSpace(scalar.value) || Scalar.isQuote(scalar.value) {
      spaceBefore = true
    } else if Scalar.isDash(scalar.value) {
      add(.dash)
    } else if let currency = PayWords.currencySymbols.value(bytes, index..<end) {
      add(.currency(currency, isBareDollar: false))
    } else if scalar.value == 0xB7 || scalar.value == 0x2022 {
      add(.stop)
    } else {
      return nil
    }
    return end
  }
}

/// Reads the first section of a number format's code.
struct FormatScanner {
  private let code: [Character]
  private var place = 0
  private var before = ""
  private var after = ""
  /// The places for digits with what stands between them: `#,##0.00`.
  private var digits = ""
  private var hasDate = false
  private(set) var format = NumberFormat()

  init(_ code: String) {
    self.code = Array(code.prefix(1024))
    // In words, as some programs write them, they are no codes.
    guard !["general", "standard", "@"].contains(code.lowercased()) else { return }
    while place < self.code.count, self.code[place] != ";" { step() }
    finish()
  }

  private mutating func finish() {
    guard format.kind != .duration else { return }
    if hasDate {
      format.kind = .date
      return
    }
    format.prefix = prefix
    format.suffix = suffix
    // A row of zeros alone is a code that begins with zeros.
    if digits.count > 1, digits.allSatisfy({ $0 == "0" }) { format.width = min(digits.count, 32) }
  }

  private mutating func step() {
    let sign = code[place]
    place += 1
    switch sign {
    case "\"": literal(upTo("\""))
    case "\\": if let next = next() { literal(String(next)) }
    case "_", "*": _ = next()
    case "[": bracket(upTo("]"))
    case "0", "#", "?", ".", ",": digits.append(sign)
    case "%": format.kind = .percentage
    case "E" where !digits.isEmpty, "e" where !digits.isEmpty: exponent()
    case "y", "Y", "m", "M", "d", "D", "h", "H", "s", "S", "e", "g", "b", "B": dateLetter()
    case "A", "a": if isDayHalf() { dateLetter() } else { literal(String(sign)) }
    case "G": if !skip("eneral") { dateLetter() }
    case "/", "@": break
    default: literal(String(sign))
    }
  }

  private mutating func next() -> Character? {
    guard place < code.count else { return nil }
    place += 1
    return code[place - 1]
  }

  /// The signs up to an end, which is passed over.
  private mutating func upTo(_ end: Character) -> String {
    var text = ""
    while let sign = next(), sign != end { text.append(sign) }
    return text
  }

  private mutating func skip(_ text: String) -> Bool {
    guard code[place...].starts(with: text) else { return false }
    place += text.count
    return true
  }

  /// Digits behind it are parts of a second; before it, it is a number that has a letter.
  private mutating func dateLetter() {
    if !digits.contains(where: { "0#?".contains($0) }) { hasDate = true }
  }

  /// `AM/PM` or `A/P`.
  private mutating func isDayHalf() -> Bool {
    skip("M/PM") || skip("m/pm") || skip("/P") || skip("/p")
  }

  private mutating func exponent() {
    digits.append("E")
    if let sign = next(), sign != "+", sign != "-" { place -= 1 }
  }

  private mutating func literal(_ text: String) {
    if digits.isEmpty { before += text } else { after += text }
  }

  /// `[$€-407]` is a sign, `[h]` a duration, all else a colour, a condition or a language.
  private mutating func bracket(_ text: String) {
    let letters = text.lowercased()
    if text.hasPrefix("$") {
      literal(String(text.dropFirst().prefix { $0 != "-" }))
    } else if let letter = letters.first, "hms".contains(letter),
      letters.allSatisfy({ $0 == letter })
    {
      format.kind = .duration
    }
  }

  // MARK: What stands around the number

  /// From the first letter or currency on: no bracket, hyphen or space of the layout.
  private var prefix: [UInt8] {
    Array(String(kept(before).drop { !Self.isWord($0) }).utf8)
  }

  /// To the last letter or currency, with the space before it.
  private var suffix: [UInt8] {
    var text = kept(after)[...]
    while let last = text.last, !Self.isWord(last) { text.removeLast() }
    return Array(text.utf8)
  }

  /// Of a number that is shown in thousands only a currency's sign: the number is written whole, and
  /// the "k" of "45k" would make a thousand times as much of it.
  private func kept(_ text: String) -> String {
    isShownInThousands ? text.filter(Self.isCurrency) : text
  }

  /// A comma between digits groups them; behind the last of them, or the last before the point, it
  /// divides by a thousand.
  private var isShownInThousands: Bool {
    digits.last == "," || digits.prefix { $0 != "." && $0 != "E" }.last == ","
  }

  private static func isWord(_ sign: Character) -> Bool { sign.isLetter || isCurrency(sign) }

  private static func isCurrency(_ sign: Character) -> Bool {
    sign.unicodeScalars.contains { $0.properties.generalCategory == .currencySymbol }
  }
}

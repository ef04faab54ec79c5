import CSVText

/// Estimates of how much room a text takes, in character units: the width of a digit of the default
/// font, in which column widths are given.
public enum TextMeasure {
  /// How much wider bold text is.
  static let boldFactor = 1.1

  /// The width of the widest line of a text; 0 when it is empty. Digits and most letters count 1,
  /// narrow and wide ones as usual fonts have them, ideographs and emoji 2, marks that combine 0;
  /// bold text a tenth more.
  public static func width(_ text: String, isBold: Bool = false) -> Double {
    text.withBytes { width(Span(_unsafeElements: $0), isBold: isBold) }
  }

  /// The same of a text by its bytes (UTF-8).
  static func width(_ text: Span<UInt8>, isBold: Bool = false) -> Double {
    let widest =
      plainWidth(text)
      ?? String(decoding: text).split(whereSeparator: \.isNewline).reduce(0) { widest, line in
        max(widest, lineWidth(line))
      }
    let width = Double(widest) / Double(CharacterWidth.digit)
    return isBold ? width * boldFactor : width
  }

  /// The width of a number written with `decimals` digits after the point, and with separators
  /// between thousands where `isGrouped`. A number that is not finite has no width.
  public static func width(_ number: Double, decimals: Int, isGrouped: Bool = true) -> Double {
    guard number.isFinite else { return 0 }
    let digits = wholeDigits(number.magnitude.rounded())
    let separators = isGrouped ? (digits - 1) / 3 : 0
    let fraction = decimals > 0 ? decimals + 1 : 0
    return Double(digits + separators + fraction + (number < 0 ? 1 : 0))
  }

  /// How many digits a whole number has, which is 0 or more.
  private static func wholeDigits(_ number: Double) -> Int {
    var (digits, rest) = (1, number)
    while rest >= 1e15 {
      rest = (rest / 10).rounded(.down)
      digits += 1
    }
    var power = 10
    while Int(rest) >= power {
      power *= 10
      digits += 1
    }
    return digits
  }

  /// How many lines a text takes in a cell of a width, when it wraps between words and breaks
  /// words that are wider than the cell. An empty text takes one line.
  public static func lines(_ text: String, width: Double, isBold: Bool = false) -> Int {
    text.withBytes { lines(Span(_unsafeElements: $0), width: width, isBold: isBold) }
  }

  /// The same of a text by its bytes (UTF-8).
  static func lines(_ text: Span<UInt8>, width: Double, isBold: Bool = false) -> Int {
    let room = Int(max(1, isBold ? width / boldFactor : width) * Double(CharacterWidth.digit))
    // Short words on one line need no measuring.
    if text.count * CharacterWidth.widestByte <= room, text.isPlainText(without: 0x7F) {
      return 1
    }
    if let lines = plainLines(text, room: room) { return lines }
    let lines = String(decoding: text)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.reduce(0) { $0 + wrappedLines($1, room: room) }
  }

  /// The height in points of a row whose cells need a number of lines in a font size.
  public static func rowHeight(lines: Int, fontSize: Double = 11) -> Double {
    let height = Double(max(1, lines)) * (fontSize * 15 / 11)
    return min(409, height.rounded(.up))
  }

  /// The same for a plain text, by far the most common, byte by byte; `nil` for others.
  private static func plainLines(_ text: Span<UInt8>, room: Int) -> Int? {
    var wrapping = Wrapping(room: room)
    var word = 0
    let isPlain = PlainCharacters.forEach(in: text) { byte, width in
      if byte == UInt8(ascii: " ") {
        wrapping.add(word)
        word = 0
      } else {
        word += width
      }
    }
    wrapping.add(word)
    return isPlain ? wrapping.lines : nil
  }

  /// The width of such a text; `nil` for others.
  private static func plainWidth(_ text: Span<UInt8>) -> Int? {
    var sum = 0
    return PlainCharacters.forEach(in: text) { _, width in sum += width } ? sum : nil
  }

  private static func wrappedLines(_ line: Substring, room: Int) -> Int {
    var wrapping = Wrapping(room: room)
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      wrapping.add(lineWidth(word))
    }
    return wrapping.lines
  }

  private static func lineWidth(_ line: Substring) -> Int {
    // In plain ASCII every byte is a character, which saves the search for their boundaries.
    if line.utf8.allSatisfy({ $0 < 0x80 }) {
      return line.utf8.reduce(0) { $0 + CharacterWidth.width(ofASCII: $1) }
    }
    return line.reduce(0) { $0 + CharacterWidth.width(of: $1) }
  }
}

/// Puts words into lines, one behind the other. Widths are in the units of ``CharacterWidth``.
private struct Wrapping {
  /// The width of a line.
  let room: Int
  private(set) var lines = 1
  private var used = 0

  /// The width of a space.
  private let space = CharacterWidth.width(ofASCII: UInt8(ascii: " "))

  init(room: Int) { self.room = room }

  /// Puts a word of a width behind the last one, or onto lines of its own.
  mutating func add(_ width: Int) {
    let needed = used == 0 ? width : used + space + width
    if needed <= room {
      used = needed
      return
    }
    if used > 0 { lines += 1 }
    let broken = max(0, (width + room - 1) / room - 1)
    lines += broken
    used = width - broken * room
  }
}

/// What pages leave in the texts that programs take from them: signs that are written as names or numbers
/// ("R&amp;D", "Engineer &#8211; Tools", "Caf&eacute;").
package enum HTMLEntities {
  /// The longest name or number.
  private static let longest = 8
  /// A tab and the ends of lines.
  private static let whiteSpace: [UInt32] = [0x09, 0x0A, 0x0D]

  /// Whether there is one of them. It costs next to nothing, so it can be asked of a whole batch.
  /// - Parameter text: UTF-8.
  package static func areHeld(by text: Span<UInt8>) -> Bool {
    var signs = Signs(in: text)
    while let sign = signs.next(in: text) {
      if single(text, at: sign) != nil { return true }
    }
    return false
  }

  /// The text with what they stand for in their place, or `nil` where there are none.
  /// - Parameter text: UTF-8.
  package static func replaced(in text: Span<UInt8>) -> [UInt8]? {
    var replaced: [UInt8] = []
    var copied = 0
    var signs = Signs(in: text)
    while let sign = signs.next(in: text) {
      guard let entity = entity(in: text, at: sign) else { continue }
      replaced.append(text.extracting(copied..<sign))
      replaced += entity.text.utf8
      copied = entity.end
      signs.skip(to: copied)
    }
    if copied == 0 { return nil }
    replaced.append(text.extracting(copied..<text.count))
    return replaced
  }

  /// What an entity stands for, and the first byte behind it; `nil` where none begins.
  ///
  /// What was made text twice or more often is taken as one: "&amp;ndash;".
  /// - Parameter sign: Where its `&` stands.
  package static func entity(in text: Span<UInt8>, at sign: Int) -> (text: String, end: Int)? {
    guard var found = single(text, at: sign) else { return nil }
    while found.text == "&", let next = single(text, at: found.end - 1) { found = next }
    return found
  }

  /// One that begins with the sign, or with the `;` that ends one for it.
  private static func single(_ text: Span<UInt8>, at sign: Int) -> (text: String, end: Int)? {
    let start = sign + 1
    var end = start
    while end < text.count, end - start < longest, text[end] != UInt8(ascii: ";") {
      guard isOfName(text[end]) else { return nil }
      end += 1
    }
    guard end > start, end < text.count, text[end] == UInt8(ascii: ";") else { return nil }
    let name = text.extracting(start..<end).withUnsafeBufferPointer {
      String(decoding: $0, as: UTF8.self)
    }
    let character = name.hasPrefix("#") ? character(name.dropFirst()) : EntityNames.all[name]
    return character.map { ($0, end + 1) }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "#"):
      true
    default: false
    }
  }

  /// The character of a number: "36", "x24". As browsers do, those that are control characters in
  /// ISO-8859-1 are taken as Windows-1252 has them ("&#150;"). Of those in ASCII only white space is taken; what
  /// takes no room, such as a place where a word may break, is left out.
  private static func character(_ digits: Substring) -> String? {
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let digits = isHexadecimal ? digits.dropFirst() : digits
    guard let number = UInt32(digits, radix: isHexadecimal ? 16 : 10) else { return nil }
    let isControl = (0x80...0x9F).contains(number)
    let code = isControl ? UInt32(SingleByteTable.windowsPunctuation[Int(number) - 0x80]) : number
    guard code >= 0x20 || whiteSpace.contains(code), code != 0x7F, code != 0xFFFD,
      let scalar = Unicode.Scalar(code)
    else { return nil }
    return isWithoutRoom(code) ? "" : String(Character(scalar))
  }

  private static func isWithoutRoom(_ code: UInt32) -> Bool {
    code == 0xAD || (0x200B...0x200F).contains(code) || code == 0x2060 || code == 0xFEFF
  }
}

/// Goes from one `&` to the next.
private struct Signs {
  private var finder: TripleFinder
  private var place = 0

  init(in text: Span<UInt8>) {
    let sign = UInt8(ascii: "&")
    finder = TripleFinder(ByteTriple(sign, sign, sign), from: 0)
  }

  mutating func next(in text: Span<UInt8>) -> Int? {
    let sign = finder.next(in: text, from: place)
    place = sign + 1
    return sign < text.count ? sign : nil
  }

  /// Goes on at a later place.
  mutating func skip(to place: Int) { self.place = place }
}

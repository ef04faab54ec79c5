/// The alphabets of deflated data (RFC 1951, 3.2.5): 286 symbols for bytes, the end of a block and the
/// lengths of matches, and 30 for their distances.
enum DeflateSymbols {
  static let literals = 286
  static let distances = 30
  static let endOfBlock = 256

  /// The shortest and the longest match that there can be, in bytes.
  static let shortestMatch = 3
  static let longestMatch = 258
  /// How far back a match can be, in bytes.
  static let window = 32_768

  /// A symbol, and how many bits stand behind it for what it leaves open.
  typealias Symbol = (symbol: Int, extraBits: Int)

  /// The symbol of a match's length.
  @inline(__always)
  static func length(_ length: Int) -> Symbol {
    let above = length &- shortestMatch
    if above < 8 { return (257 &+ above, 0) }
    if length == longestMatch { return (285, 0) }
    let extraBits = highestBit(above) &- 2
    return (261 &+ extraBits &* 4 &+ (above &>> extraBits & 3), extraBits)
  }

  /// The symbol of a match's distance.
  @inline(__always)
  static func distance(_ distance: Int) -> Symbol {
    let above = distance &- 1
    if above < 4 { return (above, 0) }
    let extraBits = highestBit(above) &- 1
    return (2 &+ extraBits &* 2 &+ (above &>> extraBits & 1), extraBits)
  }

  /// How many bits stand behind a symbol of the first alphabet.
  static func extraBits(ofLiteral symbol: Int) -> Int {
    (265..<285).contains(symbol) ? (symbol - 261) / 4 : 0
  }

  /// How many bits stand behind a symbol of a distance.
  static func extraBits(ofDistance symbol: Int) -> Int {
    max(0, symbol / 2 - 1)
  }

  /// The place of the highest bit that is set, from 0. One is set.
  @inline(__always)
  private static func highestBit(_ number: Int) -> Int {
    Int.bitWidth &- 1 &- number.leadingZeroBitCount
  }
}

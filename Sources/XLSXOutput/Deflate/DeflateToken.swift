/// What deflated data is made of: a byte as it is, or a match, which is a stretch of bytes that stood
/// before.
struct DeflateToken {
  private static let matchBit: UInt32 = 1 << 31
  private static let distanceBits: UInt32 = 15

  /// A byte, or of a match 8 bits of length and 15 of distance.
  private let bits: UInt32

  @inline(__always)
  init(literal byte: UInt8) {
    bits = UInt32(byte)
  }

  /// A match of 3 to 258 bytes, as many as 32,768 back.
  @inline(__always)
  init(length: Int, distance: Int) {
    let above = UInt32(truncatingIfNeeded: length &- DeflateSymbols.shortestMatch)
    bits =
      Self.matchBit | above &<< Self.distanceBits | UInt32(truncatingIfNeeded: distance &- 1)
  }

  @inline(__always) var isMatch: Bool { bits & Self.matchBit != 0 }

  /// The byte of a literal.
  @inline(__always) var literal: Int { Int(truncatingIfNeeded: bits & 0xFF) }

  /// How much longer than the shortest a match is.
  @inline(__always) var lengthAboveShortest: Int {
    Int(truncatingIfNeeded: bits &>> Self.distanceBits & 0xFF)
  }

  /// How far back a match is.
  @inline(__always) var distance: Int { Int(truncatingIfNeeded: bits & 0x7FFF) &+ 1 }
}

/// Two bytes a unit, and two units for the characters above U+FFFF.
struct UTF16Decoder: TextDecoder {
  private(set) var replacementCount = 0
  private let isLittleEndian: Bool
  /// The first byte of a unit whose second has not come yet.
  private var firstByte: UInt8?
  /// The first half of a pair of surrogates whose second has not come yet.
  private var highSurrogate: UInt16?

  /// - Parameter isLittleEndian: Whether the lower byte of a unit comes first.
  init(isLittleEndian: Bool) {
    self.isLittleEndian = isLittleEndian
  }

  mutating func decode(_ bytes: Span<UInt8>, into text: inout [UInt8]) {
    var offset = 0
    if let first = firstByte, !bytes.isEmpty {
      firstByte = nil
      take(unit(first, bytes[0]), into: &text)
      offset = 1
    }
    while offset &+ 1 < bytes.count {
      take(unit(bytes[offset], bytes[offset &+ 1]), into: &text)
      offset &+= 2
    }
    if offset < bytes.count { firstByte = bytes[offset] }
  }

  mutating func finish(into text: inout [UInt8]) {
    if highSurrogate != nil { replace(into: &text) }
    if firstByte != nil { replace(into: &text) }
    highSurrogate = nil
    firstByte = nil
  }

  @inline(__always)
  private func unit(_ first: UInt8, _ second: UInt8) -> UInt16 {
    isLittleEndian
      ? UInt16(second) &<< 8 | UInt16(first) : UInt16(first) &<< 8 | UInt16(second)
  }

  @inline(__always)
  private mutating func take(_ unit: UInt16, into text: inout [UInt8]) {
    if highSurrogate == nil, unit < 0xD800 || unit > 0xDFFF {
      text.appendCharacter(UInt32(unit))
    } else {
      takeSurrogate(unit, into: &text)
    }
  }

  /// Takes a unit that is a surrogate or follows one.
  private mutating func takeSurrogate(_ unit: UInt16, into text: inout [UInt8]) {
    if let high = highSurrogate {
      highSurrogate = nil
      if 0xDC00...0xDFFF ~= unit {
        let upper = UInt32(high - 0xD800) << 10
        return text.appendCharacter(0x1_0000 + upper + UInt32(unit - 0xDC00))
      }
      replace(into: &text)
    }
    switch unit {
    case 0xD800...0xDBFF: highSurrogate = unit
    case 0xDC00...0xDFFF: replace(into: &text)
    default: text.appendCharacter(UInt32(unit))
    }
  }

  private mutating func replace(into text: inout [UInt8]) {
    replacementCount += 1
    text.appendCharacter(0xFFFD)
  }
}

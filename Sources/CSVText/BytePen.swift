import CByteMasks

/// Writes bytes into room that was made for them beforehand: one more costs a comparison, and not a look
/// at an array's owner, size and memory.
///
/// All that it is asked to write is checked against the room. It is of use only where an array lends it.
@usableFromInline
package struct BytePen {
  /// Behind the last byte written.
  @usableFromInline var next: UnsafeMutablePointer<UInt8>
  /// Behind the room.
  @usableFromInline let end: UnsafeMutablePointer<UInt8>

  /// How much is written beyond what is asked for, where that is quicker.
  @inlinable package static var slack: Int { 24 }

  /// A pen for room that has ``slack`` bytes more behind it.
  @usableFromInline
  init(_ start: UnsafeMutablePointer<UInt8>, room: Int) {
    next = start
    end = start + room
  }

  @inlinable @inline(__always)
  func check(_ count: Int) {
    precondition(count >= 0 && count <= end - next, "no room was made for so many bytes")
  }

  /// Adds a byte.
  @inlinable @inline(__always)
  package mutating func append(_ byte: UInt8) {
    check(1)
    next.pointee = byte
    next += 1
  }

  /// Adds an ASCII character.
  @inlinable @inline(__always)
  package mutating func append(ascii character: Unicode.Scalar) {
    append(UInt8(ascii: character))
  }

  /// Adds a stretch of bytes.
  @inlinable @inline(__always)
  package mutating func append(_ bytes: Span<UInt8>) {
    check(bytes.count)
    bytes.withUnsafeBufferPointer { source in
      guard let from = source.baseAddress else { return }
      next.update(from: from, count: source.count)
      next += source.count
    }
  }

  /// Adds a stretch of bytes unless one of four is among them; gives whether it did.
  package mutating func append(_ bytes: Span<UInt8>, unlessHolding signs: InlineArray<4, UInt8>)
    -> Bool
  {
    check(bytes.count)
    let holdsSign = bytes.withUnsafeBufferPointer { source in
      signs.span.withUnsafeBufferPointer { signs in
        guard let from = source.baseAddress, let four = signs.baseAddress else { return false }
        return payspread_copy_looking_for(next, from, source.count, four)
      }
    }
    if !holdsSign { next += bytes.count }
    return !holdsSign
  }

  /// Adds ASCII text.
  @inlinable @inline(__always)
  package mutating func append(_ text: StaticString) {
    precondition(text.hasPointerRepresentation)
    text.withUTF8Buffer { append(Span(_unsafeElements: $0)) }
  }

  /// Adds a short text.
  @inlinable @inline(__always)
  package mutating func append(_ text: ShortText) {
    check(text.count)
    // All that it can be is written; what comes next stands over the rest.
    let room = UnsafeMutableRawPointer(next)
    room.storeBytes(of: text.words.0.littleEndian, as: UInt64.self)
    room.storeBytes(of: text.words.1.littleEndian, toByteOffset: 8, as: UInt64.self)
    room.storeBytes(of: text.words.2.littleEndian, toByteOffset: 16, as: UInt64.self)
    next += text.count
  }

  /// Adds the lowest `count` bytes of a word, at most eight, the lowest first.
  @inlinable @inline(__always)
  package mutating func append(word: UInt64, count: Int) {
    precondition(0...8 ~= count)
    check(count)
    // Eight bytes are written whatever the count; what comes next stands over the rest.
    UnsafeMutableRawPointer(next).storeBytes(of: word.littleEndian, as: UInt64.self)
    next += count
  }

  /// Adds a number in decimal digits, with zeros before them up to a width of at most 20.
  @inlinable @inline(__always)
  package mutating func append(digits number: UInt64, width: Int = 1) {
    if number < 100_000_000, width <= 8 {
      append(eightDigits: number, width: width)
    } else {
      append(manyDigits: number, width: width)
    }
  }

  /// As ``append(digits:width:)``, of at most eight digits: all are made at once, in the bytes of one
  /// word.
  @inlinable @inline(__always)
  mutating func append(eightDigits number: UInt64, width: Int) {
    let digits = EightDigits(number)
    let count = max(digits.count, width)
    append(word: digits.ascii &>> UInt64(64 &- 8 &* count), count: count)
  }

  @usableFromInline
  mutating func append(manyDigits number: UInt64, width: Int) {
    let (rest, low) = number.quotientAndRemainder(dividingBy: 100_000_000)
    if rest > 0 || width > 8 { append(digits: rest, width: max(width - 8, 1)) }
    append(eightDigits: low, width: 8)
  }
}

extension BytePen {
  /// Adds a number in sixteen hexadecimal digits, in small letters.
  @inlinable @inline(__always)
  package mutating func append(hexDigits number: UInt64) {
    append(word: Self.hexDigits(UInt32(truncatingIfNeeded: number &>> 32)), count: 8)
    append(word: Self.hexDigits(UInt32(truncatingIfNeeded: number)), count: 8)
  }

  /// Eight digits, the first in the lowest byte: halves are parted side by side.
  @usableFromInline
  static func hexDigits(_ number: UInt32) -> UInt64 {
    var digits = UInt64(number.byteSwapped)
    digits = (digits | digits &<< 16) & 0x0000_FFFF_0000_FFFF
    digits = (digits | digits &<< 8) & 0x00FF_00FF_00FF_00FF
    digits = (digits &>> 4 | digits &<< 8) & 0x0F0F_0F0F_0F0F_0F0F
    // One in every byte above nine, where a letter stands.
    let letters = (digits &+ 0x0606_0606_0606_0606) &>> 4 & 0x0101_0101_0101_0101
    return digits &+ 0x3030_3030_3030_3030 &+ letters &* 39
  }
}

extension [UInt8] {
  /// Adds what `write` writes.
  /// - Parameter room: The most bytes that it takes.
  @inlinable @inline(__always)
  package mutating func append(room: Int, writing write: (inout BytePen) -> Void) {
    append(addingCapacity: room + BytePen.slack) { output in
      output.withUnsafeMutableBufferPointer { buffer, count in
        guard let start = buffer.baseAddress.map({ $0 + count }) else { return }
        var pen = BytePen(start, room: room)
        write(&pen)
        count += pen.next - start
      }
    }
  }

  /// Adds a number in decimal digits, with zeros before them up to a width of at most 20.
  package mutating func appendDigits(_ number: UInt64, width: Int = 1) {
    append(room: 24) { $0.append(digits: number, width: width) }
  }
}

/// A number below 100,000,000 as eight digits with zeros before them.
@usableFromInline
struct EightDigits {
  /// The first digit in the lowest byte.
  @usableFromInline let ascii: UInt64
  /// How many digits there are without the zeros before them, at least one.
  @usableFromInline let count: Int

  /// Halves are parted side by side: eight digits into two times four, these into two times two each,
  /// and so on. The products stand for divisions by 100 and 10 of what is below 10,000 and 100.
  @inlinable @inline(__always)
  init(_ number: UInt64) {
    let high = number / 10_000
    let fours = high | (number &- high &* 10_000) &<< 32
    let hundreds = (fours &* 10_486) &>> 20 & 0x0000_007F_0000_007F
    let twos = hundreds | (fours &- hundreds &* 100) &<< 16
    let tens = (twos &* 103) &>> 10 & 0x000F_000F_000F_000F
    let ones = tens | (twos &- tens &* 10) &<< 8
    ascii = ones | 0x3030_3030_3030_3030
    // Zero has a digit as well.
    count = 8 &- (ones | 1 &<< 56).trailingZeroBitCount &>> 3
  }
}

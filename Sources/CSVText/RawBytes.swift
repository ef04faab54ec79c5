import CByteMasks

// The only place where bytes are touched other than by safe, checked access.

extension Span<UInt8> {
  /// The eight bytes from `offset` on, the first of them lowest.
  ///
  /// The offset is checked; unsafe is only the reading as another type, which is harmless here as
  /// any eight bytes are a `UInt64`.
  @inlinable @inline(__always)
  package func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}

extension Span<UInt8> {
  /// The last `count` bytes before `end`, 1 to 7 of them, the first lowest and zeros above.
  @inlinable @inline(__always)
  package func word(endingAt end: Int, count: Int) -> UInt64 {
    // What stands before them is read along and shifted out.
    if end >= 8 { return word(at: end &- 8) &>> UInt64(64 &- 8 &* count) }
    var word: UInt64 = 0
    for index in 1...count { word = word &<< 8 | UInt64(self[end &- index]) }
    return word
  }
}

extension Span<UInt8> {
  /// Fills in which of the bytes in blocks of 64 are one of three: three words a block, the lowest bit
  /// for the first byte, zeros for what is past the end.
  /// - Parameter most: The most blocks to look at; there must be a byte at `offset`.
  /// - Returns: How many blocks were looked at: those that are whole, or the one that is not.
  func fillMasks(
    _ masks: inout MutableSpan<UInt64>, at offset: Int, most: Int, of sought: (UInt8, UInt8, UInt8)
  ) -> Int {
    precondition(0..<count ~= offset && 3 * most <= masks.count && most > 0)
    let blocks = min(most, (count - offset) / 64)
    if blocks > 0 {
      fill(&masks, at: offset, blocks, sought)
      return blocks
    }
    let rest = count - offset
    var copy = InlineArray<64, UInt8>(repeating: 0)
    for index in 0..<rest { copy[index] = self[offset + index] }
    copy.span.fill(&masks, at: 0, 1, sought)
    for word in 0..<3 { masks[word] &= 1 << UInt64(rest) - 1 }
    return 1
  }

  private func fill(
    _ masks: inout MutableSpan<UInt64>, at offset: Int, _ blocks: Int,
    _ sought: (UInt8, UInt8, UInt8)
  ) {
    masks.withUnsafeMutableBufferPointer { words in
      withUnsafeBufferPointer { bytes in
        guard let to = words.baseAddress, let from = bytes.baseAddress else { return }
        payspread_masks_of_blocks(from + offset, blocks, sought.0, sought.1, sought.2, to)
      }
    }
  }

  /// How many blocks of 64 bytes there are from `offset` on before the first that is not ASCII, what is
  /// left behind the last whole one left out.
  func asciiBlocks(from offset: Int) -> Int {
    precondition(0...count ~= offset)
    return withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { payspread_ascii_blocks($0 + offset, (bytes.count - offset) / 64) }
        ?? 0
    }
  }

  /// The top bits of the 64 bytes from `offset` on, the lowest bit for the first.
  @inline(__always)
  func topBits(at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset &+ 64 <= count)
    return withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { payspread_top_bits($0 + offset) } ?? 0
    }
  }

  /// Whether one of four bytes is among these.
  package func holdsOne(of sought: InlineArray<4, UInt8>) -> Bool {
    withUnsafeBufferPointer { bytes in
      sought.span.withUnsafeBufferPointer { four in
        guard let from = bytes.baseAddress, let four = four.baseAddress else { return false }
        return payspread_holds_one_of_four(from, count, four)
      }
    }
  }

  /// Whether all bytes are ASCII without control characters, and none of them is a certain one.
  package func isPlainText(without excluded: UInt8) -> Bool {
    withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { payspread_is_plain_text_but($0, count, excluded) } ?? true
    }
  }

  /// Whether a text is for certain plain ASCII without spaces at its ends or beside each other.
  package func isPlainlyFolded(_ range: Range<Int>) -> Bool {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    return withUnsafeBufferPointer { bytes in
      bytes.baseAddress.map { payspread_is_plainly_folded($0 + range.lowerBound, range.count) }
        ?? true
    }
  }
}

extension ByteSource {
  /// Reads into an array from `offset` on, and returns how many bytes came; 0 at the end.
  func read(into bytes: inout [UInt8], from offset: Int) throws(InputError) -> Int {
    // A result instead of a thrown error, as the closure passes on untyped errors only.
    let result = bytes.withUnsafeMutableBytes { buffer -> Result<Int, InputError> in
      do throws(InputError) {
        return .success(try read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[offset...])))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}

extension [UInt8] {
  /// Appends a copy of the bytes, without the reference counting that a slice of an array costs.
  @inlinable @inline(__always)
  package mutating func append(_ other: Span<UInt8>) {
    other.withUnsafeBufferPointer { append(contentsOf: $0) }
  }
}

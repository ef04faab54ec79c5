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
  /// What `mask` says of the 64 bytes from `offset` on, the lowest bit for the first; of bytes past the
  /// end the bits are 0.
  @inline(__always)
  func blockMask(at offset: Int, _ mask: (UnsafePointer<UInt8>) -> UInt64) -> UInt64 {
    guard offset &+ 64 <= count else { return lastBlockMask(at: offset, mask) }
    precondition(offset >= 0)
    return withUnsafeBufferPointer { buffer in buffer.baseAddress.map { mask($0 + offset) } ?? 0 }
  }

  /// As ``blockMask(at:_:)``, where less than 64 bytes are left.
  private func lastBlockMask(at offset: Int, _ mask: (UnsafePointer<UInt8>) -> UInt64) -> UInt64 {
    let rest = count - offset
    guard rest > 0 else { return 0 }
    var copy = InlineArray<64, UInt8>(repeating: 0)
    for index in 0..<rest { copy[index] = self[offset + index] }
    let bits = copy.span.withUnsafeBufferPointer { $0.baseAddress.map(mask) ?? 0 }
    return bits & (1 << UInt64(rest) - 1)
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

/// An ASCII text of at most 24 bytes, held in place, so that it is written without a look for where it
/// stands.
@usableFromInline
package struct ShortText: Sendable {
  /// The first byte lowest in the first, zeros behind the last.
  @usableFromInline let words: (UInt64, UInt64, UInt64)
  @usableFromInline package let count: Int

  /// - Precondition: It is ASCII of at most 24 bytes.
  package init(_ text: String) {
    let bytes = Array(text.utf8)
    precondition(bytes.count <= 24 && bytes.allSatisfy { $0 < 0x80 })
    func word(_ start: Int) -> UInt64 {
      bytes.dropFirst(start).prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
    words = (word(0), word(8), word(16))
    count = bytes.count
  }
}

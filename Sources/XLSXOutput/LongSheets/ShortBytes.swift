/// Up to 16 bytes that need no memory of their own, for what is appended in every cell.
struct ShortBytes: Sendable {
  private var bytes: (UInt64, UInt64) = (0, 0)
  private let count: Int

  /// Takes a text; what is beyond 16 bytes would be lost, and must not be there.
  init(_ text: String) {
    precondition(text.utf8.count <= 16, "a text of at most 16 bytes")
    count = text.utf8.count
    withUnsafeMutableBytes(of: &bytes) { $0.copyBytes(from: text.utf8) }
  }

  /// Lends the bytes.
  func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withUnsafeBytes(of: bytes) { all in
      all.withMemoryRebound(to: UInt8.self) { body(UnsafeBufferPointer(rebasing: $0[..<count])) }
    }
  }
}

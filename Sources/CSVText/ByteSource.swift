/// Where bytes come from: a file, a pipe, memory, or a decoder standing before one of them.
public protocol ByteSource: AnyObject {
  /// Puts the next bytes at the start of `buffer` and returns how many they are.
  ///
  /// A source may deliver fewer bytes than there is room for; 0 says that the input has ended.
  /// - Parameter buffer: Room for at least one byte.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int

  /// Goes back to the first byte, and says whether that is possible; a source that can do it once
  /// can do it always. False, and nothing done, unless a source says otherwise.
  func rewind() throws(InputError) -> Bool
}

extension ByteSource {
  public func rewind() throws(InputError) -> Bool { false }
}

/// Bytes that are in memory already, delivered in chunks of a chosen size.
public final class MemoryByteSource: ByteSource {
  private let bytes: [UInt8]
  private let chunkSize: Int
  private var position = 0

  /// These bytes, which may be none.
  /// - Parameter chunkSize: The most bytes that one read delivers, at least 1.
  public init(_ bytes: [UInt8], chunkSize: Int = .max) {
    precondition(chunkSize >= 1)
    self.bytes = bytes
    self.chunkSize = chunkSize
  }

  /// The UTF-8 bytes of a text.
  public convenience init(_ text: String, chunkSize: Int = .max) {
    self.init(Array(text.utf8), chunkSize: chunkSize)
  }

  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    let count = min(chunkSize, buffer.count, bytes.count - position)
    buffer.copyBytes(from: bytes[position..<position + count])
    position += count
    return count
  }

  public func rewind() -> Bool {
    position = 0
    return true
  }
}

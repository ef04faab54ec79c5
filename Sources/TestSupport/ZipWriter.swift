internal import CZlib

/// Makes zip archives in memory, sound ones and others, for tests.
package struct ZipWriter {
  /// A part as it is to stand in the archive.
  package struct Part {
    package var name: String
    package var bytes: [UInt8]
    /// Stored as it is otherwise.
    package var isDeflated = false
    /// What the archive says that it has, where that is to be a lie.
    package var statedSize: Int?
    /// Whether it is marked as needing a password.
    package var isEncrypted = false

    package init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }

    package init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  package var parts: [Part]

  package init(_ parts: [Part]) { self.parts = parts }

  /// The archive: the parts one after the other, then the directory.
  package var bytes: [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let offset = archive.count
      let packed = part.isDeflated ? Self.deflated(part.bytes) : part.bytes
      let head = Self.head(part, packed)
      archive += [0x50, 0x4B, 3, 4] + head + Self.little(0, 2) + Array(part.name.utf8) + packed
      directory += [0x50, 0x4B, 1, 2] + Self.little(20, 2) + head
      directory += Self.little(0, 12) + Self.little(offset, 4) + Array(part.name.utf8)
    }
    let counts = Self.little(parts.count, 2) + Self.little(parts.count, 2)
    return archive + directory + [0x50, 0x4B, 5, 6] + Self.little(0, 4) + counts
      + Self.little(directory.count, 4) + Self.little(archive.count, 4) + Self.little(0, 2)
  }

  /// What stands before each part, and again in the directory.
  private static func head(_ part: Part, _ packed: [UInt8]) -> [UInt8] {
    let sum = part.bytes.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
    return little(20, 2) + little(part.isEncrypted ? 1 : 0, 2) + little(part.isDeflated ? 8 : 0, 2)
      + little(0, 4) + little(Int(sum), 4) + little(packed.count, 4)
      + little(part.statedSize ?? part.bytes.count, 4) + little(part.name.utf8.count, 2)
  }

  private static func little(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
  }

  private static func deflated(_ bytes: [UInt8]) -> [UInt8] {
    // More than zlib ever makes of bytes that cannot be pressed.
    let room = bytes.count + bytes.count / 100 + 64
    let packed = LibraryStream.run(
      bytes, room: room, begin: { payspread_deflate_begin($0, 6) },
      step: { deflate($0, Z_FINISH) }, end: deflateEnd)
    guard let packed else { preconditionFailure("zlib does not deflate \(bytes.count) bytes") }
    return packed
  }
}

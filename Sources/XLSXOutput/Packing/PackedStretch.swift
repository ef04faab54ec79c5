import CZlib

/// A stretch of a part, deflated by itself (RFC 1951): what the stretches of a part give, one
/// behind the other, is the whole part deflated. So that many can be packed at a time.
package struct PackedStretch: Sendable {
  /// The deflated bytes.
  package let bytes: [UInt8]

  /// How many bytes there were before.
  let size: Int

  /// The CRC-32 of those.
  let checksum: UInt

  /// Takes a stretch that is deflated already.
  init(packed bytes: [UInt8], size: Int, checksum: UInt) {
    self.bytes = bytes
    self.size = size
    self.checksum = checksum
  }

  /// Deflates a stretch; the last one of a part ends the data.
  package init(_ plain: [UInt8], isLast: Bool) {
    bytes = plain.withUnsafeBufferPointer { Deflater.deflated($0, isLast: isLast) }
    size = plain.count
    checksum = crc32_z(0, plain, plain.count)
  }
}

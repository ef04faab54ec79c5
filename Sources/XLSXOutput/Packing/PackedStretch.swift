import CISAL

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
  package init(_ plain: [UInt8], isLast: Bool) throws(XLSXError) {
    guard let packed = Self.deflated(plain, isLast: isLast) else { throw outOfMemory() }
    bytes = packed
    size = plain.count
    checksum = UInt(crc32_gzip_refl(0, plain, UInt64(plain.count)))
  }

  /// `nil` when there is no memory for it.
  private static func deflated(_ plain: [UInt8], isLast: Bool) -> [UInt8]? {
    guard plain.count <= UInt32.max else { return nil }
    let room = payspread_press_bound(plain.count)
    var count = -1
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { output, written in
      count = payspread_press(plain, plain.count, output.baseAddress, room, isLast ? 1 : 0)
      written = max(0, count)
    }
    guard count >= 0 else { return nil }
    // What was reserved and not needed is given back.
    return bytes.withUnsafeBufferPointer(Array.init)
  }
}

import CZlib

/// A stretch of a part, deflated by itself (RFC 1951): what the stretches of a part give, one
/// behind the other, is the whole part deflated. So that many can be packed at a time.
package struct PackedStretch: Sendable {
  /// How hard to press, from 1 to 9: the least time for files about as small as the library's.
  static let level: Int32 = 2

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
    checksum = crc32_z(0, plain, plain.count)
  }

  /// `nil` when there is no memory for it.
  private static func deflated(_ plain: [UInt8], isLast: Bool) -> [UInt8]? {
    let stream = ZlibStream()
    guard plain.count <= UInt32.max, payspread_deflate_begin(stream.pointer, level) == Z_OK else {
      return nil
    }
    defer { deflateEnd(stream.pointer) }
    // The mark behind a stretch that is not the last takes a few bytes more.
    let capacity = Int(deflateBound(stream.pointer, UInt(plain.count))) + 16
    return packed(plain, by: stream, capacity: capacity, flush: isLast ? Z_FINISH : Z_FULL_FLUSH)
  }

  private static func packed(
    _ plain: [UInt8], by stream: borrowing ZlibStream, capacity: Int, flush: Int32
  ) -> [UInt8]? {
    let bytes = plain.withUnsafeBufferPointer { input in
      stream.run(input, capacity: capacity, step: { deflate($0, flush) }) { status, stream in
        status == (flush == Z_FINISH ? Z_STREAM_END : Z_OK) && stream.avail_in == 0
          && stream.avail_out > 0
      }
    }
    // What was reserved and not needed is given back.
    return bytes?.withUnsafeBufferPointer(Array.init)
  }
}

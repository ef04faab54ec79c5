import CZlib

/// Unpacks deflated data by zlib: what others read of what was written.
public enum LibraryInflate {
  /// The unpacked bytes; `nil` where zlib finds fault, or there are not just as many as expected.
  public static func unpack(_ bytes: [UInt8], size: Int) -> [UInt8]? {
    var stream = z_stream()
    guard payspread_inflate_begin(&stream) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    // zlib wants room for a byte where there is nothing to write.
    var unpacked = [UInt8](repeating: 0, count: size + 1)
    var packed = bytes
    let status = packed.withUnsafeMutableBufferPointer { input in
      unpacked.withUnsafeMutableBufferPointer { output in
        stream.next_in = input.baseAddress
        stream.avail_in = UInt32(input.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        return inflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END, stream.avail_in == 0, stream.avail_out == 1 else { return nil }
    return Array(unpacked.dropLast())
  }
}

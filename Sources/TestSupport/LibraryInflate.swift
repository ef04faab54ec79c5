import CZlib

/// Unpacks deflated data by zlib: what others read of what was written.
public enum LibraryInflate {
  /// The unpacked bytes; `nil` where zlib finds fault, or there are not just as many as expected.
  public static func unpack(_ bytes: [UInt8], size: Int) -> [UInt8]? {
    // One byte more tells that there are no more.
    let unpacked = LibraryStream.run(
      bytes, room: size + 1, begin: payspread_inflate_begin, step: { inflate($0, Z_FINISH) },
      end: inflateEnd)
    return unpacked?.count == size ? unpacked : nil
  }
}

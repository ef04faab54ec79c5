internal import CMinizip
internal import CSVText

/// What minizip reads an archive through: a place in the bytes, and a window around it, since it asks
/// for single bytes where it reads the directory.
final class ArchiveStream {
  private let bytes: any PackageBytes
  private var position = 0
  private var window = [UInt8](repeating: 0, count: 1 << 16)
  private var windowStart = 0
  private var windowCount = 0
  /// Why reading failed; minizip itself tells only that it did.
  private(set) var failure: InputError?

  init(_ bytes: any PackageBytes) { self.bytes = bytes }

  /// A handle that reads through this stream, which must outlive it; nil where this is no archive.
  func open() -> unzFile? {
    var functions = zlib_filefunc64_def_s()
    functions.opaque = Unmanaged.passUnretained(self).toOpaque()
    functions.zopen64_file = { opaque, _, _ in opaque }
    functions.zread_file = { opaque, _, buffer, size in
      ArchiveStream.from(opaque).read(into: buffer, count: Int(size))
    }
    functions.zwrite_file = { _, _, _, _ in 0 }
    functions.ztell64_file = { opaque, _ in UInt64(ArchiveStream.from(opaque).position) }
    functions.zseek64_file = { opaque, _, offset, origin in
      ArchiveStream.from(opaque).seek(offset, from: origin)
    }
    functions.zclose_file = { _, _ in 0 }
    functions.zerror_file = { opaque, _ in ArchiveStream.from(opaque).failure == nil ? 0 : -1 }
    return unzOpen2_64(nil, &functions)
  }

  private static func from(_ opaque: UnsafeMutableRawPointer?) -> ArchiveStream {
    // It was put in above.
    Unmanaged<ArchiveStream>.fromOpaque(opaque!).takeUnretainedValue()
  }

  private func read(into buffer: UnsafeMutableRawPointer?, count: Int) -> UInt {
    guard let buffer else { return 0 }
    var done = 0
    while done < count, fillWindow() {
      let offset = position - windowStart
      let step = min(count - done, windowCount - offset)
      window.withUnsafeBytes { window in
        (buffer + done).copyMemory(from: window.baseAddress! + offset, byteCount: step)
      }
      done += step
      position += step
    }
    return UInt(done)
  }

  /// Has the window hold the byte at the position; false at the end and after a failure.
  private func fillWindow() -> Bool {
    if position >= windowStart, position < windowStart + windowCount { return true }
    let result = window.withUnsafeMutableBytes { buffer -> Result<Int, InputError> in
      do throws(InputError) {
        return .success(try bytes.read(at: position, into: buffer))
      } catch {
        return .failure(error)
      }
    }
    windowStart = position
    windowCount = 0
    switch result {
    case .success(let count): windowCount = count
    case .failure(let error): failure = error
    }
    return windowCount > 0
  }

  /// 0 where there is such a place, as minizip wants it.
  private func seek(_ offset: UInt64, from origin: Int32) -> Int {
    let base =
      switch origin {
      case ZLIB_FILEFUNC_SEEK_CUR: position
      case ZLIB_FILEFUNC_SEEK_END: bytes.byteCount
      default: 0
      }
    guard let offset = Int(exactly: offset), offset <= bytes.byteCount - base else { return -1 }
    position = base + offset
    return 0
  }
}

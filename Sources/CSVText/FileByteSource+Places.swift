#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reading at any place, for what is no text but an archive.
extension FileByteSource {
  /// The bytes from where reading began to the end; nil for a pipe or a device, in which there is
  /// no way back.
  package var byteCount: Int? {
    guard let start else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    return max(Int(status.st_size - start), 0)
  }

  /// Puts the bytes from a place on at the start of `buffer`, and returns how many they are; 0 at
  /// the end. Where `read(into:)` goes on is left as it was.
  /// - Parameter offset: Counted from where reading began.
  /// - Throws: As `read(into:)` does.
  package func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(InputError) -> Int {
    let place = (start ?? 0) + off_t(offset)
    let (count, code) = Self.retrying { pread(descriptor, buffer.baseAddress, buffer.count, place) }
    guard count >= 0 else { throw .readFailed(path: path, errno: code) }
    if let version, version != FileVersion(of: descriptor) { throw .changed(path: path) }
    return count
  }
}

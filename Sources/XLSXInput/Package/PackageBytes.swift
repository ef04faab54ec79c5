package import CSVText

/// The bytes of a workbook's file, at any place.
package protocol PackageBytes: AnyObject {
  var byteCount: Int { get }

  /// Puts the bytes from `offset` on at the start of `buffer`, as many as there are, and returns how
  /// many; 0 at the end only.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int
}

/// A file that stays on the disk.
package final class FilePackage: PackageBytes {
  package let byteCount: Int
  private let file: FileByteSource

  /// Nil for a pipe or a device, in which there is no way back.
  package init?(_ file: FileByteSource) {
    guard let byteCount = file.byteCount else { return nil }
    self.byteCount = byteCount
    self.file = file
  }

  package func read(
    at offset: Int, into buffer: UnsafeMutableRawBufferPointer
  ) throws(InputError) -> Int {
    try file.read(at: offset, into: buffer)
  }
}

/// A file that came through a pipe and is held in memory.
package final class MemoryPackage: PackageBytes {
  private let bytes: [UInt8]

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package var byteCount: Int { bytes.count }

  package func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    guard offset >= 0, offset < bytes.count else { return 0 }
    let count = min(buffer.count, bytes.count - offset)
    buffer.copyBytes(from: bytes[offset..<offset + count])
    return count
  }
}

extension PackageBytes {
  /// The bytes from a place on, at most `count`.
  package func bytes(at offset: Int, count: Int) throws(InputError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    // A result instead of a thrown error, as the closure passes on untyped errors only.
    let result = bytes.withUnsafeMutableBytes { buffer -> Result<Int, InputError> in
      do throws(InputError) {
        return .success(try read(at: offset, into: buffer))
      } catch {
        return .failure(error)
      }
    }
    return Array(bytes.prefix(try result.get()))
  }
}

/// The bytes of a workbook's file, one after the other.
final class WholePackage: ByteSource {
  private let bytes: any PackageBytes
  private var position = 0

  init(_ bytes: any PackageBytes) { self.bytes = bytes }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    let count = try bytes.read(at: position, into: buffer)
    position += count
    return count
  }
}

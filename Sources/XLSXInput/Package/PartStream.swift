internal import CMinizip
internal import CSVText

/// The bytes of one part, unpacked as they are read.
final class PartStream {
  /// A sheet that is full to its last row and as wide as listings get has one or two GiB.
  private static let mostBytes = 8 << 30
  /// From this size on a part must not be packed more tightly than ...
  private static let ratioStart = 64 << 20
  /// ... this many times: rows and columns count up in each cell, so that sheets are not.
  private static let mostRatio = 400

  private let entry: ZipArchive.Entry
  private let stream: ArchiveStream
  private let handle: unzFile
  private var byteCount = 0
  private var hasEnded = false

  init(_ entry: ZipArchive.Entry, of archive: ZipArchive) throws(WorkbookError) {
    self.entry = entry
    if entry.isEncrypted { throw .encrypted }
    stream = ArchiveStream(archive.bytes)
    guard let handle = stream.open() else { throw stream.error("the zip archive is broken") }
    self.handle = handle
    var place = entry.place
    guard unzGoToFilePos64(handle, &place) == UNZ_OK, unzOpenCurrentFile(handle) == UNZ_OK else {
      // The handle is closed with this object, which is whole by now.
      throw stream.error("\(entry.name) cannot be unpacked")
    }
  }

  deinit {
    unzCloseCurrentFile(handle)
    unzClose(handle)
  }

  /// Puts the next bytes into the buffer and returns how many; 0 at the end, when their sum has
  /// been checked.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(WorkbookError) -> Int {
    guard !hasEnded else { return 0 }
    let count = Int(unzReadCurrentFile(handle, buffer.baseAddress, UInt32(buffer.count)))
    guard count >= 0 else { throw stream.error("\(entry.name) breaks off or cannot be unpacked") }
    byteCount += count
    try checkSize()
    guard count == 0 else { return count }
    hasEnded = true
    guard byteCount == entry.size else { throw stream.error("\(entry.name) breaks off") }
    guard unzCloseCurrentFile(handle) == UNZ_OK else {
      throw stream.error("\(entry.name) is not as it was written (its check sum differs)")
    }
    return 0
  }

  private func checkSize() throws(WorkbookError) {
    guard byteCount <= Self.mostBytes else {
      throw .tooLarge("\(entry.name) unpacks to more than 8 GiB")
    }
    guard byteCount > Self.ratioStart else { return }
    guard byteCount / Self.mostRatio <= entry.packedSize else {
      throw .tooLarge(
        "\(entry.name) unpacks to more than \(Self.mostRatio) times its size, as no true sheet does"
      )
    }
  }
}

extension ArchiveStream {
  /// What went wrong: the reading below if that failed, else what is said here.
  fileprivate func error(_ reason: String) -> WorkbookError {
    failure.map { .input($0) } ?? .damaged(reason)
  }
}

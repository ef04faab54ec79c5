internal import CMinizip
internal import CSVText

/// The parts of a zip archive by name. Nothing is ever unpacked to a file.
struct ZipArchive {
  /// A part as the directory of the archive tells it.
  struct Entry {
    let name: String
    let packedSize: Int
    let size: Int
    let isEncrypted: Bool
    fileprivate(set) var place: unz64_file_pos
  }

  /// More parts than any workbook has.
  private static let mostParts = 1 << 16
  let bytes: any PackageBytes
  private let entries: [String: Entry]

  /// Reads the directory.
  init(_ bytes: any PackageBytes) throws(WorkbookError) {
    self.bytes = bytes
    let stream = ArchiveStream(bytes)
    guard let handle = stream.open() else {
      if let failure = stream.failure { throw .input(failure) }
      throw .damaged("the zip archive breaks off or has no directory; was it copied whole?")
    }
    defer { unzClose(handle) }
    entries = try Self.entries(handle, stream)
  }

  private static func entries(
    _ handle: unzFile, _ stream: ArchiveStream
  ) throws(WorkbookError) -> [String: Entry] {
    var entries: [String: Entry] = [:]
    var status = unzGoToFirstFile(handle)
    while status == UNZ_OK {
      guard entries.count < mostParts else { throw .tooLarge("it has more than 65,536 parts") }
      guard let entry = Entry(handle) else {
        throw .damaged("the zip archive's directory is broken")
      }
      // Names of parts don't differ by letter case.
      entries[entry.name.lowercased()] = entry
      status = unzGoToNextFile(handle)
    }
    if let failure = stream.failure { throw .input(failure) }
    guard status == UNZ_END_OF_LIST_OF_FILE else {
      throw .damaged("the zip archive's directory is broken")
    }
    return entries
  }

  /// The part of a name such as `xl/workbook.xml`, whatever its letter case; nil where there is none.
  func entry(_ name: String) -> Entry? { entries[name.lowercased()] }
}

extension ZipArchive.Entry {
  fileprivate init?(_ handle: unzFile) {
    var info = unz_file_info64()
    var name = [CChar](repeating: 0, count: 1025)
    guard
      unzGetCurrentFileInfo64(handle, &info, &name, UInt(name.count - 1), nil, 0, nil, 0) == UNZ_OK,
      let packedSize = Int(exactly: info.compressed_size),
      let size = Int(exactly: info.uncompressed_size)
    else { return nil }
    self.packedSize = packedSize
    self.size = size
    isEncrypted = info.flag & 1 != 0
    place = unz64_file_pos()
    guard unzGetFilePos64(handle, &place) == UNZ_OK else { return nil }
    let text = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    // Some writers have backward slashes, some a leading one.
    self.name = String(text.map { $0 == "\\" ? "/" : $0 }.drop { $0 == "/" })
  }
}

import CZlib

/// A package that the library wrote, in memory: a zip archive of deflated parts.
struct LibraryPackage {
  /// A part's place in the archive, as the directory at the end says.
  private struct Entry {
    let name: String
    let checksum: UInt
    let size: Int
    let packed: Range<Int>
  }

  private let archive: [UInt8]
  private let entries: [Entry]

  /// Reads the directory; `nil` when the bytes are no archive of deflated parts.
  init?(_ archive: [UInt8]) {
    guard let entries = ArchiveReader(archive).entries() else { return nil }
    self.archive = archive
    self.entries = entries
  }

  /// The names of all parts in their order.
  var names: [String] { entries.map(\.name) }

  /// A part as it is packed; `nil` where there is none of the name.
  func part(_ name: String) -> PackagePart? {
    guard let entry = entries.first(where: { $0.name == name }) else { return nil }
    let stretch = PackedStretch(
      packed: Array(archive[entry.packed]), size: entry.size, checksum: entry.checksum)
    return PackagePart(name: name, stretches: [stretch])
  }

  /// A part's text; `nil` where there is none of the name, or it is damaged.
  func text(_ name: String) -> String? {
    bytes(name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A part's bytes; `nil` where there is none of the name, or it is damaged.
  func bytes(_ name: String) -> [UInt8]? {
    guard let entry = entries.first(where: { $0.name == name }) else { return nil }
    return Self.inflated(archive[entry.packed], size: entry.size)
  }

  private static func inflated(_ packed: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    let stream = ZlibStream()
    guard payspread_inflate_begin(stream.pointer) == Z_OK else { return nil }
    defer { inflateEnd(stream.pointer) }
    return packed.withUnsafeBufferPointer { input in
      stream.run(
        input, capacity: size, step: { inflate($0, Z_FINISH) },
        isComplete: { $0 == Z_STREAM_END && $1.avail_out == 0 })
    }
  }
}

extension LibraryPackage {
  /// Takes an archive's directory apart.
  private struct ArchiveReader {
    private let archive: [UInt8]

    init(_ archive: [UInt8]) { self.archive = archive }

    /// Every part, in order. The library writes no comment behind the directory.
    func entries() -> [Entry]? {
      let end = archive.count - ZipRecord.endSize
      guard number(end, 4) == ZipRecord.endMark, let count = number(end + 10, 2),
        var place = number(end + 16, 4)
      else { return nil }
      var entries: [Entry] = []
      for _ in 0..<count {
        guard let (entry, next) = entry(place) else { return nil }
        entries.append(entry)
        place = next
      }
      return entries
    }

    private func entry(_ place: Int) -> (Entry, next: Int)? {
      guard number(place, 4) == ZipRecord.directoryMark,
        number(place + 10, 2) == ZipRecord.deflated,
        let checksum = number(place + 16, 4), let packedSize = number(place + 20, 4),
        let size = number(place + 24, 4), let nameLength = number(place + 28, 2),
        let extraLength = number(place + 30, 2), let commentLength = number(place + 32, 2),
        let local = number(place + 42, 4), let localName = number(local + 26, 2),
        let localExtra = number(local + 28, 2)
      else { return nil }
      let name = place + ZipRecord.directorySize..<place + ZipRecord.directorySize + nameLength
      let start = local + ZipRecord.localSize + localName + localExtra
      guard name.upperBound <= archive.count, start + packedSize <= archive.count else {
        return nil
      }
      let entry = Entry(
        name: String(decoding: archive[name], as: UTF8.self), checksum: UInt(checksum), size: size,
        packed: start..<start + packedSize)
      return (entry, name.upperBound + extraLength + commentLength)
    }

    /// A number of some bytes, the lowest first; `nil` past the end.
    private func number(_ place: Int, _ size: Int) -> Int? {
      guard place >= 0, place + size <= archive.count else { return nil }
      return archive[place..<place + size].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The file that a package is in.
struct PackageFile {
  let path: String

  /// All bytes of the file.
  func read() throws(XLSXError) -> [UInt8] {
    guard let file = fopen(path, "rbe") else { throw failure() }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    guard ferror(file) == 0 else { throw failure() }
    return bytes
  }

  /// Makes sure that every part of the library's package is whole.
  func checkParts() throws(XLSXError) {
    guard let package = LibraryPackage(try read()) else {
      throw .writing(reason: "the package has no directory")
    }
    for name in package.names {
      guard let bytes = package.bytes(name), WholeXML.isWhole(bytes) else {
        throw .writing(reason: "\(name) is not whole; is there room for temporary files (TMPDIR)?")
      }
    }
  }

  /// Writes a package of these parts over what the file holds.
  func write(_ parts: [PackagePart]) throws(XLSXError) {
    guard let file = fopen(path, "wbe") else { throw failure() }
    var place = 0
    do throws(XLSXError) {
      try write(parts, to: file, &place)
    } catch {
      fclose(file)
      throw error
    }
    guard fclose(file) == 0 else { throw failure() }
  }

  private func write(
    _ parts: [PackagePart], to file: UnsafeMutablePointer<FILE>, _ place: inout Int
  ) throws(XLSXError) {
    var directory: [UInt8] = []
    for part in parts {
      // Past that an archive is of another form, which not every spreadsheet program reads.
      guard part.size <= ZipRecord.largestNumber,
        place + part.packedSize + directory.count <= ZipRecord.largestNumber - (1 << 16)
      else { throw .writing(reason: "the workbook would be larger than 4 GB") }
      directory += ZipRecord.directory(part, place: place)
      try append(ZipRecord.local(part), to: file, &place)
      for stretch in part.stretches { try append(stretch.bytes, to: file, &place) }
    }
    let start = place
    try append(directory, to: file, &place)
    try append(ZipRecord.end(parts: parts.count, directory: start..<place), to: file, &place)
  }

  private func append(
    _ bytes: [UInt8], to file: UnsafeMutablePointer<FILE>, _ place: inout Int
  ) throws(XLSXError) {
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw failure() }
    place += bytes.count
  }

  private func failure() -> XLSXError { .writing(reason: String(cString: strerror(errno))) }
}

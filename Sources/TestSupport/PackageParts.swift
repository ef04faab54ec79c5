#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The parts of a workbook's package (a zip archive), by their names, for tests.
public struct PackageParts {
  /// The file is missing, or no zip archive that this reader knows.
  public struct Unreadable: Error {
    public let reason: String
  }

  /// The parts' bytes by name, such as `xl/worksheets/sheet1.xml`.
  public let parts: [String: [UInt8]]

  /// Unpacks all parts of the file at a path.
  public init(path: String) throws {
    let archive = try Self.bytes(ofFile: path)
    var parts: [String: [UInt8]] = [:]
    for entry in try Self.entries(of: archive) {
      parts[entry.name] = try Self.unpacked(entry, of: archive)
    }
    self.parts = parts
  }

  /// A part as text; empty where there is none of this name.
  public func text(_ name: String) -> String {
    String(decoding: parts[name] ?? [], as: UTF8.self)
  }

  /// All bytes of a file.
  public static func bytes(ofFile path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw Unreadable(reason: "no file at \(path)") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  private struct Entry {
    let name: String
    let method: Int
    let packedSize: Int
    let offset: Int
  }

  private static func number(_ bytes: [UInt8], at offset: Int, size: Int) throws -> Int {
    guard offset >= 0, offset + size <= bytes.count else { throw Unreadable(reason: "cut short") }
    return bytes[offset..<offset + size].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// Reads the central directory, which an end record of 22 bytes points to.
  private static func entries(of archive: [UInt8]) throws -> [Entry] {
    let end = archive.count - 22
    guard try number(archive, at: end, size: 4) == 0x0605_4B50 else {
      throw Unreadable(reason: "no end record")
    }
    var place = try number(archive, at: end + 16, size: 4)
    return try (0..<number(archive, at: end + 10, size: 2)).map { _ in
      let nameLength = try number(archive, at: place + 28, size: 2)
      let extraLength = try number(archive, at: place + 30, size: 2)
      let commentLength = try number(archive, at: place + 32, size: 2)
      defer { place += 46 + nameLength + extraLength + commentLength }
      return Entry(
        name: String(decoding: archive[(place + 46)..<(place + 46 + nameLength)], as: UTF8.self),
        method: try number(archive, at: place + 10, size: 2),
        packedSize: try number(archive, at: place + 20, size: 4),
        offset: try number(archive, at: place + 42, size: 4))
    }
  }

  private static func unpacked(_ entry: Entry, of archive: [UInt8]) throws -> [UInt8] {
    let nameLength = try number(archive, at: entry.offset + 26, size: 2)
    let extraLength = try number(archive, at: entry.offset + 28, size: 2)
    let start = entry.offset + 30 + nameLength + extraLength
    let packed = Array(archive[start..<start + entry.packedSize])
    switch entry.method {
    case 0: return packed
    case 8: return try Inflate.unpack(packed)
    default: throw Unreadable(reason: "method \(entry.method)")
    }
  }
}

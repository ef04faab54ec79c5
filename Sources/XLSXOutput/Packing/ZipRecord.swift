/// The records of a zip archive (PKWARE's APPNOTE, 4.3), as they are written for a package: with
/// deflated parts, one date for all, and nothing of the machine.
enum ZipRecord {
  static let localMark = 0x0403_4B50
  static let directoryMark = 0x0201_4B50
  static let endMark = 0x0605_4B50

  /// The sizes of the records without names.
  static let (localSize, directorySize, endSize) = (30, 46, 22)

  /// The number of the method.
  static let deflated = 8

  /// What the records' numbers of four bytes can say.
  static let largestNumber = 0xFFFF_FFFF

  /// The version of the format that a reader must know: 2.0.
  private static let version = 20

  /// 1980-01-01, the earliest date there is, as the library has it.
  private static let date = 0x0021

  /// What stands before a part's data.
  static func local(_ part: PackagePart) -> [UInt8] {
    little((localMark, 4), (version, 2)) + common(part) + Array(part.name.utf8)
  }

  /// A part's line in the directory; `place` is where its local record begins.
  static func directory(_ part: PackagePart, place: Int) -> [UInt8] {
    // No comment, on the first disk, a text, no attributes.
    little((directoryMark, 4), (0, 2), (version, 2)) + common(part)
      + little((0, 2), (0, 2), (1, 2), (0, 4), (place, 4)) + Array(part.name.utf8)
  }

  /// What stands at the end.
  static func end(parts: Int, directory: Range<Int>) -> [UInt8] {
    little(
      (endMark, 4), (0, 2), (0, 2), (parts, 2), (parts, 2), (directory.count, 4),
      (directory.lowerBound, 4), (0, 2))
  }

  private static func common(_ part: PackagePart) -> [UInt8] {
    little(
      (0, 2), (deflated, 2), (0, 2), (date, 2), (Int(part.checksum), 4), (part.packedSize, 4),
      (part.size, 4), (part.name.utf8.count, 2), (0, 2))
  }

  /// Numbers of so many bytes, the lowest first.
  private static func little(_ numbers: (value: Int, size: Int)...) -> [UInt8] {
    numbers.flatMap { number in
      (0..<number.size).map { UInt8(truncatingIfNeeded: number.value >> ($0 * 8)) }
    }
  }
}

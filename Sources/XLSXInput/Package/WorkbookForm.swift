internal import CSVText

/// What kind of file begins with some bytes, as far as workbooks go.
package enum WorkbookForm: Sendable {
  /// As `.xlsx` does, and many other archives.
  case zip
  /// As `.xls` does, and workbooks with a password.
  case compoundFile

  /// How many bytes it takes to tell.
  package static let headSize = 8

  /// Nil for what may be text.
  package init?(head: [UInt8]) {
    if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
      self = .zip
    } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = .compoundFile
    } else {
      return nil
    }
  }
}

/// The compound files of Microsoft's older programs: only whether they hold an encrypted workbook.
enum CompoundFile {
  /// Why such a file is not read. Its header says where the directory is, which names the streams.
  static func error(_ bytes: any PackageBytes) -> WorkbookError {
    do throws(InputError) {
      let header = try bytes.bytes(at: 0, count: 512)
      guard header.count == 512 else { return .damaged("it breaks off") }
      let sectorShift = Int(header[30])
      let sector = header[48..<52].reversed().reduce(0) { $0 << 8 | Int($1) }
      guard (7...16).contains(sectorShift) else { return .otherForm(.excel97) }
      let directory = try bytes.bytes(at: (sector + 1) << sectorShift, count: 4096)
      return names(directory).contains("EncryptedPackage") ? .encrypted : .otherForm(.excel97)
    } catch {
      return .input(error)
    }
  }

  /// Entries of 128 bytes, each beginning with its name in UTF-16 and, at 64, its length in bytes.
  private static func names(_ directory: [UInt8]) -> [String] {
    stride(from: 0, to: directory.count - 127, by: 128).map { start in
      let length = min(max(Int(directory[start + 64]) - 2, 0), 62)
      let units = stride(from: start, to: start + length, by: 2).map { place in
        UInt16(directory[place]) | UInt16(directory[place + 1]) << 8
      }
      return String(decoding: units, as: UTF16.self)
    }
  }
}

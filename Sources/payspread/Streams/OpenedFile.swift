import CSVText
import Listings
import XLSXInput

/// A file as what its first bytes say that it is.
enum OpenedFile {
  /// What may be text; the source delivers all of it.
  case text(any ByteSource)
  case workbook(InputWorkbook)

  /// What of a workbook is held in memory that comes through a pipe: it is read from its end.
  private static let mostInMemory = 1 << 28

  /// Looks at the first bytes of a source from which nothing has been read yet.
  /// - Parameter showsUnits: Whether numbers of a workbook have the units with them that their formats
  ///   show.
  init(
    _ path: String, _ source: FileByteSource, showsUnits: Bool = true
  ) throws(CommandFailure) {
    let text: any ByteSource
    let package: any PackageBytes
    let form: WorkbookForm
    do throws(InputError) {
      if let file = FilePackage(source) {
        guard let found = WorkbookForm(head: try file.bytes(at: 0, count: WorkbookForm.headSize))
        else {
          self = .text(source)
          return
        }
        (text, package, form) = (source, file, found)
      } else {
        let head = try source.bytes(WorkbookForm.headSize)
        text = ResumedSource(head, source)
        guard let found = WorkbookForm(head: head) else {
          self = .text(text)
          return
        }
        package = MemoryPackage(try text.bytes(Self.mostInMemory))
        form = found
      }
    } catch {
      throw CommandFailure(error)
    }
    guard package.byteCount < Self.mostInMemory || package is FilePackage else {
      throw CommandFailure(
        .unreadableInput,
        "\(path): the workbook is larger than what is read through a pipe, 256 MiB",
        "  Save it as a file, and name that.")
    }
    do throws(WorkbookError) {
      self = .workbook(
        try InputWorkbook(package, form: form, path: path, showsUnits: showsUnits))
    } catch {
      throw CommandFailure(error, name: path)
    }
  }
}

/// What was read already, and then the rest of a pipe.
private final class ResumedSource: ByteSource {
  private let head: MemoryByteSource
  private let rest: FileByteSource

  init(_ head: [UInt8], _ rest: FileByteSource) {
    self.head = MemoryByteSource(head)
    self.rest = rest
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    let count = try head.read(into: buffer)
    return count > 0 ? count : try rest.read(into: buffer)
  }
}

extension ByteSource {
  /// The next bytes, fewer than `limit` at the end only.
  func bytes(_ limit: Int) throws(InputError) -> [UInt8] {
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: min(limit, 1 << 16), alignment: 1)
    defer { buffer.deallocate() }
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let room = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(limit - bytes.count))
      let count = try read(into: room)
      if count == 0 { break }
      bytes += room[..<count]
    }
    return bytes
  }
}

extension CommandFailure {
  /// What helps where a file was cut off or changed on its way.
  static let saveAnew =
    "Open it in a spreadsheet program and save it anew, as .xlsx or as CSV; or ask for it again."

  init(_ error: WorkbookError, name: String) {
    if case .input(let cause) = error {
      self.init(cause)
      return
    }
    self.init(.unreadableInput, "\(name): \(error.message)")
    lines.append("  " + Self.advice(error))
  }

  private static func advice(_ error: WorkbookError) -> String {
    switch error {
    case .encrypted:
      "Open it in a spreadsheet program with its password, and save a copy without one."
    case .otherForm:
      "Open it in a spreadsheet program, and save it as .xlsx or as CSV."
    case .noWorkbook: "Unpack it, and name the file of listings in it."
    case .noSheets: "Name a workbook with a sheet of listings: a header row, and a row for each."
    case .unknownSheet(let name, let known):
      "The sheets are " + known.prefix(20).map { "\"\($0)\"" }.joined(separator: ", ")
        + (known.count > 20 ? " and \(known.count - 20) more" : "") + "."
        + Suggestion.question(for: name, among: known)
    case .input, .damaged, .tooLarge: saveAnew
    }
  }
}

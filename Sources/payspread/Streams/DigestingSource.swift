import CSVText
import Crypto
import Listings
import XLSXInput

/// A source that computes the SHA-256 of the bytes that pass through it.
final class DigestingSource: ByteSource {
  private var source: (any ByteSource)?
  private var hash = SHA256()

  /// Stands around a source from now on.
  func tap(_ source: any ByteSource) -> any ByteSource {
    self.source = source
    return self
  }

  /// An input with this source around it. Of a workbook it is the file that is digested, not the text
  /// of a sheet, and at once.
  func tapping(_ input: ListingInput) throws(CommandFailure) -> ListingInput {
    var input = input
    guard let sheet = input.source as? SheetByteSource else {
      input.tap = tap
      return input
    }
    try digest(sheet)
    return input
  }

  /// A source with this one around it, or the sheet of a workbook, whose file is digested at once.
  func tapping(_ source: any ByteSource) throws(CommandFailure) -> any ByteSource {
    guard let sheet = source as? SheetByteSource else { return tap(source) }
    try digest(sheet)
    return sheet
  }

  private func digest(_ sheet: SheetByteSource) throws(CommandFailure) {
    source = sheet.file
    do throws(InputError) {
      try readAll()
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Reads the source to its end.
  func readAll() throws(InputError) {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
    defer { buffer.deallocate() }
    while try read(into: buffer) > 0 {}
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    guard let source else { return 0 }
    let count = try source.read(into: buffer)
    hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    return count
  }

  /// The digest of all bytes so far.
  var hexadecimal: String {
    hash.finalize().map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}

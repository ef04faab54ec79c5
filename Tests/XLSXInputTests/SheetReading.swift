import CSVText
import TestSupport

@testable import XLSXInput

/// The text of a sheet of a workbook, delivered in small pieces.
func text(_ book: TestBook, sheet name: String = "1") throws -> String {
  try text(book.bytes, sheet: name)
}

func text(_ bytes: [UInt8], sheet name: String = "1") throws -> String {
  let workbook = try opened(bytes)
  return try whole(try workbook.source(of: workbook.sheet(named: name)))
}

func opened(_ bytes: [UInt8]) throws -> InputWorkbook {
  try InputWorkbook(
    MemoryPackage(bytes), form: WorkbookForm(head: bytes) ?? .zip, path: "jobs.xlsx")
}

/// Everything that a source delivers from where it is.
func whole(_ source: any ByteSource) throws -> String {
  var bytes: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 7)
  while true {
    let count = try piece.withUnsafeMutableBytes { try source.read(into: $0) }
    if count == 0 { return String(decoding: bytes, as: UTF8.self) }
    bytes += piece[..<count]
  }
}

/// A cell of a number with a style.
func number(_ value: String, style: Int = 0) -> String { #"<c s="\#(style)"><v>\#(value)</v></c>"# }

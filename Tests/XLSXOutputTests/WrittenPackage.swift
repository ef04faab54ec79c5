import TestSupport
import Testing
import Workbooks
import XLSXOutput

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of its own for a test's files, removed with them.
final class TestFolder {
  let path: String

  init() {
    var template = Array("/tmp/xlsx-output-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? ""
  }

  /// Whether a file of this name lies in the folder.
  func contains(_ name: String) -> Bool { access(path + "/" + name, F_OK) == 0 }

  deinit {
    unlink(path + "/book.xlsx")
    rmdir(path)
  }
}

/// Writes a document and gives its package's parts and the writer's report.
func written(_ document: WorkbookDocument) throws -> (parts: PackageParts, report: XLSXReport) {
  let folder = TestFolder()
  let path = folder.path + "/book.xlsx"
  let report = try XLSXWriter.write(document, to: path)
  return (try PackageParts(path: path), report)
}

/// Writes one sheet and gives its package's parts.
func written(_ sheet: Sheet) throws -> PackageParts {
  try written(WorkbookDocument(sheets: [sheet])).parts
}

/// The bytes of a written document.
func bytes(of document: WorkbookDocument) throws -> [UInt8] {
  let folder = TestFolder()
  let path = folder.path + "/book.xlsx"
  try XLSXWriter.write(document, to: path)
  return try PackageParts.bytes(ofFile: path)
}

/// A sheet with these cells in its first column.
func column(_ cells: Cell...) -> Sheet {
  var sheet = Sheet(name: "Data")
  sheet.rows = cells.map { Row([$0]) }
  return sheet
}

extension PackageParts {
  /// The XML of the first sheet.
  var sheet: String { text("xl/worksheets/sheet1.xml") }

  /// The texts that cells share.
  var strings: String { text("xl/sharedStrings.xml") }

  /// The XML of the first chart.
  var chart: String { text("xl/charts/chart1.xml") }
}

extension String {
  /// How often a text occurs in this one.
  func occurrences(of part: String) -> Int {
    indices.count { self[$0...].hasPrefix(part) }
  }

  /// The text between two others; empty where either is missing.
  func part(from start: String, to end: String) -> String {
    guard let opening = firstRange(of: start) else { return "" }
    let rest = self[opening.upperBound...]
    guard let closing = rest.firstRange(of: end) else { return "" }
    return String(rest[..<closing.lowerBound])
  }
}

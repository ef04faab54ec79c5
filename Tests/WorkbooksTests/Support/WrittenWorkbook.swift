import TestSupport
import Workbooks
import XLSXOutput

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A document written to a file and read back part by part.
struct WrittenWorkbook: Sendable {
  /// The bytes of the parts by name.
  let parts: [String: [UInt8]]
  private let strings: [String]

  /// Writes a document to a file of its own, which is removed again.
  init(_ document: WorkbookDocument) throws {
    var template = Array("/tmp/payspread-workbook-XXXXXX".utf8CString)
    let folder = mkdtemp(&template).map { String(cString: $0) } ?? ""
    let path = folder + "/book.xlsx"
    defer {
      unlink(path)
      rmdir(folder)
    }
    try XLSXWriter.write(document, to: path)
    let package = try PackageParts(path: path)
    parts = package.parts
    strings = Self.items("si", of: package.text("xl/sharedStrings.xml")).map { item in
      Self.items("t", of: item).map(Self.unescaped).joined()
    }
  }

  /// The XML of a sheet by its place, from 1.
  func sheet(_ number: Int) -> String { part("xl/worksheets/sheet\(number).xml") }

  private func part(_ name: String) -> String { String(decoding: parts[name] ?? [], as: UTF8.self) }

  /// The text that a cell holds in the file; `nil` where it holds none.
  func text(_ cell: String, onSheet number: Int) -> String? {
    let sheet = sheet(number)
    guard let start = sheet.firstRange(of: "<c r=\"\(cell)\""),
      let opening = sheet[start.upperBound...].firstIndex(of: ">"),
      sheet[start.upperBound..<opening].contains("t=\"s\""),
      let value = Self.items("v", of: String(sheet[opening...].prefix(40))).first,
      let index = Int(value), strings.indices.contains(index)
    else { return nil }
    return strings[index]
  }

  /// The formulas of all sheets as they stand in the file.
  var formulas: [String] {
    parts.keys.sorted().filter { $0.hasPrefix("xl/worksheets/sheet") }
      .flatMap { Self.items("f", of: part($0)) }.map(Self.unescaped)
  }

  /// The targets of all relationships that lead out of the file.
  var externalTargets: [String] {
    parts.keys.filter { $0.hasSuffix(".rels") }.flatMap { name in
      part(name).split(separator: "<Relationship ").filter {
        $0.contains("TargetMode=\"External\"")
      }.compactMap { $0.split(separator: "Target=\"").last?.split(separator: "\"").first }
        .map { Self.unescaped(String($0)) }
    }
  }

  /// The contents of the elements of a name, in order.
  static func items(_ name: String, of xml: String) -> [String] {
    xml.split(separator: "<\(name)", omittingEmptySubsequences: false).dropFirst()
      .compactMap { rest in
        guard let first = rest.first, first == ">" || first == " ",
          let opening = rest.firstIndex(of: ">"), let end = rest.firstRange(of: "</\(name)>")
        else { return nil }
        return String(rest[rest.index(after: opening)..<end.lowerBound])
      }
  }

  private static func unescaped(_ xml: String) -> String {
    xml.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
  }
}

import CXLSXWriter
import Workbooks

/// The long rows of a document, which the library does not see: packed by many workers while the
/// library's workbook is still open for further styles, then put into the package that it made.
struct LongSheets {
  private var sheets: [LongSheet] = []
  private var strings: SharedStrings
  private let workers: Int

  /// Begins with a workbook to which all but the long rows has been added.
  init(_ workbook: UnsafeMutablePointer<lxw_workbook>, workers: Int) {
    strings = SharedStrings(after: Int(workbook.pointee.sst?.pointee.unique_count ?? 0))
    self.workers = workers
  }

  /// Packs the long rows of the sheet of a number; nothing where it has none.
  mutating func add(
    _ number: Int, of document: WorkbookDocument, formats: inout FormatCache,
    report: inout SheetReport
  ) throws(XLSXError) {
    let sheet = document.sheets[number]
    guard let rows = sheet.longRows, rows.count > 0 else { return }
    let renderer = LongSheetRenderer(
      sheet: sheet, number: number, rows: rows, sheetNames: Set(document.sheets.map(\.name)),
      workers: workers)
    sheets.append(try renderer.render(strings: &strings, formats: &formats, report: &report))
  }

  /// Puts the rows into the package that the library wrote at a path.
  func insert(intoPackageAt path: String) throws(XLSXError) {
    guard !sheets.isEmpty else { return }
    let file = PackageFile(path: path)
    guard let package = LibraryPackage(try file.read()) else { throw Self.unexpected("package") }
    var parts: [String: PackagePart] = [:]
    for part in [try stringsPart(package)] { parts[part.name] = part }
    for sheet in sheets {
      for part in try sheetParts(sheet, package) { parts[part.name] = part }
    }
    let names = package.names + parts.keys.filter { !package.names.contains($0) }.sorted()
    try file.write(names.compactMap { parts[$0] ?? package.part($0) })
  }

  private func stringsPart(_ package: LibraryPackage) throws(XLSXError) -> PackagePart {
    let name = "xl/sharedStrings.xml"
    guard let text = package.text(name),
      let part = strings.part(name, after: text, workers: workers)
    else { throw Self.unexpected(name) }
    return part
  }

  /// The part of a sheet, and that of its relationships.
  private func sheetParts(
    _ sheet: LongSheet, _ package: LibraryPackage
  ) throws(XLSXError) -> [PackagePart] {
    let name = "xl/worksheets/sheet\(sheet.sheet + 1).xml"
    guard let part = package.text(name).flatMap({ SheetPart($0) }) else {
      throw Self.unexpected(name)
    }
    let relationsName = "xl/worksheets/_rels/sheet\(sheet.sheet + 1).xml.rels"
    let relations = Relationships(package.text(relationsName))
    let links = LinkPieces(sheet.links, first: relations.count + 1, workers: workers)
    let packed = PackagePart(
      name: name,
      stretches: part.packed(adding: sheet.rows, sheet.extent, links: links.elements))
    guard !sheet.links.isEmpty else { return [packed] }
    return [
      packed,
      PackagePart(name: relationsName, stretches: relations.packed(adding: links.relationships)),
    ]
  }

  /// Another version of the library may write another package.
  private static func unexpected(_ part: String) -> XLSXError {
    .library(sheet: nil, cell: nil, reason: "unknown form of \(part)")
  }
}

/// A sheet of cells in a workbook.
package struct SheetEntry: Sendable, Equatable {
  package let name: String
  /// Whether a person who opens the workbook doesn't see it.
  package let isHidden: Bool
  /// The name of its part.
  let part: String
  /// Its place among the sheets of its part, from 0.
  var table = 0
}

/// What the main part of a workbook says.
struct SheetCatalog {
  /// The sheets with cells, in their order; charts and macros have none.
  let sheets: [SheetEntry]
  let dates: DateSystem
  let relationships: Relationships

  /// - Parameter part: The name of the workbook's main part.
  init(_ part: String, of archive: ZipArchive) throws(WorkbookError) {
    guard let entry = archive.entry(part) else { throw .damaged("its part \(part) is missing") }
    let relationships = try Relationships(of: part, in: archive)
    let handler = CatalogHandler()
    try XMLParser.read(entry, of: archive, handler: handler)
    dates = handler.dates
    self.relationships = relationships
    sheets = handler.sheets.compactMap { sheet in
      guard let target = relationships[sheet.id], target.kind == "worksheet" else { return nil }
      return SheetEntry(name: sheet.name, isHidden: sheet.isHidden, part: target.part)
    }
  }
}

private final class CatalogHandler: XMLHandler {
  private static let mostSheets = 10_000
  private let sheet = XMLName("sheet")
  private let name = XMLName("name")
  private let state = XMLName("state")
  private let id = XMLName("id")
  private let properties = XMLName("workbookPr")
  private let date1904 = XMLName("date1904")
  private(set) var sheets: [(name: String, id: String, isHidden: Bool)] = []
  private(set) var dates = DateSystem.from1900

  func start(_ element: XMLName, _ attributes: XMLAttributes) throws(WorkbookError) {
    if element == properties {
      if attributes.isTrue(date1904) { dates = .from1904 }
    } else if element == sheet, let name = attributes.text(name), let id = attributes.text(id) {
      let isHidden = attributes.text(state).map { $0 != "visible" } ?? false
      sheets.append((name, id, isHidden))
    }
    guard sheets.count <= Self.mostSheets else { throw .tooLarge("it has more than 10,000 sheets") }
  }
}

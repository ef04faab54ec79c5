/// A workbook that listings are read from: which sheets it has, and each of them as text.
package final class InputWorkbook {
  /// The name as the user gave it, for messages.
  package let path: String
  /// The sheets with cells, in their order.
  package var sheets: [SheetEntry] {
    switch content {
    case .spreadsheetML(let catalog): catalog.sheets
    case .openDocument(let document): document.sheets
    }
  }

  /// What the text of a sheet may have in bytes: a GiB, and 200 for each byte of the file.
  lazy var textLimit = (1 << 30) + 200 * archive.bytes.byteCount
  let archive: ZipArchive
  private let content: Content
  private var cellText: CellText?
  private let showsUnits: Bool

  /// The form of its parts.
  private enum Content {
    /// As Excel has them: a part for each sheet.
    case spreadsheetML(SheetCatalog)
    case openDocument(OpenDocument)
  }

  /// Reads what the file says about itself; its cells are not read yet.
  /// - Parameter showsUnits: Whether a number has the currency or the words with it that its format
  ///   shows; where a column of its own says them, the number alone is wanted.
  /// - Throws: What kind of file it is where it is none that is read.
  package init(
    _ bytes: any PackageBytes, form: WorkbookForm, path: String, showsUnits: Bool = true
  ) throws(WorkbookError) {
    self.path = path
    self.showsUnits = showsUnits
    if form == .compoundFile { throw CompoundFile.error(bytes) }
    archive = try ZipArchive(bytes)
    if let part = try Self.mainPart(of: archive) {
      content = .spreadsheetML(try SheetCatalog(part, of: archive))
    } else if let document = try OpenDocument(archive) {
      content = .openDocument(document)
    } else {
      throw .noWorkbook
    }
    guard !sheets.isEmpty else { throw .noSheets }
  }

  /// The name of the part that lists the sheets, in a workbook as Excel writes it; nil where there is
  /// none.
  private static func mainPart(of archive: ZipArchive) throws(WorkbookError) -> String? {
    let named = try Relationships(of: "", in: archive).part("officeDocument")
    if let part = named ?? archive.entry("xl/workbook.xml")?.name {
      if part.lowercased().hasSuffix(".bin") { throw .otherForm(.binary) }
      guard part.lowercased().contains("workbook") || part.hasPrefix("xl/") else {
        throw .noWorkbook
      }
      return part
    }
    return nil
  }

  /// What makes text of stored cells; the texts that they share are read the first time.
  /// - Throws: `otherForm` for OpenDocument, whose cells are stored otherwise.
  func values() throws(WorkbookError) -> CellText {
    if let cellText { return cellText }
    guard case .spreadsheetML(let catalog) = content else { throw .otherForm(.openDocument) }
    let named = catalog.relationships
    let values = CellText(
      styles: try CellStyles(named.part("styles").flatMap(archive.entry), of: archive),
      strings: try SharedStrings(named.part("sharedStrings").flatMap(archive.entry), of: archive),
      dates: catalog.dates, showsUnits: showsUnits)
    cellText = values
    return values
  }

  /// The part that has a sheet.
  func part(of sheet: SheetEntry) throws(WorkbookError) -> ZipArchive.Entry {
    guard let entry = archive.entry(sheet.part) else {
      throw .damaged("the part of its sheet \"\(sheet.name)\" is missing")
    }
    return entry
  }

  /// What hears the part of a sheet.
  func scanner(
    of sheet: SheetEntry, receive: @escaping RowReceiver
  ) throws(WorkbookError) -> any SheetHandler {
    switch content {
    case .spreadsheetML: SheetScanner(try values(), limit: textLimit, receive: receive)
    case .openDocument:
      OpenDocumentScanner(
        sheet.table, limit: textLimit, showsUnits: showsUnits, receive: receive)
    }
  }

  /// A sheet as text, looked at once.
  package func source(of sheet: SheetEntry) throws(WorkbookError) -> SheetByteSource {
    try SheetByteSource(sheet, of: self)
  }

  /// The sheet that is meant by a name, or by a number that counts from 1. Letter case counts only
  /// where two names differ by nothing else.
  package func sheet(named name: String) throws(WorkbookError) -> SheetEntry {
    let alike = sheets.filter { $0.name.lowercased() == name.lowercased() }
    if let sheet = sheets.first(where: { $0.name == name }) ?? alike.first { return sheet }
    if let number = Int(name), sheets.indices.contains(number - 1) { return sheets[number - 1] }
    throw .unknownSheet(name, known: sheets.map(\.name))
  }
}

/// A workbook as OpenDocument has it (`.ods`): all sheets are tables of one part.
struct OpenDocument {
  static let contentPart = "content.xml"
  private static let mediaTypes = [
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.oasis.opendocument.spreadsheet-template",
  ]

  /// The sheets in their order.
  let sheets: [SheetEntry]

  /// Nil for an archive of another kind.
  /// - Throws: `encrypted` for a workbook with a password.
  init?(_ archive: ZipArchive) throws(WorkbookError) {
    guard let content = archive.entry(Self.contentPart), let type = archive.entry("mimetype"),
      Self.mediaTypes.contains(try Self.text(type, of: archive))
    else { return nil }
    if let manifest = archive.entry("META-INF/manifest.xml") {
      let handler = ManifestHandler()
      try XMLParser.read(manifest, of: archive, handler: handler)
      if handler.isEncrypted { throw .encrypted }
    }
    let handler = TableCatalog()
    try XMLParser.read(content, of: archive, handler: handler)
    sheets = handler.sheets
  }

  /// The first bytes of a small part, without white space at its end.
  private static func text(
    _ entry: ZipArchive.Entry, of archive: ZipArchive
  ) throws(WorkbookError) -> String {
    let stream = try PartStream(entry, of: archive)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 128, alignment: 1)
    defer { buffer.deallocate() }
    let count = try stream.read(into: buffer)
    return String(String(decoding: buffer[..<count], as: UTF8.self).prefix { !$0.isWhitespace })
  }
}

/// Looks whether some part can be read with a password only.
private final class ManifestHandler: XMLHandler {
  private let encryption = XMLName("encryption-data")
  private(set) var isEncrypted = false

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(WorkbookError) {
    if name == encryption { isEncrypted = true }
  }
}

/// Finds the names of the tables, and whether their styles hide them.
private final class TableCatalog: XMLHandler {
  private static let mostSheets = 10_000
  private var depth = TableDepth()
  private var style: String?
  private var hidingStyles: Set<String> = []
  private let styleName = XMLName("style")
  private let properties = XMLName("table-properties")
  private let display = XMLName("display")
  private let name = XMLName("name")
  private let appliedStyle = XMLName("style-name")
  private(set) var sheets: [SheetEntry] = []

  func start(_ element: XMLName, _ attributes: XMLAttributes) throws(WorkbookError) {
    if depth.start(element) {
      let style = attributes.text(appliedStyle)
      sheets.append(
        SheetEntry(
          name: attributes.text(name) ?? "Sheet\(sheets.count + 1)",
          isHidden: style.map(hidingStyles.contains) ?? false, part: OpenDocument.contentPart,
          table: sheets.count))
      guard sheets.count <= Self.mostSheets else {
        throw .tooLarge("it has more than 10,000 sheets")
      }
    } else if element == styleName {
      style = attributes.text(name)
    } else if element == properties, let style, attributes.text(display) == "false" {
      hidingStyles.insert(style)
    }
  }

  func end(_ element: XMLName) throws(WorkbookError) { depth.end(element) }
}

/// Tells the tables that are sheets from those that stand in cells, links and tracked changes.
struct TableDepth {
  private var depth = 0
  /// Of the element that has the sheets; nil outside of it.
  private var spreadsheet: Int?
  private let spreadsheetName = XMLName("spreadsheet")
  private let tableName = XMLName("table")

  /// Goes into an element, and says whether it is a sheet.
  mutating func start(_ name: XMLName) -> Bool {
    depth += 1
    if name == spreadsheetName, spreadsheet == nil { spreadsheet = depth }
    return name == tableName && spreadsheet == depth - 1
  }

  /// Leaves an element, and says whether it was a sheet.
  @discardableResult
  mutating func end(_ name: XMLName) -> Bool {
    defer { depth -= 1 }
    if spreadsheet == depth { spreadsheet = nil }
    return name == tableName && spreadsheet == depth - 1
  }
}

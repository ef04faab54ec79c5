/// The number formats of a workbook's cells, by the number of their style.
struct CellStyles {
  private let formats: [NumberFormat]

  /// Without a part of styles every number is plain.
  init(_ entry: ZipArchive.Entry?, of archive: ZipArchive) throws(WorkbookError) {
    guard let entry else {
      formats = []
      return
    }
    let handler = StyleHandler()
    try XMLParser.read(entry, of: archive, handler: handler)
    formats = handler.formats
  }

  /// The format of a style; that of plain numbers for a style that is not there.
  subscript(style: Int) -> NumberFormat {
    formats.indices.contains(style) ? formats[style] : .general
  }
}

private final class StyleHandler: XMLHandler {
  /// Excel holds 65,490 of each.
  private static let most = 1 << 17

  private let numberFormat = XMLName("numFmt")
  private let cellStyles = XMLName("cellXfs")
  private let style = XMLName("xf")
  private let formatID = XMLName("numFmtId")
  private let code = XMLName("formatCode")
  private var ids: [Int] = []
  private var codes: [Int: NumberFormat] = [:]
  private var isInCellStyles = false

  var formats: [NumberFormat] {
    // The codes may stand behind the styles.
    ids.map { codes[$0] ?? NumberFormat(builtIn: $0) ?? .general }
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(WorkbookError) {
    if name == numberFormat {
      guard let id = attributes.number(formatID), let code = attributes.text(code) else { return }
      codes[id] = NumberFormat(code: code)
    } else if name == cellStyles {
      isInCellStyles = true
    } else if name == style, isInCellStyles {
      ids.append(attributes.number(formatID) ?? 0)
    }
    guard ids.count <= Self.most, codes.count <= Self.most else {
      throw .tooLarge("it has more than \(Self.most) styles")
    }
  }

  func end(_ name: XMLName) {
    if name == cellStyles { isInCellStyles = false }
  }
}

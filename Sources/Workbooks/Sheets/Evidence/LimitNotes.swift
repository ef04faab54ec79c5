/// What the file cannot hold as it is, found before it is written: texts that are cut, links that
/// become plain text. The workbook itself says so.
struct LimitNotes {
  /// A cell whose text is cut.
  struct Shortened {
    var sheet: String
    var cell: CellReference
  }

  /// The most cells that are named; of more, their number.
  private static let mostNamed = 50

  private(set) var shortened: [Shortened] = []
  /// By sheet, the links past what a sheet can have.
  private(set) var links: [(sheet: String, count: Int)] = []

  init(_ sheets: [Sheet]) {
    for sheet in sheets { look(at: sheet) }
  }

  private mutating func look(at sheet: Sheet) {
    var count = 0
    for row in 0..<sheet.rowCount {
      for (column, cell) in sheet.cells(ofRow: row).enumerated() {
        guard let (text, isLink) = Self.text(cell.value) else { continue }
        if isLink { count += 1 }
        if Self.isTooLong(text) {
          shortened.append(
            Shortened(sheet: sheet.name, cell: CellReference(row: row, column: column)))
        }
      }
    }
    if count > SheetLimits.links { links.append((sheet.name, count - SheetLimits.links)) }
  }

  private static func text(_ value: CellValue) -> (text: String, isLink: Bool)? {
    switch value {
    case .text(let text): (text, false)
    case .formula(_, .text(let text)): (text, false)
    case .link(let url, let text): (text, WebAddress(url) != nil)
    case .internalLink(_, _, let text), .linkedFormula(_, let text, _, _): (text, true)
    default: nil
    }
  }

  /// An escape makes seven characters of one, so that most texts need no closer look.
  private static func isTooLong(_ text: String) -> Bool {
    text.utf8.count * 7 > SheetLimits.textLength && CleanText(text).isShortened
  }

  // MARK: In words

  /// The section of the Method sheet; without entries where the file holds everything.
  ///
  /// - Parameter origin: Where a cell's whole text stands, in words.
  func section(origin: (Shortened) -> String) -> MethodSection {
    var entries = shortened.prefix(Self.mostNamed).map { cut in
      ("\(cut.sheet), cell \(cut.cell)", "Cut at 32,767 characters; \(origin(cut)).")
    }
    if shortened.count > Self.mostNamed {
      let more = shortened.count - Self.mostNamed
      entries.append(
        ("Further cells", "\(more) more cells are cut; their wholes stand in the files."))
    }
    entries += links.map { sheet, count in
      (
        "\(sheet), links",
        "The last \(count) are plain text: a sheet holds \(SheetLimits.links) links. The addresses are "
          + "whole."
      )
    }
    return MethodSection("What the file cannot hold", entries)
  }
}

import Listings

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

  /// Looks over all cells of some sheets, on several cores.
  init(_ sheets: [Sheet], workers: Int = Processors.count) {
    for sheet in sheets { look(at: sheet, workers) }
  }

  private mutating func look(at sheet: Sheet, _ workers: Int) {
    var search = LimitSearch()
    for (row, cells) in sheet.rows.enumerated() { search.look(at: cells.cells, row: row) }
    var searches = [search]
    var known = 0
    if let rows = sheet.longRows?.source {
      if let limits = rows.limits, !RowLimits.canBeTooLong(limits.longestText) {
        known = limits.links
      } else {
        searches += LimitSearch.pieces(of: rows, from: sheet.rows.count, workers)
      }
    }
    shortened += searches.flatMap(\.shortened).map { Shortened(sheet: sheet.name, cell: $0) }
    let count = searches.reduce(known) { $0 + $1.links }
    if count > SheetLimits.links { links.append((sheet.name, count - SheetLimits.links)) }
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
        (
          "Further cells",
          more == 1
            ? "1 more cell is cut; its whole stands in its file."
            : "\(more) more cells are cut; their wholes stand in the files."
        ))
    }
    entries += links.map { sheet, count in
      (
        "\(sheet), links",
        count == 1
          ? "The last one is plain text: a sheet holds \(SheetLimits.links) links. Its address is whole."
          : "The last \(count) are plain text: a sheet holds \(SheetLimits.links) links. The addresses "
            + "are whole."
      )
    }
    return MethodSection("What the file cannot hold", entries)
  }
}

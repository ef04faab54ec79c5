import Findings

/// The ledger of public claims: verdict, figure, reason, and the way to the rows that decide it; a
/// further sheet where one is full.
struct ClaimsSheets {
  private let content: WorkbookContent
  private let title: String
  private let places: ListingPlaces
  private let entries: [ClaimEntry]

  init(_ content: WorkbookContent, title: String, places: ListingPlaces) {
    self.content = content
    self.title = title
    self.places = places
    entries = content.claims?.ledger.entries ?? []
  }

  func sheets() -> [Sheet] {
    FindingsSheet.parts(of: entries.count, named: BookLayout.claims).map { name, part in
      sheet(name, entries[part])
    }
  }

  private func sheet(_ name: String, _ entries: ArraySlice<ClaimEntry>) -> Sheet {
    let formulas = ClaimFormulas(content, places)
    let evidence = ClaimEvidence(content: content, places: places)
    let first = BookLayout.findingsHeaderRow + 1
    let rows = entries.enumerated().map { index, entry in
      ClaimRow(entry, of: content, formulas, evidence, row: first + index).row
    }
    var sheet = FindingsSheet(
      name: name, heading: "Public claims, held against the listings", note: note,
      columns: ClaimDetail.allCases.map(\.column)
    ).sheet(rows, content.profile, title: title)
    sheet.textNumberRanges = [ClaimDetail.id, .claim, .source].map { detail in
      CellRange(column: detail.rawValue, rows: first...(first + rows.count - 1))
    }
    if let range = sheet.tables.first?.dataRange(of: ClaimDetail.verdict.header) {
      sheet.conditionalFormats = Self.fills.map { verdict, color in
        ConditionalFormat(range: range, rule: .text(verdict.rawValue, fill: color))
      }
    }
    return sheet
  }

  private static let fills: [(Verdict, Color)] = [
    (.supported, Palette.supported), (.contradicted, Palette.contradicted),
    (.undecidable, Palette.shade),
  ]

  /// Without the count of verdicts, which formulas may change: Summary has it.
  private var note: String {
    "A verdict says what these listings say, and no more. The deciding rows are those whose figures "
      + "make the measured one; payspread check lists all of them."
  }
}

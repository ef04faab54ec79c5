import CSVText
import Listings
import XLSXInput

/// Which sheet of a workbook has the listings.
struct SheetChoice {
  let source: SheetByteSource
  let summary: SheetSummary

  /// The sheet that is named, or the only one, or else the best of those that are not hidden.
  init(in workbook: InputWorkbook, named name: String?) throws(WorkbookError) {
    let visible = workbook.sheets.filter { !$0.isHidden }
    let candidates = visible.isEmpty ? workbook.sheets : visible
    let sheet: SheetEntry
    if let name {
      sheet = try workbook.sheet(named: name)
      source = try workbook.source(of: sheet)
    } else {
      (sheet, source) = try Self.best(of: candidates, in: workbook)
    }
    summary = SheetSummary(
      description: Self.words(sheet, of: workbook.sheets.count),
      notes: Self.choiceNotes(sheet, of: workbook.sheets, isNamed: name != nil)
        + Self.contentNotes(source.survey))
  }

  // MARK: Choosing

  /// The first sheet of the highest rank.
  private static func best(
    of sheets: [SheetEntry], in workbook: InputWorkbook
  ) throws(WorkbookError) -> (SheetEntry, SheetByteSource) {
    var best: (sheet: SheetEntry, source: SheetByteSource, rank: Rank)?
    for sheet in sheets {
      let source = try workbook.source(of: sheet)
      let rank = sheets.count == 1 ? .empty : try Rank(source)
      if rank > best?.rank ?? .none { best = (sheet, source, rank) }
      if rank == .cleanListings { break }
    }
    guard let best else { throw .noSheets }
    return (best.sheet, best.source)
  }

  /// How much a sheet looks like one of listings.
  private enum Rank: Int, Comparable {
    case none, empty, filled
    /// Its header names the title or pay.
    case usable
    /// It names both.
    case listings
    /// It is the sheet Listings of a workbook of ours.
    case cleanListings

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    init(_ source: SheetByteSource) throws(WorkbookError) {
      do throws(InputError) {
        let head = MemoryByteSource(try source.bytes(1 << 20))
        let samples = try SurveyedSource(surveying: head, options: .sheet).survey.samples
        _ = try source.rewind()
        self.init(samples.map(\.fields))
      } catch {
        throw .input(error)
      }
    }

    private init(_ rows: [[String]]) {
      guard let row = ColumnMapping.headerRow(among: rows) else {
        self = rows.isEmpty ? .empty : .filled
        return
      }
      if ListingSchema.cleanNames(rows[row]) != nil {
        self = .cleanListings
        return
      }
      let mapping = ColumnMapping(header: rows[row])
      let pay = [InputField.payText, .payMin, .payMax].contains { mapping.column($0) != nil }
      let hasBoth = pay && mapping.column(.title) != nil
      self = hasBoth ? .listings : mapping.isUsable ? .usable : .filled
    }
  }

  // MARK: Words

  private static func words(_ sheet: SheetEntry, of count: Int) -> String {
    "the \(sheet.isHidden ? "hidden " : "")sheet \"\(sheet.name)\" of a workbook"
      + (count > 1 ? " of \(count) sheets" : "")
  }

  private static func choiceNotes(
    _ sheet: SheetEntry, of sheets: [SheetEntry], isNamed: Bool
  ) -> [String] {
    guard !isNamed else { return [] }
    let others = sheets.filter { $0 != sheet }.map { other in
      "\"\(other.name)\"" + (other.isHidden ? " (hidden)" : "")
    }
    let shown = others.prefix(8).joined(separator: ", ")
    let more = others.count > 8 ? " and \(others.count - 8) more" : ""
    if others.isEmpty { return sheet.isHidden ? ["the sheet \"\(sheet.name)\" is hidden"] : [] }
    return [
      "the sheet \"\(sheet.name)\"\(sheet.isHidden ? " (hidden)" : "") is read, not \(shown)\(more); "
        + "--sheet names another"
    ]
  }

  private static func contentNotes(_ survey: SheetSurvey) -> [String] {
    var notes: [String] = []
    if survey.hiddenRows > 0 {
      notes.append(
        survey.hiddenRows == 1
          ? "a hidden row is read too" : "\(survey.hiddenRows) hidden rows are read too")
    }
    if survey.hiddenColumns > 0 {
      notes.append(
        survey.hiddenColumns == 1
          ? "a hidden column is read too" : "\(survey.hiddenColumns) hidden columns are read too")
    }
    let formulas = survey.formulasWithoutResult
    if formulas > 0 {
      notes.append(
        "\(formulas == 1 ? "one formula has" : "\(formulas) formulas have") no result in the file and "
          + "\(formulas == 1 ? "is" : "are") read as empty; save it in a spreadsheet program first")
    }
    return notes
  }
}

import CXLSXWriter
import Workbooks

/// Gives charts their copy of the cells' values, stored results of formulas included, so that a
/// reader that does not calculate draws the true figures.
struct ChartCache {
  let document: WorkbookDocument

  /// Fills the copy of a range, without its texts where only `numbers` have a meaning; `false` when
  /// there is no memory for it.
  func fill(
    _ target: UnsafeMutablePointer<lxw_series_range>?, from source: SheetRange, numbers: Bool
  ) -> Bool {
    guard let target, let sheet = document.sheet(named: source.sheet) else { return false }
    return source.range.cells.allSatisfy { cell in
      switch point(sheet[cell].value) {
      case .number(let number): payspread_cache_point(target, number, nil, 0) != 0
      case .text(let text) where !numbers:
        payspread_cache_point(target, 0, CleanText(text).text, 0) != 0
      case .text, nil: payspread_cache_point(target, 0, nil, 1) != 0
      }
    }
  }

  private func point(_ value: CellValue) -> FormulaResult? {
    switch value {
    case .blank: nil
    case .text(let text): text.isEmpty ? nil : .text(text)
    case .number(let number): .number(number)
    case .integer(let integer): .number(Double(integer))
    case .date(let days): .number(Double(days + CalendarDay.spreadsheetEpoch))
    case .boolean(let value): .number(value ? 1 : 0)
    case .formula(_, let result): result
    case .arrayFormula(_, let result): .number(result)
    case .link(let url, let text): .text(text.isEmpty ? url : text)
    case .linkedFormula(_, let result, _, _): .text(result)
    case .internalLink(let sheet, _, let text): .text(text.isEmpty ? sheet : text)
    }
  }
}

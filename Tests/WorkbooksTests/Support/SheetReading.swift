@testable import Workbooks

extension Cell {
  /// The formula, array or not; `nil` for any other cell.
  var formula: String? {
    switch value {
    case .formula(let formula, _), .arrayFormula(let formula, _): formula
    case .linkedFormula(let formula, _, _, _): formula
    default: nil
    }
  }

  /// The number that the cell shows, as a value or as a stored result.
  var number: Double? {
    switch value {
    case .number(let number), .formula(_, .number(let number)): number
    case .arrayFormula(_, let result): result
    case .integer(let integer): Double(integer)
    default: nil
    }
  }

  /// The text that the cell shows, as a value, a stored result or a link.
  var text: String? {
    switch value {
    case .text(let text), .formula(_, .text(let text)): text
    case .link(_, let text), .internalLink(_, _, let text): text
    case .linkedFormula(_, let text, _, _): text
    default: nil
    }
  }
}

extension Sheet {
  /// Every cell, row by row.
  var cells: [Cell] { rows.flatMap(\.cells) }

  /// Every text that is shown.
  var texts: [String] { cells.compactMap(\.text) }

  /// The cells under a header of the sheet's table; none where there is no such header.
  func column(_ header: String) -> [Cell] {
    tables.first?.dataRange(of: header)?.cells.map { self[$0] } ?? []
  }

  /// The texts of the first two columns, by row; what is no text is left out.
  func entry(_ term: String) -> [Cell] {
    rows.first { $0.cells.first?.text == term }?.cells ?? []
  }

  /// The texts of the rows between a heading and the next empty row.
  func section(_ heading: String) -> [Row] {
    guard let start = rows.firstIndex(where: { $0.cells.first?.text == heading }) else { return [] }
    // A narrow row follows each heading.
    return Array(rows[(start + 2)...].prefix { !$0.cells.isEmpty })
  }
}

extension WorkbookDocument {
  /// The sheet of a name; an empty one where there is none.
  func reading(_ name: String) -> Sheet { sheet(named: name) ?? Sheet(name: "absent") }

  /// Every formula of the workbook.
  var formulas: [String] { sheets.flatMap { $0.cells.compactMap(\.formula) } }
}

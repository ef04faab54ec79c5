/// A value and how it looks.
public struct Cell: Sendable, Hashable {
  /// What the cell says.
  public var value: CellValue

  /// How it looks.
  public var style: CellStyle

  /// Creates a cell.
  public init(_ value: CellValue, style: CellStyle = .plain) {
    self.value = value
    self.style = style
  }

  /// Nothing at all, in the default style.
  public static let empty = Cell(.blank)

  /// A text that stays a text, whatever it begins with.
  public static func text(_ text: String, style: CellStyle = .plain) -> Cell {
    Cell(.text(text), style: style)
  }

  /// A number, which must be finite.
  public static func number(_ number: Double, style: CellStyle = .plain) -> Cell {
    Cell(.number(number), style: style)
  }

  /// A whole number of at most 2^53 in size, beyond which a spreadsheet would change it.
  public static func integer(_ integer: Int, style: CellStyle = .plain) -> Cell {
    Cell(.integer(integer), style: style)
  }
}

/// What a cell says. The larger cases live on the heap so that a sheet of hundreds of thousands of
/// texts and numbers stays small.
public enum CellValue: Sendable, Hashable {
  /// Nothing; a style still shows.
  case blank

  /// A text, never read as a formula, number or link. Empty means blank.
  case text(String)

  /// A number; NaN and infinity are refused when written.
  case number(Double)

  /// A whole number of at most 2^53 in size.
  case integer(Int)

  /// A day, counted from 1970-01-01. Days that spreadsheets cannot hold (before 1900-03-01 or
  /// after 9999-12-31) are written as a text such as `1899-12-31`.
  case date(daysSince1970: Int)

  /// True or false.
  case boolean(Bool)

  /// A formula, with or without a leading `=`, and its result, which readers that do not
  /// calculate show.
  indirect case formula(String, result: FormulaResult)

  /// A formula over arrays in one cell, without braces, and its numeric result.
  indirect case arrayFormula(String, result: Double)

  /// A link to a page on the web, shown as `text` (the address when empty). What is no plain
  /// http or https address is written as text alone.
  indirect case link(url: String, text: String)

  /// A link to a cell of this workbook, shown as `text`.
  indirect case internalLink(sheet: String, cell: CellReference, text: String)

  /// A formula with its text as a result, which is a link to a cell of this workbook as well.
  indirect case linkedFormula(String, result: String, sheet: String, cell: CellReference)
}

/// The stored result of a formula.
public enum FormulaResult: Sendable, Hashable {
  /// A finite number.
  case number(Double)

  /// A text.
  case text(String)
}

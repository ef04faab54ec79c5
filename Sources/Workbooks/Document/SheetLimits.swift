/// What one sheet of a workbook can hold.
public enum SheetLimits {
  /// Rows of a sheet.
  public static let rows = 1_048_576

  /// Columns of a sheet.
  public static let columns = 16_384

  /// Links of a sheet, to the web and inside the workbook together.
  public static let links = 65_530

  /// Characters of a link's address.
  public static let linkLength = 2_079

  /// Characters (UTF-16 units) of a cell's text.
  public static let textLength = 32_767

  /// Characters (UTF-16 units) of a formula.
  public static let formulaLength = 8_192

  /// Characters (UTF-16 units) of a sheet's name.
  public static let nameLength = 31

  /// Characters (UTF-16 units) of a table header, a document property, a page header or footer.
  public static let shortTextLength = 255

  /// The largest whole number, either way, that a cell holds exactly: 2^53.
  public static let exactInteger = 9_007_199_254_740_992
}

import Listings

/// A column of the Refused sheet.
struct RefusedColumn: Sendable {
  var header: String
  /// In characters; longer texts wrap.
  var width: Double
  var cell: @Sendable (Refusal) -> Cell

  private init(_ header: String, _ width: Double, _ cell: @escaping @Sendable (Refusal) -> Cell) {
    self.header = header
    self.width = width
    self.cell = cell
  }

  private init(_ header: String, _ width: Double, text: @escaping @Sendable (Refusal) -> String) {
    self.init(header, width) { .text(text($0), style: Styles.wrapped) }
  }

  private static let row = RefusedColumn("Row", 9) {
    .integer($0.sourceRow, style: Styles.identifier)
  }
  private static let line = RefusedColumn("Line", 9) {
    .integer($0.sourceLine, style: Styles.identifier)
  }
  private static let record = RefusedColumn("The row as it stood", 60, text: \.record)

  /// The columns of a workbook that leaves some fields out: of rows as they stood nothing is shown
  /// then, since every field may be in them.
  static func all(_ redaction: Redaction) -> [RefusedColumn] {
    [RefusedColumn("File", 24, text: \.sourceFile)]
      + (redaction.hides("source_row") ? [] : [row])
      + (redaction.hides("source_line") ? [] : [line])
      + [
        RefusedColumn("Column", 18) { .text($0.column, style: Styles.explanation) },
        RefusedColumn("Reason", 26, text: \.reason.rawValue),
        RefusedColumn("What is wrong", 44, text: \.message),
      ] + (redaction.isEmpty ? [record] : [])
  }

  /// The lines that a row's text takes here.
  func lines(_ refusal: Refusal) -> Int {
    guard case .text(let text) = cell(refusal).value else { return 1 }
    return TextMeasure.lines(text, width: width - 2)
  }
}

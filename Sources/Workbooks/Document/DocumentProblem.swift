/// Why a document cannot become a workbook, and where.
public struct DocumentProblem: Error, Sendable, Hashable {
  /// The sheet it is on, or `nil` for the whole workbook.
  public var sheet: String?

  /// The cell it is in, or `nil` for the whole sheet.
  public var cell: CellReference?

  /// What is wrong, in a few words.
  public var reason: String

  /// Creates a problem.
  public init(sheet: String? = nil, cell: CellReference? = nil, _ reason: String) {
    self.sheet = sheet
    self.cell = cell
    self.reason = reason
  }
}

extension DocumentProblem: CustomStringConvertible {
  /// The place and the reason: `sheet "Summary", cell B3: the number is not finite`.
  public var description: String {
    guard let sheet else { return reason }
    guard let cell else { return "sheet \"\(sheet)\": \(reason)" }
    return "sheet \"\(sheet)\", cell \(cell): \(reason)"
  }
}

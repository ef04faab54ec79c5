/// What a workbook says, from its properties to the last cell: plain values, no file.
///
/// A document is built and changed by copying, and becomes a file only when a writer renders it.
/// Check it with `validate()`; writers do so before they write anything.
public struct WorkbookDocument: Sendable, Hashable {
  /// What the file says about itself.
  public var properties: DocumentProperties

  /// The names that formulas on any sheet can use.
  public var definedNames: [DefinedName]

  /// The sheets in the order of their tabs. A workbook needs at least one.
  public var sheets: [Sheet]

  /// Creates a document, by default an empty one.
  public init(
    properties: DocumentProperties = DocumentProperties(),
    definedNames: [DefinedName] = [],
    sheets: [Sheet] = []
  ) {
    self.properties = properties
    self.definedNames = definedNames
    self.sheets = sheets
  }

  /// The sheet of this name (letter case ignored, as spreadsheets do), or `nil`.
  public func sheet(named name: String) -> Sheet? {
    let wanted = name.lowercased()
    return sheets.first { $0.name.lowercased() == wanted }
  }
}

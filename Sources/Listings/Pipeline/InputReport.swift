public import CSVText

/// How one input is read, and why: what was found by looking at it before reading.
public struct InputReport: Sendable {
  /// The name under which rows are traced.
  public var name: String
  /// The sheet that is read, where the input is a workbook.
  public var sheet: SheetSummary?
  /// What the bytes tell; of a workbook, those of the sheet as text.
  public var survey: TextSurvey
  /// The header as it stands, with its place.
  public var header: Header
  /// How its columns were taken; `nil` for a clean listings file.
  public var mapping: ColumnMapping?
  /// What stands in its columns, over all records seen.
  public var evidence: ColumnEvidence
  /// How each pay column writes its figures.
  public var payHabits = PayHabits()
  /// The order of day and month in its dates; `nil` where nothing decides it.
  public var dateOrder: DateOrder?
  /// Whether whole numbers in its date column are a spreadsheet's day numbers.
  public var hasSerialDates = false
}

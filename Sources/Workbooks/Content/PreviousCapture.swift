public import Findings

/// An earlier capture of the board, compared with the listings of the workbook.
public struct PreviousCapture: Sendable {
  /// Its file; the columns are those that were read.
  public var source: SourceSummary
  /// From the earlier capture to the workbook's listings, whose ordinals are their places in
  /// ``WorkbookContent/listings``.
  public var ledger: ChangeLedger
  /// What moved per level.
  public var movements: LevelMovements

  public init(source: SourceSummary, ledger: ChangeLedger, movements: LevelMovements) {
    self.source = source
    self.ledger = ledger
    self.movements = movements
  }
}

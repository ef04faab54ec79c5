/// Hears the part of a sheet, hands on its rows, and keeps what stands around them.
protocol SheetHandler: XMLHandler {
  var merges: [MergedCells] { get }
  var hiddenColumns: Int { get }
  /// Formulas whose result is not in the file.
  var formulasWithoutResult: Int { get }
}

/// Gets each row that shows something, from top to bottom.
typealias RowReceiver = (borrowing SheetRow) throws(WorkbookError) -> Void

import Listings
public import Workbooks

/// Writes documents as `.xlsx` files.
public enum XLSXWriter {
  /// Writes a document to a file, and says what had to be written differently.
  ///
  /// The same document makes the same bytes, whenever and wherever it is written. A file that
  /// stands at the path is overwritten; write to a temporary name and rename to keep it until the
  /// new one is complete. Where nothing stood, a failure leaves nothing behind.
  ///
  /// - Parameter workers: How many cores to use for long rows; all of them unless it is said. The
  ///   bytes do not depend on it.
  /// - Throws: `XLSXError` when the document is none that a workbook can hold, or the file cannot
  ///   be made.
  @discardableResult
  public static func write(
    _ document: WorkbookDocument, to path: String, workers: Int? = nil
  ) throws(XLSXError) -> XLSXReport {
    do throws(DocumentProblem) {
      try document.validate()
    } catch {
      throw .document(error)
    }
    let destination = try Destination(path: path)
    let workbook = try OpenWorkbook(path: path)
    let renderer = DocumentRenderer(
      document: document.withLongTables(), workbook: workbook.pointer)
    let (report, longSheets) = try renderer.render(workers: max(1, workers ?? Processors.count))
    try workbook.close()
    try PackageFile(path: path).checkParts()
    try longSheets.insert(intoPackageAt: path)
    destination.keep()
    return report
  }
}

import Listings

/// Puts the negotiators' workbook together: its sheets in the order of reading.
public enum NegotiatorsWorkbook {
  /// The title on the first sheet, on every printed page and in the document's properties.
  public static let title = "Pay in posted job listings"

  /// The document for some content. The same content gives the same document.
  public static func document(_ content: WorkbookContent) -> WorkbookDocument {
    let method = MethodSheet(content, title: title).sheet()
    var others = [SpreadsSheet(content, title: title).sheet()]
    if let chart = ChartSheet(content, title: title).sheet() { others.append(chart) }
    others += ListingsSheets(content, title: title).sheets()
    others += [RefusedSheet(content, title: title).sheet(), method.sheet]
    let summary = SummarySheet(content, title: title, others: others).sheet()
    var document = WorkbookDocument(
      properties: DocumentProperties(
        title: title, subject: content.sources.map(\.name).joined(separator: ", "),
        comments: "Posted pay is not paid pay. Definitions stand on the sheet Method.",
        created: content.created),
      definedNames: method.names, sheets: [summary] + others)
    ConfidentialityLine(content.confidentiality).mark(&document)
    return document
  }
}

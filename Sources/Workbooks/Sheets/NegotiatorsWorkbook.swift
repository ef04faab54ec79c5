import Listings

/// Puts the negotiators' workbook together: its sheets in the order of reading.
public enum NegotiatorsWorkbook {
  /// The title on the first sheet, on every printed page and in the document's properties.
  public static let title = "Pay in posted job listings"

  /// The document for some content. The same content gives the same document.
  public static func document(_ content: WorkbookContent) -> WorkbookDocument {
    document(content, workers: nil)
  }

  /// The document for some content, made by so many cores; by all of them for `nil`.
  public static func document(_ content: WorkbookContent, workers: Int?) -> WorkbookDocument {
    let workers = max(1, workers ?? Processors.count)
    let listings = ListingsSheets(content, title: title, workers: workers)
    var spreads = SpreadsSheet(content, title: title).sheet()
    EvidenceColumn(content: content, places: listings.places).append(to: &spreads)
    var others = [spreads]
    let places = listings.listingPlaces
    let baselines = ChartBaseline.all(content.table)
    others += ChartSheet(content, title: title, baselines: baselines).sheets() + listings.sheets()
    others += ClaimsSheets(content, title: title, places: places).sheets()
    others += ChangesSheets(content, title: title, places: places).sheets()
    others.append(RefusedSheet(content, title: title).sheet())
    switch content.profile {
    case .bargaining: BargainingAids.add(to: &others)
    case .publication: PublicationEdition.apply(to: &others)
    }
    let method = method(content, others, workers)
    others.append(method.sheet)
    let summary =
      content.profile == .publication
      ? CoverSheet(content, title: title, others: others).sheet()
      : SummarySheet(content, title: title, others: others).sheet()
    var document = WorkbookDocument(
      properties: DocumentProperties(
        title: title, subject: content.sources.map(\.name).joined(separator: ", "),
        comments: "Posted pay is not paid pay. Definitions stand on the sheet Method.",
        created: content.created),
      definedNames: method.names, sheets: [summary] + others)
    if content.profile == .publication { PublicationEdition.plain(&document) }
    for index in document.sheets.indices { BookLayout.choosePaper(for: &document.sheets[index]) }
    ConfidentialityLine(content.confidentiality).mark(&document)
    return document
  }

  private static func method(
    _ content: WorkbookContent, _ others: [Sheet], _ workers: Int
  ) -> (sheet: Sheet, names: [DefinedName]) {
    let plain = lay(MethodSections(content: content).all, others, content.profile)
    let limits = LimitNotes(others + [plain.sheet], workers: workers).section { cut in
      TextOrigin(sheets: others).words(cut)
    }
    guard !limits.entries.isEmpty else { return plain }
    return lay(MethodSections(content: content).all + [limits], others, content.profile)
  }

  private static func lay(
    _ sections: [MethodSection], _ others: [Sheet], _ profile: WorkbookProfile
  ) -> (sheet: Sheet, names: [DefinedName]) {
    switch profile {
    case .bargaining: return MethodSheet(sections, title: title).sheet()
    case .publication:
      let headers = others.flatMap(\.tables).flatMap(\.headers)
      return MethodTable(sections, headers: headers, title: title).sheet()
    }
  }
}

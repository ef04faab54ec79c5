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
    var others = sheets(content, listings, workers)
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

  /// The sheets between the first and Method in the order of reading, some of which are made at a time.
  private static func sheets(
    _ content: WorkbookContent, _ listings: ListingsSheets, _ workers: Int
  ) -> [Sheet] {
    let places = listings.listingPlaces
    let makers: [@Sendable () -> [Sheet]] = [
      { [spreads(content, listings.places)] },
      { charts(content) },
      { listings.sheets() },
      { ClaimsSheets(content, title: title, places: places).sheets() },
      { ChangesSheets(content, title: title, places: places).sheets() },
      { [RefusedSheet(content, title: title).sheet()] },
    ]
    return OrderedWorkers.map(makers.count, workers: workers) { makers[$0]() }.flatMap(\.self)
  }

  private static func spreads(_ content: WorkbookContent, _ places: GroupPlaces) -> Sheet {
    var sheet = SpreadsSheet(content, title: title).sheet()
    EvidenceColumn(content: content, places: places).append(to: &sheet)
    return sheet
  }

  private static func charts(_ content: WorkbookContent) -> [Sheet] {
    ChartSheet(content, title: title, baselines: ChartBaseline.all(content.table)).sheets()
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

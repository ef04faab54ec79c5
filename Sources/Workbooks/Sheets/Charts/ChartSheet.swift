import Spreads

/// Ranges of pay and disclosure as charts, with the figures that are drawn as formulas over Spreads.
struct ChartSheet {
  private let content: WorkbookContent
  private let title: String
  private let pay: PayCharts
  private let disclosure: DisclosureChart

  /// - Parameter baselines: Figures that are drawn beside the groups of their currency.
  init(_ content: WorkbookContent, title: String, baselines: [ChartBaseline] = []) {
    self.content = content
    self.title = title
    pay = PayCharts(content, baselines: baselines)
    disclosure = DisclosureChart(content)
  }

  /// One sheet for the bargaining table, one a table for the public; none where no group has a
  /// range.
  func sheets() -> [Sheet] {
    guard !pay.heights.isEmpty else { return [] }
    switch content.profile {
    case .bargaining: return [bargaining]
    case .publication:
      return [
        publication(pay, named: BookLayout.chart),
        publication(disclosure, named: BookLayout.disclosure),
      ]
    }
  }

  private func sheet(_ name: String, _ figures: any DrawnFigures) -> Sheet {
    var sheet = Sheet(name: name, tabColor: Palette.navy)
    sheet.rows = [TextBlock.title(figures.title)]
    sheet.columns = ChartLayout.columnWidths.prefix(max(6, figures.headers.count))
      .map { Column(width: $0) }
    sheet.printSetup = BookLayout.printSetup(title: title)
    // The charts are a page wide by themselves; a fitted sheet would lose its page breaks in Excel.
    sheet.printSetup.fit = nil
    return sheet
  }

  /// A note in lines that stay on the page.
  private func note(_ text: String) -> [Row] {
    TextBlock.paragraph(text, style: Styles.note, width: ChartLayout.lineWidth)
  }

  // MARK: For the bargaining table

  /// The charts on top of each other, and below them the figures.
  private var bargaining: Sheet {
    var sheet = sheet(BookLayout.chart, pay)
    sheet.showsGridlines = false
    sheet.rows += note(pay.note)
    let places = ChartLayout.anchors(pay.heights + disclosure.heights, from: sheet.rows.count + 1)
    while sheet.rows.count < places.end { sheet.rows.append(Row()) }
    let count = pay.heights.count
    append(pay, "The figures drawn, per year", Array(places.rows.prefix(count)), to: &sheet)
    sheet.rows.append(Row())
    append(disclosure, "The shares drawn", Array(places.rows.dropFirst(count)), to: &sheet)
    sheet.printSetup.pageBreaks = places.pages + [places.end]
    return sheet
  }

  private func append(
    _ figures: any DrawnFigures, _ heading: String, _ anchors: [Int], to sheet: inout Sheet
  ) {
    sheet.rows.append(Row([.text(heading, style: Styles.heading)]))
    if figures.note != pay.note { sheet.rows += note(figures.note) }
    appendTable(figures, to: &sheet)
    let first = sheet.rows.count
    sheet.rows += figures.rows(from: first)
    sheet.charts += figures.charts(from: first, anchors: anchors, on: sheet.name)
  }

  private func appendTable(_ figures: any DrawnFigures, to sheet: inout Sheet) {
    let lines = zip(figures.headers, ChartLayout.columnWidths).map { header, width in
      TextMeasure.lines(header, width: width - 2)
    }
    sheet.rows.append(
      Row(
        figures.headers.map { header in
          let isOfTexts = header == "Group" || header == "Currency"
          return .text(header, style: isOfTexts ? Styles.header : Styles.numberHeader)
        }, height: TextMeasure.rowHeight(lines: lines.max() ?? 1)))
  }

  // MARK: For the public

  /// The table, and below it the charts.
  private func publication(_ figures: any DrawnFigures, named name: String) -> Sheet {
    var sheet = sheet(name, figures)
    let notes = note(figures.note)
    let headerRow = 2 + notes.count
    sheet.rows.append(
      Row([.text(PublicationText.tables(1, row: headerRow), style: Styles.note)]))
    sheet.rows += notes
    appendTable(figures, to: &sheet)
    sheet.rows += figures.rows(from: headerRow + 1)
    sheet.tables = [
      Table(
        name: figures.tableName,
        range: CellRange(
          CellReference(row: headerRow, column: 0),
          CellReference(row: sheet.rows.count - 1, column: figures.headers.count - 1)),
        headers: figures.headers, headerStyle: Styles.header)
    ]
    let places = ChartLayout.anchors(figures.heights, from: sheet.rows.count + 1)
    sheet.charts = figures.charts(from: headerRow + 1, anchors: places.rows, on: name)
    sheet.printSetup.pageBreaks = [sheet.rows.count] + places.pages
    return sheet
  }
}

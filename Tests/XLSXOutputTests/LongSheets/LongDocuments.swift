import Workbooks

/// Documents with every kind of cell in long rows.
enum LongDocuments {
  /// More than one chunk of rows, in which each kind of cell comes several times.
  static let rowCount = 700

  /// A cover with links into the sheets and a chart of them, and two sheets with long rows.
  static let all: WorkbookDocument = {
    var second = data("It's more", table: "More", rowCount: 40)
    second.rows[0] = Row([Cell(.link(url: "https://example.org/head", text: "Head"))])
    let definedName = DefinedName("whole", formula: "'Data'!$A$3:$B$9")
    return WorkbookDocument(
      definedNames: [definedName],
      sheets: [cover, data("Data", table: "Data", rowCount: rowCount), second])
  }()

  /// The same document with all rows stored, as the library writes it.
  static let stored: WorkbookDocument = {
    var document = all
    for index in document.sheets.indices {
      guard let rows = document.sheets[index].longRows else { continue }
      document.sheets[index].rows += (0..<rows.count).map { rows[$0] }
      document.sheets[index].longRows = nil
    }
    return document
  }()

  private static var cover: Sheet {
    var sheet = Sheet(name: "Cover")
    let place = CellReference(row: 9, column: 0)
    sheet.rows = [
      Row([.text("Cover", style: .plain.bolded())]),
      Row([Cell(.internalLink(sheet: "Data", cell: place, text: "Data"), style: .link)]),
    ]
    let rows = 3...12
    let series = ChartSeries(
      name: .text("Numbers"),
      categories: SheetRange(sheet: "Data", range: CellRange(column: 0, rows: rows)),
      values: SheetRange(sheet: "Data", range: CellRange(column: 1, rows: rows)),
      fill: .solid(Color(0x3D6FA5)))
    sheet.charts = [
      Chart(.clusteredBar, series: [series], title: "T", alternativeText: "A", anchor: place)
    ]
    return sheet
  }

  private static func data(_ name: String, table: String, rowCount: Int) -> Sheet {
    var sheet = Sheet(name: name)
    let headers = ["Text", "Number", "Formula", "Link", "Other"]
    let header = CellStyle.plain.bolded().filled(Color(0xDDEBF7))
    sheet.rows = [
      Row([.text("Title")]), Row(), Row(headers.map { .text($0, style: header) }, height: 45),
    ]
    let last = CellReference(row: 2 + rowCount, column: headers.count - 1)
    let range = CellRange(CellReference(row: 2, column: 0), last)
    sheet.tables = [Table(name: table, range: range, headers: headers, headerStyle: header)]
    let rows = 3...last.row
    sheet.conditionalFormats = [
      ConditionalFormat(range: CellRange(column: 1, rows: rows), rule: .dataBar(Color(0x3D6FA5)))
    ]
    sheet.textNumberRanges = [CellRange(column: 0, rows: rows)]
    sheet.columns = [Column(width: 20), Column(width: 9), Column(isHidden: true)]
    sheet.frozenRows = 3
    sheet.printSetup.repeatedRows = 2...2
    sheet.printSetup.pageBreaks = [20]
    sheet.longRows = LongRows(count: rowCount, height: height, cells: cells)
    return sheet
  }

  @Sendable private static func height(_ row: Int) -> Double? { [nil, 15, 30.5, 409][row % 4] }

  @Sendable private static func cells(_ row: Int) -> [Cell] {
    // A row without cells now and then.
    guard row % 23 != 22 else { return [] }
    return [
      Cell(.text(texts[row % texts.count]), style: styles[row % styles.count]),
      Cell(numbers[row % numbers.count], style: styles[(row / 3) % styles.count]),
      Cell(formulas[row % formulas.count]),
      Cell(links[row % links.count], style: styles[row % styles.count]),
      Cell(others[row % others.count], style: styles[(row / 7) % styles.count]),
    ]
  }

  private static let styles = [
    CellStyle.plain, .plain.wrapped(), .link, .plain.formatted("#,##0.00"),
    .plain.italicized().colored(Color(0x123456)), .plain.filled(.black).ruledAbove(.black),
  ]

  private static let texts = [
    "plain", "a<b>&\"c\"'d'", " before", "after ", "tab\tand\nline\n", "", "_x0041_", "=1+1", "😀",
    "caf\u{E9}", "cafe\u{301}", "a\u{0}b", "]]>", "<r><t>x</t></r>", "0017", "\u{FEFF}x",
    String(repeating: "x<", count: 20_000),
  ]

  static let numbers: [CellValue] = [
    .number(0), .number(0.5), .number(-1_234_567.89), .number(0.1 + 0.2), .number(1e300),
    .number(.leastNonzeroMagnitude), .number(123_456_789_012_345.6), .number(1.0 / 3), .integer(-7),
    .integer(9_007_199_254_740_992), .date(daysSince1970: 19_000), .date(daysSince1970: -25_509),
    .boolean(true), .boolean(false), .number(99_999_999_999.99), .number(0.005), .number(-0.1),
  ]

  private static let formulas: [CellValue] = [
    .formula("=B4*2", result: .number(2.5)),
    .formula("IF(A4<>\"\",\"a&b\",1)", result: .text("a&b")),
    .arrayFormula("SUM(IF(B4:B9>0,1))", result: 6), .formula("A4", result: .text("")),
    .linkedFormula("\"go \"&A4", result: "go on", sheet: "Cover", cell: CellReference("B2")!),
  ]

  private static let links: [CellValue] = [
    .link(url: "https://example.org/a?b=1&c=\"2\"#part", text: "Post & more"),
    .link(url: "https://example.org/100%#a#b", text: ""), .link(url: "javascript:x", text: "no"),
    .link(url: "http://example.org/é ", text: ""), .link(url: "http://example.org/é", text: "é"),
    .link(url: "https://example.org/same", text: "same"),
    .link(url: "https://example.org/#", text: ""),
    .internalLink(sheet: "It's more", cell: CellReference("C7")!, text: "in & out"),
    .internalLink(sheet: "Cover", cell: CellReference("A1")!, text: ""),
  ]

  private static let others: [CellValue] = [
    .blank, .text("later"), .blank, .number(3), .formula("ROW()", result: .number(1)),
  ]
}

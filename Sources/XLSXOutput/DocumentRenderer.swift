import CXLSXWriter
import Workbooks

/// Puts a whole document into the library's workbook.
struct DocumentRenderer {
  let document: WorkbookDocument
  let workbook: UnsafeMutablePointer<lxw_workbook>

  /// Renders properties, names and sheets, and packs the long rows, which are to be put into the
  /// package when the library has made it. The document has been validated.
  func render(workers: Int) throws(XLSXError) -> (report: XLSXReport, long: LongSheets) {
    try renderProperties()
    // Charts and names may refer to any sheet, so all of them come first.
    var worksheets: [UnsafeMutablePointer<lxw_worksheet>] = []
    for sheet in document.sheets { worksheets.append(try addWorksheet(sheet.name)) }
    for name in document.definedNames { try define(name) }
    var formats = FormatCache(workbook: workbook)
    let names = Set(document.sheets.map(\.name))
    var report = XLSXReport()
    for (sheet, worksheet) in zip(document.sheets, worksheets) {
      let renderer = SheetRenderer(sheet: sheet, sheetNames: names, worksheet: worksheet)
      report.sheets.append(try renderer.render(formats: &formats))
      for chart in sheet.charts {
        try ChartRenderer(chart: chart, sheet: sheet.name, document: document)
          .render(on: worksheet, of: workbook)
      }
    }
    var long = LongSheets(workbook, workers: workers)
    for number in document.sheets.indices {
      try long.add(
        number, of: document, formats: &formats, report: &report.sheets[number])
    }
    return (report, long)
  }

  private func addWorksheet(
    _ name: String
  ) throws(XLSXError) -> UnsafeMutablePointer<lxw_worksheet> {
    try check(workbook_validate_sheet_name(workbook, name), sheet: name)
    guard let worksheet = workbook_add_worksheet(workbook, name) else {
      throw outOfMemory(sheet: name)
    }
    return worksheet
  }

  private func define(_ name: DefinedName) throws(XLSXError) {
    let status = workbook_define_name(workbook, name.name, "=" + plainFormula(name.formula))
    guard status == LXW_NO_ERROR else {
      throw .document(DocumentProblem("the name \"\(name.name)\" cannot be defined"))
    }
  }

  private func renderProperties() throws(XLSXError) {
    let given = document.properties
    let texts = [given.title, given.subject, given.comments, given.keywords]
      .map { CleanText($0, limit: SheetLimits.shortTextLength).text }
    try withCStrings(texts) { strings throws(XLSXError) in
      var properties = lxw_doc_properties()
      properties.title = strings[0]
      properties.subject = strings[1]
      properties.comments = strings[2]
      properties.keywords = strings[3]
      // The library takes 0 for "not given" and would ask the clock.
      properties.created = given.created == 0 ? 1 : given.created
      try check(workbook_set_properties(workbook, &properties))
    }
  }
}

/// A formula without the sign that it may begin with.
func plainFormula(_ formula: String) -> String {
  formula.hasPrefix("=") ? String(formula.dropFirst()) : formula
}

extension Chart {
  /// Checks measures and references: a chart of what is not there makes readers repair the file.
  func validate(on sheet: Sheet, in document: WorkbookDocument) throws(DocumentProblem) {
    func fail(_ reason: String) -> DocumentProblem {
      DocumentProblem(sheet: sheet.name, cell: anchor, "chart: \(reason)")
    }
    guard !alternativeText.isEmpty else { throw fail("no alternative text") }
    guard (1...255).contains(series.count) else { throw fail("\(series.count) series") }
    guard (1...10_000).contains(width), (1...10_000).contains(height) else {
      throw fail("a size of \(width) by \(height) pixels")
    }
    guard (0...500).contains(gapWidth) else { throw fail("a gap of \(gapWidth) %") }
    guard CellRange(anchor, anchor).fitsSheet else { throw fail("it lies outside the sheet") }
    for series in series {
      if let reason = problem(of: series, in: document) { throw fail(reason) }
    }
    let bounds = [valueAxis.minimum, valueAxis.maximum].compactMap(\.self)
    guard bounds.allSatisfy(\.isFinite) else { throw fail("an axis bound that is not finite") }
    let axes = [categoryAxis.numberFormat, valueAxis.numberFormat]
    // The writer stores 127 bytes and would cut the rest.
    for format in axes + series.compactMap(\.labels?.numberFormat) where format.utf8.count > 127 {
      throw fail("a number format is too long")
    }
  }

  private func problem(of series: ChartSeries, in document: WorkbookDocument) -> String? {
    for part in [series.categories, series.values] {
      if document.sheet(named: part.sheet) == nil { return "there is no sheet \"\(part.sheet)\"" }
      let isLine = part.range.rowCount == 1 || part.range.columnCount == 1
      if !isLine || !part.range.fitsSheet || part.range.rowCount * part.range.columnCount > 32_000 {
        return "\(part.range.relative) is no row or column of a chart"
      }
    }
    if case .cell(let name, let cell) = series.name {
      if document.sheet(named: name) == nil { return "there is no sheet \"\(name)\"" }
      if !CellRange(cell, cell).fitsSheet { return "a series is named outside the sheet" }
    }
    let isClustered = kind == .clusteredBar || kind == .clusteredColumn
    if series.labels?.position == .outsideEnd, !isClustered {
      return "labels past the end need clustered bars"
    }
    return nil
  }
}

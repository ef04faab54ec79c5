extension WorkbookDocument {
  /// Checks everything but the cells' values and the long rows, which are checked as they are
  /// written.
  ///
  /// - Throws: the first problem found: no sheet, a name that is invalid or taken, a table, chart
  ///   or measure that no spreadsheet accepts.
  public func validate() throws(DocumentProblem) {
    guard !sheets.isEmpty else { throw DocumentProblem("the workbook has no sheet") }
    guard (-2_208_988_800...253_402_300_799).contains(properties.created) else {
      throw DocumentProblem("the creation date lies outside the years 1900 to 9999")
    }
    try validateSheetNames()
    try validateNames()
    for sheet in sheets {
      try sheet.validateLayout()
      for table in sheet.tables { try table.validate(on: sheet) }
      try sheet.validateTablesApart()
      for chart in sheet.charts { try chart.validate(on: sheet, in: self) }
    }
  }

  private func validateSheetNames() throws(DocumentProblem) {
    var taken: Set<String> = []
    for sheet in sheets {
      guard SheetName.isValid(sheet.name) else {
        throw DocumentProblem(sheet: sheet.name, "no spreadsheet accepts this name of a sheet")
      }
      guard taken.insert(sheet.name.lowercased()).inserted else {
        throw DocumentProblem(sheet: sheet.name, "another sheet has this name")
      }
    }
  }

  /// Tables and defined names share one set of names.
  private func validateNames() throws(DocumentProblem) {
    var taken: Set<String> = []
    let tables = sheets.flatMap { sheet in sheet.tables.map { (sheet.name, $0.name) } }
    for (sheet, name) in tables + definedNames.map({ (nil, $0.name) }) as [(String?, String)] {
      guard DefinedName.isValid(name) else {
        throw DocumentProblem(sheet: sheet, "\"\(name)\" is no valid name")
      }
      guard taken.insert(name.lowercased()).inserted else {
        throw DocumentProblem(sheet: sheet, "the name \"\(name)\" is taken")
      }
    }
    // The writer stores 127 bytes and would cut the rest.
    for name in definedNames where !(1...126).contains(name.formula.utf8.count) {
      throw DocumentProblem("the formula of the name \"\(name.name)\" is empty or too long")
    }
  }
}

extension Sheet {
  fileprivate func validateLayout() throws(DocumentProblem) {
    guard (10...400).contains(zoom) else {
      throw DocumentProblem(sheet: name, "a zoom of \(zoom) % is not between 10 and 400")
    }
    guard rowCount <= SheetLimits.rows, columns.count <= SheetLimits.columns,
      (0..<SheetLimits.rows).contains(frozenRows),
      (0..<SheetLimits.columns).contains(frozenColumns)
    else { throw DocumentProblem(sheet: name, "more rows or columns than a sheet can have") }
    for width in columns.compactMap(\.width) where !(0...255).contains(width) {
      throw DocumentProblem(sheet: name, "a column cannot be \(width) characters wide")
    }
    for height in rows.lazy.compactMap(\.height) where !(0...409).contains(height) {
      throw DocumentProblem(sheet: name, "a row cannot be \(height) points high")
    }
    guard longRows == nil || tables.contains(where: { $0.range.first.row < rows.count }) else {
      throw DocumentProblem(sheet: name, "there are long rows, but no table with its header above")
    }
    let ranges = conditionalFormats.map(\.range) + textNumberRanges
    for range in ranges where !range.fitsSheet {
      throw DocumentProblem(sheet: name, "the range \(range.relative) lies outside the sheet")
    }
    try printSetup.validate(on: name)
  }

  fileprivate func validateTablesApart() throws(DocumentProblem) {
    for (index, table) in tables.enumerated() {
      for other in tables[..<index] where other.range.overlaps(table.range) {
        throw DocumentProblem(
          sheet: name, "the tables \(other.name) and \(table.name) overlap")
      }
    }
  }
}

extension PrintSetup {
  fileprivate func validate(on sheet: String) throws(DocumentProblem) {
    if let fit, !(0...32_767).contains(fit.wide) || !(0...32_767).contains(fit.tall) {
      throw DocumentProblem(sheet: sheet, "a print of \(fit.wide) by \(fit.tall) pages")
    }
    guard pageBreaks.count <= 1_000, pageBreaks.allSatisfy({ (1..<SheetLimits.rows).contains($0) })
    else { throw DocumentProblem(sheet: sheet, "a page break outside the sheet, or too many") }
    if let repeatedRows, repeatedRows.lowerBound < 0 || repeatedRows.upperBound >= SheetLimits.rows
    {
      throw DocumentProblem(sheet: sheet, "the repeated rows lie outside the sheet")
    }
  }
}

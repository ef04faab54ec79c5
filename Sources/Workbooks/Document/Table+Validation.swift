extension Table {
  /// Checks the range, the headers and the style; the name is checked with the workbook's.
  func validate(on sheet: Sheet) throws(DocumentProblem) {
    func fail(_ reason: String) -> DocumentProblem {
      DocumentProblem(sheet: sheet.name, "table \(name): \(reason)")
    }
    guard range.fitsSheet else { throw fail("its range lies outside the sheet") }
    guard range.rowCount > 1 else { throw fail("there is no row below the header") }
    guard headers.count == range.columnCount else {
      throw fail("\(headers.count) headers for \(range.columnCount) columns")
    }
    guard style.isKnown else { throw fail("there is no style \(style)") }
    if let reason = headerProblem() { throw fail(reason) }
    try validateHeaderCells(on: sheet)
  }

  private func headerProblem() -> String? {
    var taken: Set<String> = []
    for header in headers {
      let text = CleanText(header).text
      if text.allSatisfy(\.isWhitespace) { return "a header is empty" }
      if text.utf16.count > SheetLimits.shortTextLength { return "a header is too long" }
      if text.contains(where: \.isNewline) { return "the header \"\(text)\" has a line break" }
      if !taken.insert(text.lowercased()).inserted { return "two headers are \"\(text)\"" }
    }
    return nil
  }

  /// A cell laid over the header row must say what the table says, or readers repair the file.
  private func validateHeaderCells(on sheet: Sheet) throws(DocumentProblem) {
    for (index, header) in headers.enumerated() {
      let place = CellReference(row: range.first.row, column: range.first.column + index)
      let cell = sheet[place]
      guard cell == .empty || cell.value == .text(header) else {
        throw DocumentProblem(
          sheet: sheet.name, cell: place, "the cell differs from its table's header \"\(header)\"")
      }
    }
  }
}

extension Table.Style {
  /// Whether spreadsheet programs have a style of this number.
  var isKnown: Bool {
    switch self {
    case .none: true
    case .light(let number): (1...21).contains(number)
    case .medium(let number): (1...28).contains(number)
    case .dark(let number): (1...11).contains(number)
    }
  }
}

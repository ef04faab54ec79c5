import Testing

@testable import Workbooks

/// A workbook for the public: nothing that only the eye can follow, and every sheet says what it has.
@Suite struct PublicationTests {
  static func document(
    _ captures: [Capture], _ profile: WorkbookProfile = .publication
  ) throws -> WorkbookDocument {
    var content = try content(captures)
    content.profile = profile
    return NegotiatorsWorkbook.document(content)
  }

  static let captures = [
    Capture(Captures.founding), Capture(Captures.mixed), Captures.levels(40),
    Capture("title,pay\nEditor,competitive\n"), Capture("title,pay\nEditor,from $90k\n"),
  ]

  @Test(arguments: captures)
  func everySheetBeginsWithItsTitleAndSaysWhatItHas(_ capture: Capture) throws {
    let document = try Self.document([capture])
    try document.validate()
    for sheet in document.sheets {
      let title = try #require(sheet.rows.first?.cells.first)
      #expect(title.style == Styles.title, "\(sheet.name)")
      #expect(sheet.tables.count <= 1)
      let line = sheet.rows[1].cells.first?.text ?? ""
      if let table = sheet.tables.first {
        #expect(table.range.first.column == 0)
        #expect(
          line.hasPrefix(
            "This sheet has one table. It begins in cell A\(table.range.first.row + 1)."))
      } else {
        #expect(line.contains("no table"), "\(sheet.name)")
      }
    }
  }

  @Test(arguments: captures)
  func nothingIsFilteredFrozenColouredOrBlank(_ capture: Capture) throws {
    for sheet in try Self.document([capture]).sheets {
      #expect(sheet.frozenRows == 0 && sheet.frozenColumns == 0 && sheet.conditionalFormats.isEmpty)
      #expect(
        sheet.rows.allSatisfy { row in row.cells.contains { $0.value != .blank } }, "\(sheet.name)")
      #expect(sheet.cells.allSatisfy { $0.style.fontSize >= 10 })
      #expect(sheet.columns.allSatisfy { !$0.isHidden })
      for table in sheet.tables {
        #expect(!table.hasFilter)
        #expect(Set(table.headers.map { $0.lowercased() }).count == table.headers.count)
        let below = table.range.cells.dropFirst(table.range.columnCount)
        #expect(below.allSatisfy { sheet[$0].value != .blank && sheet[$0].value != .text("") })
        #expect(sheet.rows.count == table.range.last.row + 1)
      }
    }
  }

  @Test(arguments: captures)
  func figuresAreThoseOfTheOtherProfile(_ capture: Capture) throws {
    let (published, working) = (
      try Self.document([capture]), try Self.document([capture], .bargaining)
    )
    let headers = try #require(working.reading("Spreads").tables.first).headers.dropLast()
    let table = try #require(published.reading("Spreads").tables.first)
    #expect(table.headers.map { $0.replacing(/\s\[note \d+\]/, with: "") } == Array(headers))
    for (index, header) in headers.enumerated() {
      #expect(
        published.reading("Spreads").column(table.headers[index]).map(\.number)
          == working.reading("Spreads").column(header).map(\.number))
    }
    for header in ["Annual min", "Annual max", "Midpoint", "Group"] {
      #expect(
        published.reading("Listings").column(header).map(\.number)
          == working.reading("Listings").column(header).map(\.number))
    }
  }

  @Test func everyNoteIsExplainedAndUsed() throws {
    let document = try Self.document([Capture(Captures.mixed)])
    let headers = document.sheets.flatMap(\.tables).flatMap(\.headers)
    let marks = Set(headers.flatMap { $0.matches(of: /\[note \d+\]/).map { String($0.0) } })
    let method = document.reading("Method")
    #expect(method.tables.first?.headers == ["Section", "Entry", "Value", "Explanation"])
    let notes = method.rows.filter { $0.cells.first?.text == "Notes and signs" }
    let explained = notes.compactMap { $0.cells[1].text }
    #expect(Set(explained) == marks.union(["[x]", "[z]"]) && marks.count == 10)
    #expect(notes.allSatisfy { ($0.cells[3].text ?? "").count > 30 })
  }

  @Test func assumptionsKeepTheirNamesInTheTable() throws {
    let document = try Self.document([Capture(Captures.mixed)])
    let cells = try document.definedNames.filter { $0.name.hasSuffix("_per_year") }.map { name in
      let place = name.formula.split(separator: "!").last?.split(separator: ":").first
      return document.reading("Method")[try #require(CellReference(String(place ?? "")))].number
    }
    #expect(cells == [2080, 260, 52, 2080])
    let row = try #require(
      document.reading("Listings").column("Annual min").first { $0.formula != nil })
    #expect(row.formula?.contains("INDEX(periods_per_year") == true)
  }

  @Test func theCoverLinksItsSentencesToTheirFigures() throws {
    let document = try Self.document([Capture(Captures.founding)])
    let cover = document.reading("Summary")
    #expect(cover.tables.isEmpty && cover.columns.count == 1)
    #expect(cover.texts.contains("Date: 2023-07-27."))
    #expect(cover.texts.contains { $0.hasPrefix("Contact: ") })
    #expect(cover.rows.allSatisfy { $0.cells.count == 1 })
    let sentence = try #require(cover.cells.first { $0.text?.hasPrefix("L5:") == true })
    guard case .linkedFormula(let formula, _, "Spreads", let cell) = sentence.value else {
      Issue.record("no link")
      return
    }
    #expect(cell == CellReference(row: 4, column: 0))
    #expect(formula.hasPrefix("'Spreads'!$B$5&\": posted from \"&TEXT('Spreads'!$K$5,"))
    let contents = cover.texts.filter { text in
      document.sheets.dropFirst().contains { text.hasPrefix($0.name + ": ") }
    }
    #expect(contents.count == document.sheets.count - 1)
  }

  @Test func aChartHasItsTableAboveIt() throws {
    let document = try Self.document([Capture(Captures.mixed)])
    for name in ["Chart", "Disclosure"] {
      let sheet = document.reading(name)
      let table = try #require(sheet.tables.first)
      for chart in sheet.charts {
        #expect(chart.anchor.row > table.range.last.row)
        let drawn = chart.series.flatMap { $0.values.range.cells + $0.categories.range.cells }
        #expect(drawn.allSatisfy { table.range.contains($0) && $0.row > table.range.first.row })
      }
    }
  }
}

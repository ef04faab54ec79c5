import CSVText
package import Workbooks

/// Drafts the XML of rows, one after the other: each cell goes into the bytes as it comes.
package struct RowDrafter {
  package internal(set) var chunk: LongChunk
  var reader: CellReader
  var columns: [DraftColumn] = []
  /// The looks of cells that come with a style of their own.
  private var lookNumbers: [CellStyle?: Int] = [:]
  /// By the number of a look, its style in the file.
  private let looks: [DraftLook]
  private let formulas: [RowFormula]
  /// By the number of a formula, what cells have, once one was met.
  private var draftFormulas: [DraftFormula?]

  /// The place of the next cell, and the row's number as it is written.
  var place = CellReference(row: 0, column: 0)
  private var rowNumber = ShortText("")
  /// The columns of the row's first and last cell that were written.
  private var written: (first: Int, last: Int)?
  /// Whether the row has a cell that is not empty, be it one that is not written.
  var hasCells = false
  var failure: XLSXError?

  /// About as many bytes as the rows of a chunk take; more are possible.
  private static let expectedBytes = 1 << 19

  /// - Parameters:
  ///   - looks: The numbers in the file of the looks that the rows have.
  ///   - formulas: The formulas that the rows name by number.
  package init(
    sheet: String, sheetNames: Set<String>, looks: [Int] = [], formulas: [RowFormula] = []
  ) {
    self.formulas = formulas
    draftFormulas = Array(repeating: nil, count: formulas.count)
    reader = CellReader(sheet: sheet, sheetNames: sheetNames)
    chunk = LongChunk(report: reader.report)
    chunk.rows.reserve(bytes: Self.expectedBytes)
    self.looks = looks.map(DraftLook.init)
  }

  /// Drafts a row by its number on the sheet, counted from 0; nothing for an empty one.
  package mutating func draft(_ row: Row, at number: Int) throws(XLSXError) {
    try draft(rowAt: number, height: row.height) { drafter in
      for cell in row.cells { drafter.write(cell) }
    }
  }

  /// Drafts a row of a source in the same way.
  mutating func draft(_ row: Int, of rows: any RowSource, at number: Int) throws(XLSXError) {
    try draft(rowAt: number, height: rows.height(row)) { rows.write(row, to: &$0) }
  }

  private mutating func draft(
    rowAt number: Int, height: Double?, cells: (inout RowDrafter) -> Void
  ) throws(XLSXError) {
    (place, written, hasCells) = (CellReference(row: number, column: 0), nil, false)
    rowNumber = ShortText(number + 1)
    let start = chunk.rows.xml.bytes.count
    try draftOpening(height)
    cells(&self)
    if let failure { throw failure }
    if hasCells || height != nil {
      chunk.rows.write { $0.append("</row>") }
    } else {
      chunk.rows.write { $0.cut(to: start) }
    }
    if let written {
      chunk.extent.include(CellReference(row: number, column: written.first))
      chunk.extent.include(CellReference(row: number, column: written.last))
    }
    chunk.report = reader.report
  }

  private mutating func draftOpening(_ height: Double?) throws(XLSXError) {
    if let height, !(0...409).contains(height) {
      let reason = "row \(place.row + 1) cannot be \(height) points high"
      throw .document(DocumentProblem(sheet: chunk.report.name, reason))
    }
    chunk.rows.write { xml in
      xml.append("<row r=\"")
      xml.append(rowNumber)
      // 15 is the height that rows have by themselves.
      if let height, height != 15 {
        xml.append("\" ht=\"")
        xml.append(height)
        xml.append("\" customHeight=\"1")
      }
      xml.append("\">")
    }
  }
}

extension RowDrafter {
  /// Notes that there is a cell.
  private mutating func note() {
    hasCells = true
    written = (written?.first ?? place.column, place.column)
    while columns.count <= place.column { columns.append(DraftColumn(columns.count)) }
  }

  /// Begins the element of a cell, up to the end of its row's number.
  mutating func begin() {
    note()
    let opening = columns[place.column].opening
    chunk.rows.write { xml in
      xml.write(room: 2 * ShortText.most) { pen in
        pen.append(opening)
        pen.append(rowNumber)
      }
    }
  }

  /// Drafts a cell of a look in one go: its element up to the look, and what a pen writes behind it.
  /// - Parameter room: The most bytes that these are.
  @inline(__always)
  mutating func draft(look: Int, room: Int, _ write: (inout BytePen) -> Void) {
    checkPlace()
    note()
    let (opening, attribute) = (columns[place.column].opening, looks[look].attribute)
    chunk.rows.write { xml in
      xml.write(room: room + 3 * ShortText.most) { pen in
        pen.append(opening)
        pen.append(rowNumber)
        pen.append(attribute)
        write(&pen)
      }
    }
  }

  private mutating func checkPlace() {
    if place.column >= SheetLimits.columns || place.row >= SheetLimits.rows {
      failure = failure ?? reader.problem(place, "the cell lies outside the sheet")
    }
  }

  /// Begins a cell up to the end of the attribute for its look; of links the plain one is another.
  mutating func begin(_ look: Int, isLink: Bool = false) {
    checkPlace()
    begin()
    if isLink, looks[look].isPlain { return draftStyle(.plain, isLink: true) }
    chunk.rows.write { $0.append(looks[look].attribute) }
  }

  mutating func draftStyle(_ style: CellStyle, isLink: Bool) {
    chunk.rows.write { $0.append("\"") }
    let number: Int
    if style == .plain {
      guard isLink else { return }
      number = lookNumber(nil)
    } else if let look = columns[place.column].look, look.style == style {
      number = look.number
    } else {
      number = lookNumber(style)
      columns[place.column].look = (style, number)
    }
    chunk.rows.write { $0.append(" s=\"") }
    chunk.rows.leave(.style(number))
    chunk.rows.write { $0.append("\"") }
  }

  private mutating func lookNumber(_ style: CellStyle?) -> Int {
    if let number = lookNumbers[style] { return number }
    lookNumbers[style] = chunk.looks.count
    chunk.looks.append(LongChunk.Look(style: style, cell: place))
    return chunk.looks.count - 1
  }

  mutating func draft(_ content: CellContent) {
    switch content {
    case .blank: chunk.rows.write { $0.append("/>") }
    case .text(let text): draft(text)
    case .number(let number): draft(number: number)
    case .boolean(let value):
      chunk.rows.write { $0.append(value ? " t=\"b\"><v>1</v></c>" : " t=\"b\"><v>0</v></c>") }
    case .formula(let formula, let result): draft(formula, result, isArray: false)
    case .arrayFormula(let formula, let result): draft(formula, .number(result), isArray: true)
    case .link(let target, let shown):
      chunk.links.append(LongChunk.Link(cell: place, target: target, shown: shown))
      draft(shown)
    case .linkedFormula(let formula, let result, let target):
      chunk.links.append(LongChunk.Link(cell: place, target: target, shown: result))
      draft(formula, .text(result), isArray: false)
    }
  }

  static let textOpening = ShortText(" t=\"s\"><v>")
  static let valueOpening = ShortText("><v>")
  static let valueEnd = ShortText("</v></c>")

  mutating func draft(_ text: String) {
    text.withBytes { draft(Span(_unsafeElements: $0)) }
  }

  mutating func draft(_ text: Span<UInt8>) {
    chunk.textCells += 1
    let number = columns[place.column].number(of: text, in: &chunk.texts)
    chunk.rows.write { $0.append(Self.textOpening) }
    chunk.rows.leave(.text(number))
    chunk.rows.write { $0.append(Self.valueEnd) }
  }

  /// A formula by its number.
  mutating func formula(_ number: Int) throws(XLSXError) -> DraftFormula {
    if let known = draftFormulas[number] { return known }
    let formula = try DraftFormula(formulas[number], by: reader, at: place)
    draftFormulas[number] = formula
    return formula
  }

  private static let resultOpening = ShortText("</f><v>")

  mutating func draft(_ formula: DraftFormula, row: Int, _ result: Double) {
    let number = row == place.row ? rowNumber : ShortText(row + 1)
    chunk.rows.write { xml in
      xml.append("><f>")
      formula.write(number, to: &xml)
      xml.append(Self.resultOpening)
      xml.append(result)
      xml.append(Self.valueEnd)
    }
  }

  mutating func draft(number: Double) {
    chunk.rows.write { xml in
      xml.append("><v>")
      xml.append(number)
      xml.append("</v></c>")
    }
  }

  mutating func draft(_ formula: String, _ result: FormulaResult, isArray: Bool) {
    chunk.rows.write { xml in
      if case .text = result { xml.append(" t=\"str\"") }
      xml.append("><f")
      if isArray { xml.append(" t=\"array\" ref=\"\(place.relative)\"".utf8) }
      xml.append(">")
      xml.append(escaping: formula)
      xml.append("</f><v>")
      switch result {
      case .number(let number): xml.append(number)
      case .text(let text): xml.append(escaping: text)
      }
      xml.append("</v></c>")
    }
  }
}

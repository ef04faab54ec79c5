package import Workbooks

/// Drafts the XML of rows, one after the other.
package struct RowDrafter {
  package private(set) var chunk: LongChunk
  private var reader: CellReader
  private var columns: [Column] = []
  private var lookNumbers: [CellStyle?: Int] = [:]

  /// What is the same in all cells of a column, or mostly.
  private struct Column {
    /// The cell's element up to the row's number.
    let opening: [UInt8]
    var look: (style: CellStyle, number: Int)?
  }

  package init(sheet: String, sheetNames: Set<String>) {
    reader = CellReader(sheet: sheet, sheetNames: sheetNames)
    chunk = LongChunk(report: reader.report)
  }

  /// Drafts a row by its number on the sheet, counted from 0; nothing for an empty one.
  package mutating func draft(_ row: Row, at number: Int) throws(XLSXError) {
    guard row.height != nil || row.cells.contains(where: { $0 != .empty }) else { return }
    chunk.rows.write { xml in
      xml.append("<row r=\"")
      xml.append(number + 1)
      xml.append("\"")
    }
    try draftHeight(row.height, of: number)
    chunk.rows.write { $0.append(">") }
    while columns.count < row.cells.count { addColumn() }
    for (column, cell) in row.cells.enumerated() where cell != .empty {
      try draft(cell, at: CellReference(row: number, column: column))
    }
    chunk.rows.write { $0.append("</row>") }
    chunk.report = reader.report
  }

  private mutating func draftHeight(_ height: Double?, of row: Int) throws(XLSXError) {
    // The height that rows have by themselves.
    guard let height, height != 15 else { return }
    guard (0...409).contains(height) else {
      let reason = "row \(row + 1) cannot be \(height) points high"
      throw .document(DocumentProblem(sheet: chunk.report.name, reason))
    }
    chunk.rows.write { xml in
      xml.append(" ht=\"")
      xml.append(height)
      xml.append("\" customHeight=\"1\"")
    }
  }

  private mutating func addColumn() {
    let name = CellReference.columnName(columns.count)
    columns.append(Column(opening: Array("<c r=\"\(name)".utf8)))
  }

  private mutating func draft(_ cell: Cell, at place: CellReference) throws(XLSXError) {
    let content = try reader.content(of: cell, at: place)
    let style = cell.writtenStyle
    if case .blank = content, style == .plain { return }
    chunk.extent.include(place)
    chunk.rows.write { xml in
      xml.append(columns[place.column].opening)
      xml.append(place.row + 1)
      xml.append("\"")
    }
    draftLook(style, content, at: place)
    draft(content, at: place)
  }
}

extension RowDrafter {
  private mutating func draftLook(
    _ style: CellStyle, _ content: CellContent, at place: CellReference
  ) {
    let number: Int
    if style == .plain {
      guard case .link = content else { return }
      number = lookNumber(nil, at: place)
    } else if let look = columns[place.column].look, look.style == style {
      number = look.number
    } else {
      number = lookNumber(style, at: place)
      columns[place.column].look = (style, number)
    }
    chunk.rows.write { $0.append(" s=\"") }
    chunk.rows.leave(.style(number))
    chunk.rows.write { $0.append("\"") }
  }

  private mutating func lookNumber(_ style: CellStyle?, at place: CellReference) -> Int {
    if let number = lookNumbers[style] { return number }
    lookNumbers[style] = chunk.looks.count
    chunk.looks.append(LongChunk.Look(style: style, cell: place))
    return chunk.looks.count - 1
  }

  private mutating func draft(_ content: CellContent, at place: CellReference) {
    switch content {
    case .blank: chunk.rows.write { $0.append("/>") }
    case .text(let text): draft(text)
    case .number(let number): draft(number: number)
    case .boolean(let value):
      chunk.rows.write { $0.append(value ? " t=\"b\"><v>1</v></c>" : " t=\"b\"><v>0</v></c>") }
    case .formula(let formula, let result): draft(formula, result, at: place, isArray: false)
    case .arrayFormula(let formula, let result):
      draft(formula, .number(result), at: place, isArray: true)
    case .link(let target, let shown):
      chunk.links.append(LongChunk.Link(cell: place, target: target, shown: shown))
      draft(shown)
    case .linkedFormula(let formula, let result, let target):
      chunk.links.append(LongChunk.Link(cell: place, target: target, shown: result))
      draft(formula, .text(result), at: place, isArray: false)
    }
  }

  private mutating func draft(_ text: String) {
    chunk.textCells += 1
    chunk.rows.write { $0.append(" t=\"s\"><v>") }
    chunk.rows.leave(.text(chunk.texts.number(of: text)))
    chunk.rows.write { $0.append("</v></c>") }
  }

  private mutating func draft(number: Double) {
    chunk.rows.write { xml in
      xml.append("><v>")
      xml.append(number)
      xml.append("</v></c>")
    }
  }

  private mutating func draft(
    _ formula: String, _ result: FormulaResult, at place: CellReference, isArray: Bool
  ) {
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

import CSVText
import Workbooks

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

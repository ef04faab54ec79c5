package import Workbooks

extension RowDrafter: CellWriter {
  package mutating func write(_ cell: Cell) {
    if cell == .empty { return skip() }
    hasCells = true
    do throws(XLSXError) {
      let content = try reader.content(of: cell, at: place)
      let style = cell.writtenStyle
      if case .blank = content, style == .plain { return skip() }
      begin()
      draftStyle(style, isLink: content.isLink)
      draft(content)
      place.column += 1
    } catch {
      fail(error)
    }
  }

  package mutating func skip() { place.column += 1 }

  package mutating func write(_ text: Span<UInt8>, look: Int) {
    guard !text.isEmpty else { return skip() }
    begin(look)
    draft(cleaning: text)
    place.column += 1
  }

  private mutating func draft(cleaning text: Span<UInt8>) {
    if CleanText.isClean(text) { return draft(text) }
    let text = reader.cleaned(String(decoding: text), at: place)
    if text.isEmpty { draft(.blank) } else { draft(text) }
  }

  package mutating func write(_ number: Double, look: Int) {
    guard number.isFinite else { return fail(reader.problem(place, "the number is not finite")) }
    begin(look)
    draft(number: number)
    place.column += 1
  }

  package mutating func write(_ integer: Int, look: Int) {
    guard integer.magnitude <= SheetLimits.exactInteger else {
      return fail(reader.problem(place, "a cell cannot hold \(integer) exactly"))
    }
    begin(look)
    chunk.rows.write { xml in
      xml.append("><v>")
      if integer < 0 { xml.append("-") }
      xml.append(Int(integer.magnitude))
      xml.append("</v></c>")
    }
    place.column += 1
  }

  package mutating func write(day: Int, look: Int) {
    begin(look)
    draft(reader.date(day, place))
    place.column += 1
  }

  package mutating func write(formula: Int, row: Int, result: Double, look: Int) {
    do throws(XLSXError) {
      let formula = try self.formula(formula)
      guard result.isFinite else { throw reader.problem(place, "the result is not finite") }
      begin(look)
      draft(formula, row: row, result)
      place.column += 1
    } catch {
      fail(error)
    }
  }

  package mutating func write(link: Span<UInt8>, look: Int, textLook: Int) {
    guard let address = WebAddress(link) else { return write(link, look: textLook) }
    begin(look, isLink: true)
    chunk.links.append(LongChunk.Link(cell: place, target: .web(address), shown: ""))
    draft(cleaning: link)
    place.column += 1
  }

  private mutating func fail(_ error: XLSXError) {
    failure = failure ?? error
    place.column += 1
  }
}

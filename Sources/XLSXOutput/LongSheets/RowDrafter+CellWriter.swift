import CSVText
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
    if CleanText.isClean(text) {
      draft(text, look: look)
    } else {
      begin(look)
      draft(cleaning: text)
    }
    place.column += 1
  }

  /// A text that is clean.
  private mutating func draft(_ text: Span<UInt8>, look: Int) {
    chunk.textCells += 1
    draft(look: look, room: ShortText.most) { $0.append(Self.textOpening) }
    chunk.rows.leave(.text(columns[place.column].number(of: text, in: &chunk.texts)))
    chunk.rows.write { $0.append(Self.valueEnd) }
  }

  private mutating func draft(cleaning text: Span<UInt8>) {
    let text = reader.cleaned(String(decoding: text), at: place)
    if text.isEmpty { draft(.blank) } else { draft(text) }
  }

  package mutating func write(_ number: Double, look: Int) {
    guard number.isFinite else { return fail(reader.problem(place, "the number is not finite")) }
    if let amount = Hundredths(number) {
      draft(look: look, room: Hundredths.most + 2 * ShortText.most) { pen in
        pen.append(Self.valueOpening)
        pen.append(amount)
        pen.append(Self.valueEnd)
      }
    } else {
      begin(look)
      draft(number: number)
    }
    place.column += 1
  }

  package mutating func write(_ integer: Int, look: Int) {
    guard integer.magnitude <= SheetLimits.exactInteger else {
      return fail(reader.problem(place, "a cell cannot hold \(integer) exactly"))
    }
    draft(look: look, room: 24 + 2 * ShortText.most) { pen in
      pen.append(Self.valueOpening)
      if integer < 0 { pen.append(ascii: "-") }
      pen.append(digits: UInt64(integer.magnitude))
      pen.append(Self.valueEnd)
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
      _ = try reader.checked(.number(result), place)
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
    if CleanText.isClean(link) { draft(link) } else { draft(cleaning: link) }
    place.column += 1
  }

  private mutating func fail(_ error: XLSXError) {
    failure = failure ?? error
    place.column += 1
  }
}

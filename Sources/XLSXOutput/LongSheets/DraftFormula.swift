import CSVText
import Workbooks

/// A formula that rows name by number, as cells have it in the file: checked once for all rows.
struct DraftFormula {
  /// The XML before, between and behind the row's numbers.
  private let pieces: [[UInt8]]
  private let length: Int

  /// - Throws: A problem of the document, where spreadsheets cannot read the formula in every row.
  init(_ formula: RowFormula, by reader: CellReader, at place: CellReference) throws(XLSXError) {
    _ = try reader.checked(formula.text(row: SheetLimits.rows - 1), place)
    var pieces = formula.pieces
    pieces[0] = plainFormula(pieces[0])
    self.pieces = pieces.map { piece in
      var xml = XMLBytes()
      xml.append(escaping: piece)
      return xml.bytes
    }
    length = self.pieces.reduce(0) { $0 + $1.count }
  }

  /// Writes the formula of the row whose number is given.
  func write(_ row: ShortText, to xml: inout XMLBytes) {
    xml.write(room: length + row.count * (pieces.count - 1)) { pen in
      for (place, piece) in pieces.enumerated() {
        if place > 0 { pen.append(row) }
        pen.append(piece.span)
      }
    }
  }
}

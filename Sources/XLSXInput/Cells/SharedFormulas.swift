/// What the element of a formula says about it besides its text.
struct FormulaForm {
  private static let kindName = XMLName("t")
  private static let numberName = XMLName("si")

  var isArray = false
  /// The number under which a formula is written once and used by other cells; nil for none.
  var sharedNumber: Int?

  init(_ attributes: XMLAttributes) {
    switch attributes.text(Self.kindName) {
    case "array": isArray = true
    case "shared": sharedNumber = attributes.number(Self.numberName)
    default: break
    }
  }
}

/// Formulas that programs write once for a stretch of cells, for the cell that they stand in.
struct SharedFormulas {
  private var formulas: [Int: (text: FormulaText, place: CellPlace)] = [:]

  /// The formula of a cell, an array formula in braces; nil for one without any text, such as that of
  /// a data table.
  mutating func text(of form: FormulaForm, written: [UInt8], at place: CellPlace) -> String? {
    guard let number = form.sharedNumber else {
      guard !written.isEmpty else { return nil }
      let text = String(decoding: written, as: UTF8.self)
      return form.isArray ? "{\(text)}" : text
    }
    if !written.isEmpty {
      let text = FormulaText(written)
      formulas[number] = (text, place)
      return text.description
    }
    return formulas[number].map { shared in
      shared.text.moved(
        rows: place.row - shared.place.row, columns: place.column - shared.place.column
      )
      .description
    }
  }
}

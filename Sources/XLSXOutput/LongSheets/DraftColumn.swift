import CSVText
import Workbooks

/// What is the same in all cells of a column under draft, or mostly.
struct DraftColumn {
  /// The cell's element up to the row's number.
  let opening: ShortText
  /// The latest look of a cell that came with a style of its own.
  var look: (style: CellStyle, number: Int)?
  /// The number of the latest text: sorted rows often say the same as those above.
  private var latest: Int?

  /// Begins the column of a number, counted from 0.
  init(_ number: Int) {
    opening = ShortText("<c r=\"\(CellReference.columnName(number))")
  }

  /// The number of a text in a chunk's table.
  mutating func number(of text: Span<UInt8>, in texts: inout TextTable) -> Int {
    if let latest, texts.isSame(latest, as: text) { return latest }
    let number = texts.number(of: text)
    latest = number
    return number
  }
}

/// A look that rows name by number, as cells have it in the file.
struct DraftLook {
  /// The end of the attribute before it, and the attribute that names the style, if it is not the
  /// plain one.
  let attribute: ShortText
  let isPlain: Bool

  /// - Parameter number: The number of the style in the file, 0 for the plain one.
  init(_ number: Int) {
    isPlain = number == 0
    attribute = ShortText(number == 0 ? "\"" : "\" s=\"\(number)\"")
  }
}

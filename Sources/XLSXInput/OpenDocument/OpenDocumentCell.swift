/// A cell of an OpenDocument table while it is heard: its stored value, and the text that it shows.
struct OpenDocumentCell {
  /// What a cell holds at most is 32,767 characters.
  private static let longestText = 1 << 20

  /// Whether it lies under a merged one, and shows nothing.
  let isCovered: Bool
  let repeats: Int
  let columnsSpanned: Int
  let rowsSpanned: Int
  private let value: OpenDocumentValue
  private let hasFormula: Bool
  /// What its paragraphs show, one a line.
  private var shown: [UInt8] = []
  private var paragraphs = 0
  /// How deep the element that is heard stands in the cell; 0 in the cell itself.
  private var depth = 0
  /// The depth of what is no text of the cell: a comment, a drawing.
  private var foreignDepth: Int?
  private static let names = CellNames()

  init(_ attributes: XMLAttributes, isCovered: Bool) {
    self.isCovered = isCovered
    let most = CellPlace.lastRow
    let names = Self.names
    repeats = min(max(attributes.number(names.columnsRepeated) ?? 1, 1), most)
    columnsSpanned = min(max(attributes.number(names.columnsSpanned) ?? 1, 1), most)
    rowsSpanned = min(max(attributes.number(names.rowsSpanned) ?? 1, 1), most)
    value = OpenDocumentValue(attributes)
    hasFormula = attributes[names.formula] != nil
  }

  /// - Throws: `damaged` for more text than a cell can hold.
  mutating func start(_ name: XMLName, _ attributes: XMLAttributes) throws(WorkbookError) {
    let names = Self.names
    depth += 1
    guard foreignDepth == nil else { return }
    if name == names.paragraph {
      if paragraphs > 0 { shown.append(UInt8(ascii: "\n")) }
      paragraphs += 1
    } else if name == names.spaces {
      let count = min(attributes.number(names.count) ?? 1, 1000)
      shown.append(contentsOf: repeatElement(UInt8(ascii: " "), count: count))
    } else if name == names.tab {
      shown.append(UInt8(ascii: "\t"))
    } else if name == names.lineBreak {
      shown.append(UInt8(ascii: "\n"))
    } else if names.foreign.contains(name) {
      foreignDepth = depth
    }
    // A few bytes stand for a thousand spaces.
    try checkLength()
  }

  mutating func end() {
    if foreignDepth == depth { foreignDepth = nil }
    depth -= 1
  }

  /// Whether no element within the cell is open: the next end is its own.
  var isClosed: Bool { depth == 0 }

  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookError) {
    guard paragraphs > 0, foreignDepth == nil, depth > 0 else { return }
    shown.append(contentsOf: bytes)
    try checkLength()
  }

  private func checkLength() throws(WorkbookError) {
    guard shown.count <= Self.longestText else {
      throw .damaged("a cell has a text that is longer than a cell can hold")
    }
  }

  /// Whether it is stored as text; numbers, dates and the like are not.
  var isText: Bool { value.isText }

  var isFormulaWithoutResult: Bool { hasFormula && value.isMissing && shown.isEmpty }

  /// Appends what the cell shows; nothing for an empty one.
  /// - Parameter showsUnits: Whether a number has the currency or the words with it.
  func append(to text: inout [UInt8], showsUnits: Bool) {
    value.append(shownAs: shown, to: &text, showsUnits: showsUnits)
  }
}

/// The names that stand on and in a cell.
private struct CellNames {
  let columnsRepeated = XMLName("number-columns-repeated")
  let columnsSpanned = XMLName("number-columns-spanned")
  let rowsSpanned = XMLName("number-rows-spanned")
  let formula = XMLName("formula")
  let paragraph = XMLName("p")
  let spaces = XMLName("s")
  let count = XMLName("c")
  let tab = XMLName("tab")
  let lineBreak = XMLName("line-break")
  /// Comments, drawings and charts, the spoken form of a text, and tables within a cell.
  let foreign = [
    XMLName("annotation"), XMLName("frame"), XMLName("custom-shape"), XMLName("g"),
    XMLName("control"), XMLName("caption"), XMLName("rect"), XMLName("line"), XMLName("ellipse"),
    XMLName("path"), XMLName("polyline"), XMLName("polygon"), XMLName("connector"),
    XMLName("ruby-text"), XMLName("table"), XMLName("detective"),
  ]
}

internal import Listings
internal import XLSXInput

/// One thing in which a workbook is not the one that was made from the inputs.
package struct Finding: Sendable, Equatable {
  /// What is wrong. What a person did comes before what programs calculated from it.
  package enum Kind: Int, Sendable, CaseIterable {
    case otherFile, sheetMissing, sheetAdded, rowMissing, rowAdded, rowMoved
    /// A cell without a formula has another value, one more or none.
    case value
    /// A formula reads otherwise, is gone, or stands where there was none.
    case formula
    /// The formula is the same, its result is another.
    case result

    /// The name in tables.
    package var name: String {
      switch self {
      case .otherFile: "other_file"
      case .sheetMissing: "sheet_missing"
      case .sheetAdded: "sheet_added"
      case .rowMissing: "row_missing"
      case .rowAdded: "row_added"
      case .rowMoved: "row_moved"
      case .value: "value"
      case .formula: "formula"
      case .result: "result"
      }
    }
  }

  package var kind: Kind
  /// The sheet, or the file.
  package var sheet: String
  /// Where in the workbook that was received, such as `F7`, or the number of a row; empty for all
  /// of it. Of a file that goes by another name now, the name that the workbook has for it.
  package var place = ""
  /// What stands there, as words.
  package var here = ""
  /// What stands there in the workbook made from the inputs, as words.
  package var expected = ""

  package init(
    _ kind: Kind, sheet: String, place: String = "", here: String = "", expected: String = ""
  ) {
    self.kind = kind
    self.sheet = sheet
    self.place = place
    self.here = here
    self.expected = expected
  }

  /// The finding as a sentence for people: `Spreads!F7: 900,000 here, 600,000 from the inputs`.
  package var sentence: String {
    switch kind {
    case .otherFile:
      "\(sheet) is another file than \(place.isEmpty ? "the one" : place + ", which") this workbook was "
        + "made from: SHA-256 \(here), "
        + "the workbook states \(expected)"
    case .sheetMissing: "\(sheet): the sheet is missing here"
    case .sheetAdded: "\(sheet): a sheet that is not from the inputs"
    case .rowMissing: "\(sheet)!\(place): a row is missing here: \(expected)"
    case .rowAdded: "\(sheet)!\(place): a row that is not from the inputs: \(here)"
    case .rowMoved: "\(sheet)!\(place): the row stands in row \(expected) from the inputs"
    case .value, .formula, .result:
      "\(sheet)!\(place): \(here) here, \(expected) from the inputs"
    }
  }
}

extension StoredCell {
  /// The cell in words: its value, texts in quotes, `nothing` for none.
  var words: String { value.words }

  /// With the formula in front.
  var formulaWords: String {
    formula.map { "=\($0) giving \(words)" } ?? "\(words) without a formula"
  }
}

extension StoredCell.Value {
  private static let mostCharacters = 80

  var words: String {
    switch self {
    case .blank: "nothing"
    case .number(let number): Self.words(number)
    case .text(let text): "\"\(Self.shortened(text))\""
    case .boolean(let flag): flag ? "TRUE" : "FALSE"
    case .error(let name): name
    }
  }

  /// The shortest digits that tell it from others, in groups of three.
  private static func words(_ number: Double) -> String {
    let whole = Int(exactly: number).map { "\($0)" }
    let text = whole ?? "\(number)"
    return text.contains { $0.isLetter } ? text : Grouped.text(plain: text)
  }

  private static func shortened(_ text: String) -> String {
    text.count > mostCharacters ? text.prefix(mostCharacters - 1) + "…" : text
  }
}

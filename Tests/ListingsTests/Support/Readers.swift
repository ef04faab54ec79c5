@testable import Listings

extension LevelReader.Reading {
  /// The level, with a question mark where the words name more than one.
  var text: String { String(decoding: name, as: UTF8.self) + (isAmbiguous ? " ?" : "") }
}

/// What the level reader finds in a title; empty for no level.
func level(inTitle title: String) -> String {
  var reader = LevelReader()
  let bytes = Array(title.utf8)
  return reader.level(inTitle: bytes.span, 0..<bytes.count)?.text ?? ""
}

/// What the level reader makes of a level column's cell; empty for no level.
func level(inColumn cell: String) -> String {
  var reader = LevelReader()
  let bytes = Array(cell.utf8)
  return reader.level(inColumn: bytes.span, 0..<bytes.count)?.text ?? ""
}

/// What the date reader finds: a date as text, `none` or `ambiguous`.
func date(in cell: String) -> String {
  let bytes = Array(cell.utf8)
  switch DateReader.read(bytes.span, 0..<bytes.count) {
  case .none: return "none"
  case .date(let date): return date.description
  case .ambiguous: return "ambiguous"
  }
}

/// A table of words and the number of each.
func numbered(_ words: [String]) -> WordTable<Int> {
  WordTable(words.enumerated().map { ($1, $0) })
}

import CSVText

/// Finds the level that a title or a level column states, or that a levels file gives. One reader
/// serves one worker.
package struct LevelReader {
  /// A level in canonical form, as bytes.
  package struct Reading {
    var name: [UInt8]
    /// The words name more than one level.
    var isAmbiguous = false
  }

  /// A listing's level and where it comes from.
  struct Found {
    var reading: Reading
    var basis: LevelBasis
    /// The rule that gave it, of ``LevelRules/rules``, and what its pattern was found in.
    var rule: (index: Int, place: LevelRule.Place)?
  }

  /// What a title says.
  private struct Title {
    var level: Reading?
    var flags: ListingFlags?
  }

  private let rules: LevelRules?
  /// The text being read, in plain form, in its own letter case.
  var text: [UInt8] = []
  /// Its words.
  var title = TitleWords()
  /// What the listing's title says of the work's extent, where that was found along with the level;
  /// `nil` where the title was not read, or its plain form is not the title itself.
  private(set) var titleFlags: ListingFlags?
  private var scratch = RuleTexts()
  /// Titles that were read before; what rules say of them is found anew.
  private var known = CellMemo<Title>(slots: 8192, length: 48)

  package init(rules: LevelRules? = nil) {
    self.rules = rules
  }

  /// The level of a listing from its cells: by the first matching rule, else from the level column,
  /// else from the title; `nil` where none is stated. A cell that the input lacks is empty.
  mutating func level(
    _ bytes: Span<UInt8>, title: Range<Int>, column: Range<Int>, employer: Range<Int>
  ) -> Found? {
    var found: Found?
    titleFlags = nil
    if !column.isEmpty, let reading = level(inColumn: bytes, column) {
      found = Found(reading: reading, basis: .column)
    } else if let reading = knownLevel(inTitle: bytes, title) {
      found = Found(reading: reading, basis: .title)
    }
    guard let rules, !rules.rules.isEmpty else { return found }
    scratch.title.setPlainLowercase(bytes, title)
    scratch.column.setPlainLowercase(bytes, column)
    if rules.namesEmployers { scratch.employer.setPlainLowercase(bytes, employer) }
    scratch.level.removeAll(keepingCapacity: true)
    if let name = found?.reading.name {
      scratch.level.setPlainLowercase(name.span, 0..<name.count)
    }
    let match = rules.match(
      title: scratch.title.span, column: scratch.column.span, level: scratch.level.span,
      employer: scratch.employer.span)
    guard let match else { return found }
    let reading = Reading(name: rules.rules[match.rule].levelBytes)
    return Found(reading: reading, basis: .map, rule: (match.rule, match.place))
  }

  /// As ``level(inTitle:_:)``, with the title read once.
  private mutating func knownLevel(inTitle bytes: Span<UInt8>, _ range: Range<Int>) -> Reading? {
    if let known = known.outcome(of: bytes, range) {
      titleFlags = known.flags
      return known.level
    }
    let level = level(inTitle: bytes, range)
    let isAsPosted = isASCII(bytes, range) && isFolded(bytes, range)
    titleFlags = isAsPosted ? WorkReader.flags(title: title) : nil
    known.keep(Title(level: level, flags: titleFlags), of: bytes, range)
    return level
  }

  /// The level in a title; `nil` where none is stated. A code (`L5`, `Grade 7`) counts before
  /// management, that before seniority, that before a roman numeral.
  package mutating func level(inTitle bytes: Span<UInt8>, _ range: Range<Int>) -> Reading? {
    text.removeAll(keepingCapacity: true)
    text.appendPlain(bytes, range)
    readWords(in: 0..<text.count)
    if let code = codes(inTitle: true) ?? numbered(inTitle: true) { return code.reading }
    if let grade = civilServiceGrade() { return grade }
    let words = ranks()
    if let management = words.management { return management }
    let roman = roman()
    guard var reading = words.seniority ?? roman else { return nil }
    reading.isAmbiguous = reading.isAmbiguous || words.seniority != nil && roman != nil
    return reading
  }

  /// Finds the words in a stretch of the text.
  mutating func readWords(in range: Range<Int>) {
    // A second hold on the text, since its span would be one on the whole reader.
    let text = text
    title.read(text.span, range)
  }
}

/// The texts that rules are compared with, in storage that is used again.
private struct RuleTexts {
  var title: [UInt8] = []
  var column: [UInt8] = []
  var level: [UInt8] = []
  var employer: [UInt8] = []
}

extension [UInt8] {
  /// Becomes a text in plain form and lower case.
  mutating func setPlainLowercase(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    removeAll(keepingCapacity: true)
    appendPlain(bytes, range)
    for index in indices where self[index] &- 0x41 < 26 { self[index] |= 0x20 }
  }
}

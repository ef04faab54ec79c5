import CSVText

extension LevelReader {
  /// The canonical form of a level column's cell, or the cell as it stands where it is of no known
  /// form; `nil` for one that states none.
  ///
  /// A cell may hold more than the level: "Grade 7 - Factories" is the level "Grade 7" of the
  /// factories' inspectors. What stands behind the dash is no part of the level, or every
  /// profession would have a ladder of its own with one step in it.
  mutating func level(inColumn bytes: Span<UInt8>, _ range: Range<Int>) -> Reading? {
    text.removeAll(keepingCapacity: true)
    text.appendPlain(bytes, range)
    let whole = 0..<text.count
    if let known = known(in: whole) { return known }
    if LevelWords.notStated.value(title.lower.span, whole) != nil { return nil }
    if let dash = dash(), let level = known(in: 0..<dash), known(in: dash + 3..<text.count) == nil {
      return level
    }
    var cell: [UInt8] = []
    _ = cell.appendFolded(bytes, range)
    return cell.isEmpty ? nil : Reading(name: cell)
  }

  /// Where the first hyphen between spaces begins.
  private func dash() -> Int? {
    guard text.count > 4 else { return nil }
    return (1..<text.count - 3).first { index in
      text[index] == 0x20 && text[index + 1] == UInt8(ascii: "-") && text[index + 2] == 0x20
    }
  }

  /// The level that a stretch of the text is, as a whole.
  private mutating func known(in range: Range<Int>) -> Reading? {
    readWords(in: range)
    guard !title.words.isEmpty else { return nil }
    let last = title.words.count - 1
    if let code = codes(inTitle: false), code.first == 0, code.last == last { return code.reading }
    if let number = numbered(inTitle: false), number.last == last,
      title.words[last].end == range.count,
      (0..<number.first).allSatisfy({ LevelCodes.prefixes.contains($0, of: title) })
    {
      return number.reading
    }
    let letters = title.lower
    if let row = LevelWords.civilService.value(letters.span, 0..<letters.count) {
      return Reading(name: Array(CivilServiceGrades.fullNames[row].name.utf8))
    }
    let capitals = letters.map { Byte.isLetter($0) ? $0 & ~0x20 : $0 }
    if LevelCodes.romanBytes.contains(capitals) { return Reading(name: capitals) }
    guard let phrase = title.phrase(0, in: LevelWords.columnTable), phrase.last == last else {
      return nil
    }
    switch phrase.meaning {
    case .seniority(let row): return Reading(name: Array(SeniorityWords.rows[row].name.utf8))
    case .management(let row): return Reading(name: Array(ManagementWords.rows[row].name.utf8))
    case .numbered: return nil
    }
  }
}

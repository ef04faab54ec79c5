import CSVText

/// Levels that a title writes as capitals: initials of grades, roman numerals.
extension LevelReader {
  /// `EO`, `HEO/SEO`, as ``CivilServiceGrades/initials`` allow.
  func civilServiceGrade() -> Reading? {
    for index in title.words.indices {
      guard let row = initials(index) else { continue }
      let name = Array(CivilServiceGrades.initials[row].name.utf8)
      if title.byteBehind(index) == UInt8(ascii: "/"), let other = initials(index + 1),
        title.words[index + 1].start == title.words[index].end + 1
      {
        let second = Array(CivilServiceGrades.initials[other].name.utf8)
        return Reading(name: name + [UInt8(ascii: "/")] + second, isAmbiguous: true)
      }
      switch CivilServiceGrades.initials[row].stands {
      case .anywhere: return Reading(name: name)
      case .alone where isAlone(index): return Reading(name: name)
      case .alone, .besideAnother: continue
      }
    }
    return nil
  }

  /// Which initials a word is, if it is written in capitals.
  private func initials(_ index: Int) -> Int? {
    guard title.words.indices.contains(index) else { return nil }
    let word = title.range(index)
    guard (2...3).contains(word.count), word.allSatisfy({ text[$0] &- 0x41 < 26 }) else {
      return nil
    }
    return CivilServiceGrades.initials.firstIndex { $0.lower.utf8.elementsEqual(title.lower[word]) }
  }

  /// Whether a word is a part of the title by itself: "(EO)" at its end, "EO - Case Worker".
  private func isAlone(_ index: Int) -> Bool {
    let word = title.range(index)
    let before = text[..<word.lowerBound].last { $0 != 0x20 }
    if let before, !Self.partSigns.contains(before), before != UInt8(ascii: "(") { return false }
    var behind = text[word.upperBound...]
    if behind.first == UInt8(ascii: ")") { behind.removeFirst() }
    guard let sign = behind.first(where: { $0 != 0x20 }) else { return true }
    guard Self.partSigns.contains(sign) else { return false }
    return sign != UInt8(ascii: "-") || behind.first == 0x20
  }

  /// What parts of a title are divided by.
  private static let partSigns = Array(",-|:;".utf8)

  /// A numeral in capitals behind a word, at the end of the title or of a part of it.
  func roman() -> Reading? {
    for index in title.words.indices.dropFirst() where !title.isFollowedDirectly(index) {
      let word = title.range(index)
      guard word.count <= 4, Self.romanLetters.contains(text[word.lowerBound]),
        title.byteBehind(index) != UInt8(ascii: "'"), title.byteBehind(index) != UInt8(ascii: "&"),
        title.isFollowedDirectly(index - 1),
        !LevelWords.countedByRomans.contains(index - 1, of: title)
      else { continue }
      let numeral = Array(text[word])
      if LevelCodes.romanBytes.contains(numeral) { return Reading(name: numeral) }
    }
    return nil
  }

  private static let romanLetters = Array("IV".utf8)
}

import CSVText

/// Finds the level that a title or a level column states. One reader serves one worker.
struct LevelReader {
  /// A level in canonical form, as bytes.
  struct Reading {
    var name: [UInt8]
    /// The title names more than one level.
    var isAmbiguous = false
    /// `L4/L5`.
    var isCombined: Bool { name.contains(UInt8(ascii: "/")) }
  }

  private var title = TitleWords()

  /// The level in a title; `nil` where none is stated. A code (`L5`, `Grade 7`) counts before
  /// management, that before seniority, that before a roman numeral.
  mutating func level(inTitle bytes: Span<UInt8>, _ range: Range<Int>) -> Reading? {
    title.read(bytes, range)
    if let code = codes() ?? numbered() { return code }
    let seniority = seniority()
    if let management = management(raised: seniority != nil) { return management }
    let roman = roman(bytes, from: range.lowerBound)
    guard var reading = seniority ?? roman else { return nil }
    reading.isAmbiguous = reading.isAmbiguous || seniority != nil && roman != nil
    return reading
  }

  /// The canonical form of a level column's cell, or the cell as it stands where it is of no known
  /// form; `nil` for one that states none.
  mutating func level(inColumn bytes: Span<UInt8>, _ range: Range<Int>) -> Reading? {
    var text: [UInt8] = []
    _ = text.appendFolded(bytes, range)
    guard !text.isEmpty else { return nil }
    title.read(text.span, 0..<text.count)
    if LevelWords.notStated.value(title.lower.span, 0..<title.lower.count) != nil { return nil }
    if let code = codes(), title.words.count == 1 || code.isCombined && title.words.count == 2 {
      return code
    }
    let capitals = text.map { Byte.isLetter($0) ? $0 & ~0x20 : $0 }
    if LevelWords.romanBytes.contains(capitals) { return Reading(name: capitals) }
    if title.words.count == 2, title.words[1].end == text.count, let number = numbered() {
      return number
    }
    if let (meaning, last) = title.phrase(0, in: LevelWords.table), last == title.words.count - 1 {
      switch meaning {
      case .seniority(let index): return Reading(name: Array(LevelWords.seniority[index].name.utf8))
      case .management(let index):
        return Reading(name: Array(LevelWords.management[index].name.utf8))
      case .numbered: break
      }
    }
    return Reading(name: text)
  }

  // MARK: Codes

  /// `L5`, `IC4`; several joined by a slash (`L4/L5`, `L4/5`) make a combined level.
  private func codes() -> Reading? {
    var found: [(name: [UInt8], word: Int)] = []
    for index in title.words.indices {
      if let code = code(index) {
        found.append((code, index))
      } else if let last = found.last, last.word == index - 1, isSecondNumber(index) {
        let letters = last.name.prefix { !Byte.isDigit($0) }
        found.append((Array(letters) + Array(title.lower[title.range(index)]), index))
      }
    }
    guard let first = found.first else { return nil }
    guard found.count > 1, found[1].name != first.name else { return Reading(name: first.name) }
    let isJoined = title.words[found[1].word].start <= title.words[first.word].end + 3
    let name = isJoined ? first.name + [UInt8(ascii: "/")] + found[1].name : first.name
    return Reading(name: name, isAmbiguous: true)
  }

  /// A whole word of one of the codes' letters and one or two digits.
  private func code(_ index: Int) -> [UInt8]? {
    let word = title.range(index)
    guard word.count <= 4, Byte.isDigit(title.lower[word.upperBound - 1]) else { return nil }
    for (letters, _) in LevelWords.codes {
      let digits = word.lowerBound + letters.utf8.count
      guard digits < word.upperBound, word.upperBound - digits <= 2,
        title.lower[digits..<word.upperBound].allSatisfy(Byte.isDigit),
        zip(letters.utf8, title.lower[word]).allSatisfy({ $0 | 0x20 == $1 })
      else { continue }
      return Array(letters.utf8) + title.lower[digits..<word.upperBound]
    }
    return nil
  }

  private func isNumber(_ index: Int, digits: Int) -> Bool {
    let word = title.range(index)
    return word.count <= digits && title.lower[word].allSatisfy(Byte.isDigit)
  }

  /// "Level 5", "Grade 7", "Band 6": only where the number ends the title or a part of it, so that
  /// a company "Level 3 Communications" is no level.
  private func numbered() -> Reading? {
    for index in title.words.indices.dropLast() {
      guard case .numbered(let row) = title.phrase(index, in: LevelWords.table, most: 1)?.meaning,
        isNumber(index + 1, digits: 2), title.isFollowedDirectly(index)
      else { continue }
      let last = isSecondNumber(index + 2) ? index + 2 : index + 1
      guard !title.isFollowedDirectly(last) else { continue }
      let name = Array(LevelWords.numbered[row].name.utf8)
      let levels = (index + 1...last).map { name + title.lower[title.range($0)] }
      return Reading(
        name: Array(levels.joined(separator: [UInt8(ascii: "/")])), isAmbiguous: last > index + 1)
    }
    return nil
  }

  /// The 4 of "3/4".
  private func isSecondNumber(_ index: Int) -> Bool {
    index < title.words.count && isNumber(index, digits: 2)
      && title.words[index].start == title.words[index - 1].end + 1
      && title.byteBehind(index - 1) == UInt8(ascii: "/")
  }

  // MARK: Words

  private func seniority() -> Reading? {
    var found: [Int] = []
    var index = 0
    while index < title.words.count {
      guard case (.seniority(let row), let last)? = title.phrase(index, in: LevelWords.table) else {
        index += 1
        continue
      }
      if isSeniority(row, index, last) { found.append(row) }
      index = last + 1
    }
    guard let first = found.first else { return nil }
    return Reading(
      name: Array(LevelWords.seniority[first].name.utf8),
      isAmbiguous: found.contains { $0 != first })
  }

  /// Rules out words that are part of something else: "chief of staff", "staff writer", "senior
  /// living", a school's principal.
  private func isSeniority(_ row: Int, _ first: Int, _ last: Int) -> Bool {
    let next = title.string(last + 1)
    switch LevelWords.seniority[row].name {
    case "Junior", "Senior": return !LevelWords.notSenior.contains(next)
    case "Staff":
      return title.string(first - 1) != "of" && !LevelWords.notStaff.contains(next)
        && title.isFollowedDirectly(last)
    case "Principal", "Distinguished":
      return title.isFollowedDirectly(last)
        || first > 0
          && title.byteBehind(first - 1) == UInt8(ascii: ",")
    case "Mid": return last > first || title.byteBehind(last) != UInt8(ascii: "-")
    default: return true
    }
  }

  private func management(raised: Bool) -> Reading? {
    var found: [String] = []
    var index = 0
    while index < title.words.count {
      guard case (.management(let row), let last)? = title.phrase(index, in: LevelWords.table)
      else {
        index += 1
        continue
      }
      if isManagement(row, index, last) { found.append(LevelWords.management[row].name) }
      index = last + 1
    }
    guard let first = found.first else { return nil }
    let name = raised ? LevelWords.raised[first] ?? first : first
    return Reading(name: Array(name.utf8), isAmbiguous: found.contains { $0 != first })
  }

  /// Rules out roles ("product manager", "art director", "director of photography") and people a
  /// job reports to ("assistant to the director").
  private func isManagement(_ row: Int, _ first: Int, _ last: Int) -> Bool {
    let before = title.string(first - 1)
    if before == "to" || before == "the" { return false }
    switch LevelWords.management[row].name {
    case "Manager": return !LevelWords.roleManagers.contains(before)
    case "Director":
      return !LevelWords.roleDirectors.contains(before)
        && !(title.string(last + 1) == "of"
          && LevelWords.roleDirectors.contains(title.string(last + 2)))
    default: return true
    }
  }

  /// A numeral in capitals behind a word, at the end of the title or of a part of it.
  private func roman(_ bytes: Span<UInt8>, from start: Int) -> Reading? {
    for index in title.words.indices.dropFirst() where !title.isFollowedDirectly(index) {
      let word = title.range(index)
      guard word.count <= 3, title.byteBehind(index) != UInt8(ascii: "'"),
        title.byteBehind(index) != UInt8(ascii: "&"), title.isFollowedDirectly(index - 1)
      else { continue }
      let numeral = word.map { bytes[start + $0] }
      if LevelWords.romanBytes.contains(numeral) { return Reading(name: numeral) }
    }
    return nil
  }
}

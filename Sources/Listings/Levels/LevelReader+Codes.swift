import CSVText

/// A level made of letters, or a word, and a number, and the words it stands in.
struct NumberedLevel {
  var reading: LevelReader.Reading
  var first: Int
  var last: Int
}

extension LevelReader {
  // MARK: Letters and a number

  /// `L5`, `IC4`; several joined by a slash or a hyphen (`L4/L5`, `L4/5`) make a combined level.
  func codes(inTitle: Bool) -> NumberedLevel? {
    var found: [NumberedLevel] = []
    var prefix: [UInt8] = []
    var index = 0
    while index < title.words.count {
      if let (row, code) = code(index, inTitle: inTitle) {
        found.append(code)
        prefix = Array(LevelCodes.codes[row].name.utf8)
        index = code.last + 1
      } else if let last = found.last, last.last == index - 1, let number = secondNumber(index) {
        found.append(
          NumberedLevel(reading: Reading(name: prefix + number), first: index, last: index))
        index += 1
      } else {
        index += 1
      }
    }
    guard var level = found.first else { return nil }
    guard found.count > 1, found[1].reading.name != level.reading.name else { return level }
    level.reading.isAmbiguous = true
    if title.words[found[1].first].start <= title.words[level.last].end + 3 {
      level.reading.name += [UInt8(ascii: "/")] + found[1].reading.name
      level.last = found[1].last
    }
    return level
  }

  /// The code that begins with a word, and its row.
  private func code(_ index: Int, inTitle: Bool) -> (row: Int, level: NumberedLevel)? {
    let word = title.range(index)
    guard word.count <= 5 else { return nil }
    let isWhole = Byte.isDigit(title.lower[word.upperBound - 1])
    guard isWhole || word.count <= 3 && isNumber(index + 1, digits: 4) else { return nil }
    let letters = title.lower[word].prefix { !Byte.isDigit($0) }.indices
    guard let row = LevelCodes.codeTable.value(title.lower.span, letters) else { return nil }
    let code = LevelCodes.codes[row]
    guard let (number, last) = number(of: code, index, isWhole: isWhole),
      !inTitle || isLevelInTitle(code, number, index, last)
    else { return nil }
    let name = Array(code.name.utf8) + number
    return (row, NumberedLevel(reading: Reading(name: name), first: index, last: last))
  }

  /// The digits behind a code's letters, in the same word or in one of the next.
  private func number(
    of code: LevelCodes.Code, _ index: Int, isWhole: Bool
  ) -> (digits: [UInt8], last: Int)? {
    let word = title.range(index)
    let digits = word.lowerBound + code.letters.utf8.count..<word.upperBound
    if isWhole {
      guard (1...2).contains(digits.count), title.lower[digits].allSatisfy(Byte.isDigit)
      else { return nil }
      return (plainNumber(digits), index)
    }
    guard code.joint == .any, digits.isEmpty, isJoined(index) else { return nil }
    if isNumber(index + 1, digits: 2) { return (plainNumber(title.range(index + 1)), index + 1) }
    // "GS-0343-12": the number of the occupation stands before that of the grade.
    guard isNumber(index + 1, digits: 4), title.range(index + 1).count == 4, isJoined(index + 1),
      isNumber(index + 2, digits: 2)
    else { return nil }
    return (plainNumber(title.range(index + 2)), index + 2)
  }

  private func isLevelInTitle(
    _ code: LevelCodes.Code, _ number: [UInt8], _ first: Int, _ last: Int
  ) -> Bool {
    guard let value = Int(String(decoding: number, as: UTF8.self)),
      value <= LevelCodes.largestInTitle
    else { return false }
    if code.endsPart, title.isFollowedDirectly(last) { return false }
    return !LevelWords.codesOfElse.contains(first - 1, of: title)
      && !(title.isFollowedDirectly(last) && LevelWords.elseOfCodes.contains(last + 1, of: title))
  }

  // MARK: A word and a number

  /// "Level 5", "Grade 7", "Band 8a": in a title only where the number ends it or a part of it, so
  /// that a company "Level 3 Communications" is no level.
  func numbered(inTitle: Bool) -> NumberedLevel? {
    for index in title.words.indices.dropLast() {
      guard Byte.isDigit(title.lower[title.words[index + 1].start]),
        case .numbered(let row) = title.phrase(index, in: LevelWords.table, most: 1)?.meaning,
        let number = number(index + 1, LevelCodes.words[row]), isJoined(index)
      else { continue }
      let second = secondNumber(index + 2)
      let last = second == nil ? index + 1 : index + 2
      guard !title.isFollowedDirectly(last), !inTitle || isLevelInTitle(row, index) else {
        continue
      }
      let prefix = prefix(row, index)
      let name = prefix + number + (second.map { [UInt8(ascii: "/")] + prefix + $0 } ?? [])
      return NumberedLevel(
        reading: Reading(name: name, isAmbiguous: second != nil),
        first: prefix.first == UInt8(ascii: "S") && index > 0 ? 0 : index, last: last)
    }
    return nil
  }

  private func number(_ index: Int, _ row: LevelCodes.Word) -> [UInt8]? {
    let word = title.range(index)
    if isNumber(index, digits: 2) { return plainNumber(word) }
    let letter = word.upperBound - 1
    guard row.takesLetter, (2...3).contains(word.count),
      (UInt8(ascii: "a")...UInt8(ascii: "d")).contains(title.lower[letter]),
      title.lower[word.lowerBound..<letter].allSatisfy(Byte.isDigit)
    else { return nil }
    return plainNumber(word.lowerBound..<letter) + [title.lower[letter]]
  }

  /// What stands before the number: "SCS Pay Band 1" is `SCS1`.
  private func prefix(_ row: Int, _ index: Int) -> [UInt8] {
    let isSenior =
      LevelCodes.words[row].family == .band
      && (title.string(index - 1) == "scs"
        || title.string(index - 1) == "pay" && title.string(index - 2) == "scs")
    return Array((isSenior ? "SCS" : LevelCodes.words[row].name).utf8)
  }

  private func isLevelInTitle(_ row: Int, _ index: Int) -> Bool {
    let word = LevelCodes.words[row]
    guard !word.columnOnly else { return false }
    guard word.family == .l || word.family == .grade else { return true }
    return !LevelWords.levelsOfElse.contains(index - 1, of: title)
      && !LevelWords.pupils.containsAny(of: title)
  }

  // MARK: Numbers

  func isNumber(_ index: Int, digits: Int) -> Bool {
    guard title.words.indices.contains(index) else { return false }
    let word = title.range(index)
    guard word.count <= digits else { return false }
    let lower = title.lower.span
    for place in word where !Byte.isDigit(lower[place]) { return false }
    return true
  }

  /// Digits without a leading zero: "GS-07" is GS-7.
  private func plainNumber(_ digits: Range<Int>) -> [UInt8] {
    let isPadded = digits.count == 2 && title.lower[digits.lowerBound] == UInt8(ascii: "0")
    return Array(title.lower[isPadded ? digits.lowerBound + 1..<digits.upperBound : digits])
  }

  /// The 4 of "3/4" and "3-4".
  private func secondNumber(_ index: Int) -> [UInt8]? {
    guard isNumber(index, digits: 2), title.words[index].start == title.words[index - 1].end + 1,
      [UInt8(ascii: "/"), UInt8(ascii: "-")].contains(title.byteBehind(index - 1))
    else { return nil }
    return plainNumber(title.range(index))
  }

  /// Whether one space or hyphen stands between a word and the next.
  private func isJoined(_ index: Int) -> Bool {
    index + 1 < title.words.count && title.words[index + 1].start == title.words[index].end + 1
      && [0x20, UInt8(ascii: "-")].contains(title.byteBehind(index))
  }
}

/// A word of a title: a run of letters and digits.
struct TitleWord: Sendable {
  /// Where it stands, in bytes of the text.
  var start: Int
  var end: Int
}

/// The words of a title, found once and asked many questions.
struct TitleWords {
  /// The text in lower case.
  private(set) var lower: [UInt8] = []
  private(set) var words: [TitleWord] = []

  /// Takes the text in `range`; storage is reused.
  mutating func read(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    lower.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    lower.appendLowercased(bytes, range)
    var index = 0
    while index < lower.count {
      let start = index
      while index < lower.count, Byte.isLetter(lower[index]) || Byte.isDigit(lower[index]) {
        index += 1
      }
      if index > start { words.append(TitleWord(start: start, end: index)) } else { index += 1 }
    }
  }

  func range(_ index: Int) -> Range<Int> { words[index].start..<words[index].end }

  /// A word as text, for the questions that are rarely asked; empty outside the title.
  func string(_ index: Int) -> String {
    words.indices.contains(index) ? String(decoding: lower[range(index)], as: UTF8.self) : ""
  }

  /// The byte right behind a word; a space at the end of the text.
  func byteBehind(_ index: Int) -> UInt8 {
    words[index].end < lower.count ? lower[words[index].end] : 0x20
  }

  /// Whether nothing but one space stands between a word and the next.
  func isFollowedDirectly(_ index: Int) -> Bool {
    index + 1 < words.count && words[index + 1].start == words[index].end + 1
      && byteBehind(index) == 0x20
  }

  /// The meaning of the longest phrase of up to `most` words that starts at a word.
  func phrase<Meaning>(
    _ index: Int, in table: WordTable<Meaning>, most: Int = 3
  ) -> (meaning: Meaning, last: Int)? {
    let word = words[index]
    let second = word.end - word.start > 1 ? lower[word.start + 1] : 0x20
    guard table.mayBegin(with: lower[word.start], second) else { return nil }
    var last = min(index + most, words.count) - 1
    while last >= index {
      if isJoined(index, last) {
        let span = lower.span
        let range = words[index].start..<words[last].end
        let meaning = last == index ? table.value(span, range) : table.value(spaced: span, range)
        if let meaning { return (meaning, last) }
      }
      last -= 1
    }
    return nil
  }

  /// Whether the words from `first` to `last` are parted by single spaces or hyphens only, or by
  /// the full stop of an abbreviation and a space.
  private func isJoined(_ first: Int, _ last: Int) -> Bool {
    for index in first..<last {
      switch words[index + 1].start - words[index].end {
      case 1: guard [0x20, UInt8(ascii: "-")].contains(byteBehind(index)) else { return false }
      case 2: guard isAbbreviated(index) else { return false }
      default: return false
      }
    }
    return true
  }

  private func isAbbreviated(_ index: Int) -> Bool {
    byteBehind(index) == UInt8(ascii: ".") && lower[words[index].end + 1] == 0x20
  }
}

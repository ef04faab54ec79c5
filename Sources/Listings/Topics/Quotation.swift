/// The sentence around a phrase, shortened where it is long.
struct Quotation {
  /// The most characters of a quotation, the signs of shortening included.
  static let longest = 300
  /// Bytes between spaces above which a text is cut inside a word, as in scripts without spaces.
  private static let longestWord = 40

  /// What of the text is shown.
  private let shown: Range<Int>
  private let isCutBefore: Bool
  private let isCutBehind: Bool

  /// - Parameters:
  ///   - phrase: Where the phrase stands.
  ///   - text: The title or description that holds it.
  init(_ bytes: Span<UInt8>, of phrase: Range<Int>, in text: Range<Int>) {
    let sentence = Sentence.range(bytes, around: phrase, in: text)
    let before = Self.count(bytes, sentence.lowerBound..<phrase.lowerBound)
    let behind = Self.count(bytes, phrase.upperBound..<sentence.upperBound)
    let own = Self.count(bytes, phrase)
    if before + own + behind <= Self.longest {
      shown = sentence
    } else {
      // Half of the room on each side, and what one side leaves to the other.
      let room = max(0, Self.longest - 2 - own)
      let keptBefore = min(before, max(room / 2, room - behind))
      let start = Self.place(bytes, sentence, skipping: before - keptBefore)
      let end = Self.place(
        bytes, phrase.upperBound..<sentence.upperBound, skipping: min(behind, room - keptBefore))
      shown = Self.wholeWords(bytes, start..<end, around: phrase, in: sentence)
    }
    isCutBefore = shown.lowerBound > sentence.lowerBound
    isCutBehind = shown.upperBound < sentence.upperBound
  }

  /// Whether a stretch of the text can be read in the quotation.
  func shows(_ stretch: Range<Int>) -> Bool {
    shown.lowerBound <= stretch.lowerBound && stretch.upperBound <= shown.upperBound
  }

  /// Adds the quotation with white space folded.
  func write(_ bytes: Span<UInt8>, _ output: inout [UInt8]) {
    if isCutBefore { output.append(contentsOf: "…".utf8) }
    _ = output.appendFolded(bytes, shown)
    if isCutBehind { output.append(contentsOf: "…".utf8) }
  }

  /// The number of characters, a run of white space being one.
  private static func count(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    var index = range.lowerBound
    while index < range.upperBound {
      index = next(bytes, index, limit: range.upperBound)
      count += 1
    }
    return count
  }

  /// The place behind the first `count` characters.
  private static func place(_ bytes: Span<UInt8>, _ range: Range<Int>, skipping count: Int) -> Int {
    var index = range.lowerBound
    var left = count
    while left > 0, index < range.upperBound {
      index = next(bytes, index, limit: range.upperBound)
      left -= 1
    }
    return index
  }

  private static func next(_ bytes: Span<UInt8>, _ index: Int, limit: Int) -> Int {
    let space = SpaceRun.end(bytes, index, limit: limit)
    return space > index ? space : min(index + Byte.length(lead: bytes[index]), limit)
  }

  /// The shown stretch without the pieces of words at its cut ends.
  private static func wholeWords(
    _ bytes: Span<UInt8>, _ shown: Range<Int>, around phrase: Range<Int>, in sentence: Range<Int>
  ) -> Range<Int> {
    var start = shown.lowerBound
    if start > sentence.lowerBound {
      let nearest = start - 1..<max(start, min(phrase.lowerBound, start + longestWord))
      start = nearest.first { bytes[$0] == 0x20 }.map { $0 + 1 } ?? start
    }
    var end = shown.upperBound
    if end < sentence.upperBound {
      let nearest = max(min(phrase.upperBound, end), end - longestWord)..<end + 1
      end = nearest.last { bytes[$0] == 0x20 } ?? end
    }
    return start..<end
  }
}

extension ColumnFacts {
  /// Notes a cell; gives the value of a number, about, or not-a-number.
  ///
  /// Behind the sample only what its cells can still decide for the column is looked at.
  mutating func add(_ bytes: Span<UInt8>, _ cell: Range<Int>) -> Double {
    if let deciding {
      addSettled(bytes, cell, deciding)
      return .nan
    }
    let range = trimmed(bytes, cell)
    guard !range.isEmpty, !Self.isNotStated(bytes, range) else { return .nan }
    let value = addSample(bytes, range)
    if sampled == Self.sampleLimit { deciding = openQuestion }
    return value
  }

  /// Notes a filled cell of the sample.
  private mutating func addSample(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Double {
    filled += 1
    sampled += 1
    keepSample(bytes, range)
    guard range.count <= Self.longestRead else {
      longTexts += range.count > Self.longLength ? 1 : 0
      urls += Self.isURL(bytes, range) ? 1 : 0
      return .nan
    }
    let scan = CellScan(bytes, range)
    addNumber(scan)
    if scan.isNumber, scan.digits < 8 {
      if DateSerial.date(bytes, range) != nil { dates.add(bytes, range) }
      return scan.value
    }
    addText(bytes, range, scan)
    return scan.isNumber ? scan.value : .nan
  }

  private mutating func addNumber(_ scan: CellScan) {
    figures += scan.digits > 0 ? 1 : 0
    guard scan.isNumber else { return }
    numbers += 1
    if Self.payRange.contains(scan.value) { payLike += 1 }
  }

  private mutating func addText(_ bytes: Span<UInt8>, _ range: Range<Int>, _ scan: CellScan) {
    if Self.isURL(bytes, range) {
      urls += 1
      return
    }
    let text = ShortLowercase(bytes, range)
    let lower = text.bytes.span.extracting(0..<text.count)
    if scan.digits == 0 {
      if addUnit(lower) { return }
    } else if scan.hasCurrencySign || scan.hasThousands || Self.hasUnitWord(lower) {
      moneyTexts += 1
      return
    }
    if dates.add(bytes, range) { return }
    if LevelLike.isLevel(lower) { levels += 1 }
  }

  /// Whether the cell is a currency or a span of time alone.
  private mutating func addUnit(_ lower: borrowing Span<UInt8>) -> Bool {
    let whole = 0..<lower.count
    if PayWords.currencyCodes.value(lower, whole) != nil
      || PayWords.currencySymbols.value(lower, whole) != nil
      || (lower.count == 1 && lower[0] == UInt8(ascii: "$"))
    {
      currencyCodes += 1
      return true
    }
    // Single letters are units too, but of too many things to speak for a column.
    guard lower.count > 1, PayWords.periods.value(spaced: lower, whole) != nil else { return false }
    periodWords += 1
    return true
  }

  // MARK: Kinds of cells

  static func isNotStated(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= PayWords.notStated.longestKey,
      !Byte.isDigit(bytes[range.lowerBound])
    else { return false }
    if PayWords.notStated.value(bytes, range) != nil { return true }
    guard Byte.isLetter(bytes[range.lowerBound]),
      PayWords.notStated.mayHold(anyCase: bytes, range)
    else { return false }
    var lower: [UInt8] = []
    lower.appendLowercased(bytes, range)
    return PayWords.notStated.value(lower.span, 0..<lower.count) != nil
  }

  private static let schemes = ["http://", "https://", "www."].map { Array($0.utf8) }

  static func isURL(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard
      bytes[range.lowerBound] | 0x20 == UInt8(ascii: "h")
        || bytes[range.lowerBound] | 0x20 == UInt8(ascii: "w")
    else { return false }
    return schemes.contains { scheme in
      guard range.count > scheme.count else { return false }
      for (offset, byte) in scheme.enumerated()
      where Self.lower(bytes[range.lowerBound + offset]) != byte {
        return false
      }
      return true
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// What stands before a span of time in a text about pay, and not in "3 days ago".
  private static let per = WordTable<Bool>(["per", "pro", "par", "por", "pr"].map { ($0, true) })

  /// Whether a word says a currency or that the figure is for a span of time.
  private static func hasUnitWord(_ lower: borrowing Span<UInt8>) -> Bool {
    var index = 0
    while index < lower.count {
      let start = index
      while index < lower.count, Byte.isLetter(lower[index]) { index += 1 }
      if index - start > 1, isUnitWord(lower, start..<index) { return true }
      index = max(index, start + 1)
    }
    return false
  }

  private static func isUnitWord(_ lower: borrowing Span<UInt8>, _ word: Range<Int>) -> Bool {
    if PayWords.currencyCodes.value(lower, word) != nil || per.value(lower, word) != nil {
      return true
    }
    return PayWords.periods.value(lower, word) != nil
      && DateWords.relative.value(lower, word) == nil
  }

  private mutating func keepSample(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    guard distinct.count < Self.distinctLimit else { return }
    var hash = StableHash()
    hash.combine(bytes, range)
    guard !distinct.contains(hash.value) else { return }
    distinct.append(hash.value)
    guard sampleBytes.count < 3 else { return }
    var end = min(range.upperBound, range.lowerBound + 60)
    // A character is not cut in the middle.
    while end < range.upperBound, end > range.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    sampleBytes.append((range.lowerBound..<end).map { bytes[$0] })
  }
}

/// Whether a cell looks like a level; good enough to find the column, not to read it.
enum LevelLike {
  private static let words = WordTable<Bool>(
    WordList.words(
      """
      junior mid senior lead principal staff entry associate intern director manager graduate
      trainee executive distinguished eo heo seo ao aa scs l1 l2 l3 l4 l5 l6
      """
    ).map { ($0, true) })
  private static let grades = WordTable<Bool>(
    WordList.words(
      """
      grade band level tier step stufe nivel niveau livello niva taso schaal eg tvod gs pay
      """
    ).map { ($0, true) })

  /// `l5`, `ic4`, `4b`, `grade 7`, `senior`, `senior level`.
  static func isLevel(_ lower: borrowing Span<UInt8>) -> Bool {
    guard lower.count <= 24, lower.count > 1 else { return false }
    var letters = 0
    while letters < lower.count, Byte.isLetter(lower[letters]) { letters += 1 }
    if words.value(lower, 0..<letters) != nil { return true }
    var end = letters
    while end < lower.count, lower[end] == 0x20 || lower[end] == 0x2D { end += 1 }
    let digits = end
    while end < lower.count, Byte.isDigit(lower[end]) { end += 1 }
    guard end > digits, end - digits <= 2 else { return false }
    if letters == 0 { return end == lower.count - 1 && Byte.isLetter(lower[end]) }
    return end == lower.count && (letters <= 2 || grades.value(lower, 0..<letters) != nil)
  }
}

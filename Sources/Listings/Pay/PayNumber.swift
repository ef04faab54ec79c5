/// Reads one number as people write it in pay texts: grouped by commas, dots, spaces or
/// apostrophes, in threes or the Indian way, with either decimal sign.
struct PayNumber: Sendable, Equatable {
  /// A sign before three digits that may group or part decimals.
  enum Ambiguity: Sendable { case none, dot, comma }

  /// The value, a single dot before three digits read as a decimal sign and a comma as grouping;
  /// `nil` for digits that are no number (`24.06.2011`) or too long to be exact.
  private(set) var value: ExactDecimal?
  /// Whether the number can be read in two ways: `80.000`, `1,250`.
  private(set) var ambiguity = Ambiguity.none
  /// Whether it has more digits than are exact, so that it is money that no figure can hold.
  private(set) var isTooLong = false
  /// The value in the other way of reading.
  private var otherValue: ExactDecimal?
  /// The decimal sign that the number proves: `1.234,56`, `1.234.567`; undecided for all others.
  private(set) var evidence = DecimalHabit.undecided
  /// Whether it starts with a zero before another digit, as codes do: `0100`.
  private(set) var hasLeadingZero = false
  /// Whether signs or spaces group its digits.
  private(set) var isGrouped = false
  /// The first byte behind the number.
  private(set) var end: Int

  /// Reads at `start`, which holds a digit, or a dot before one.
  init(_ bytes: Span<UInt8>, at start: Int, end limit: Int) {
    var groups = Groups()
    end = groups.collect(bytes, at: start, end: limit)
    hasLeadingZero = groups.hasLeadingZero(bytes)
    guard !groups.hasMore else {
      (isTooLong, isGrouped) = (true, true)
      return
    }
    ambiguity = hasLeadingZero ? .none : groups.ambiguity(bytes)
    guard let whole = groups.wholeGroupCount(bytes) else { return }
    value = groups.value(bytes, wholeGroups: whole)
    isTooLong = value == nil
    isGrouped = whole > 1
    guard ambiguity == .none else {
      otherValue = groups.value(bytes, wholeGroups: 3 - whole)
      return
    }
    if value != nil { evidence = groups.evidence(wholeGroups: whole) }
  }

  /// The value if a single dot before three digits groups thousands: `80.000` read as 80,000.
  var valueIfDotGroups: ExactDecimal? { ambiguity == .dot ? otherValue : nil }

  /// The value as a column of that habit means it.
  func value(_ habit: DecimalHabit) -> ExactDecimal? {
    habit == .comma && ambiguity != .none ? otherValue : value
  }

  /// Digit groups and the signs between them.
  private struct Groups {
    private enum Sign: UInt8 { case none, comma, dot, space, apostrophe }
    private static let most = 8
    private var count = 0
    /// Whether there are more groups than are kept; they belong to the number all the same, or what
    /// is left of it would be read as another one.
    private(set) var hasMore = false
    private var starts = InlineGroupArray()
    private var lengths = InlineGroupArray()
    private var signs = InlineGroupArray()

    /// Takes groups as long as they can belong to one number; gives the first byte behind.
    mutating func collect(_ bytes: Span<UInt8>, at start: Int, end limit: Int) -> Int {
      var index = start
      var sign = Sign.none
      if bytes[index] == UInt8(ascii: ".") {
        add(start: index, length: 0, sign: .none)
        sign = .dot
        index += 1
      }
      while true {
        let first = index
        while index < limit, Byte.isDigit(bytes[index]) { index += 1 }
        add(start: first, length: index - first, sign: sign)
        guard let (next, length) = separator(bytes, at: index, end: limit),
          allows(next, bytes, digitsAt: index + length, end: limit)
        else { return index }
        sign = next
        index += length
      }
    }

    private mutating func add(start: Int, length: Int, sign: Sign) {
      guard count < Self.most else {
        hasMore = true
        return
      }
      starts[count] = Int32(start)
      lengths[count] = Int32(length)
      signs[count] = Int32(sign.rawValue)
      count += 1
    }

    private func separator(_ bytes: Span<UInt8>, at index: Int, end limit: Int) -> (Sign, Int)? {
      guard index < limit else { return nil }
      switch bytes[index] {
      case UInt8(ascii: ","): return (.comma, 1)
      case UInt8(ascii: "."): return (.dot, 1)
      case UInt8(ascii: " "): return (.space, 1)
      case UInt8(ascii: "'"): return (.apostrophe, 1)
      case 0x80...:
        let scalar = Scalar.at(bytes, index, end: limit)
        if Scalar.isSpace(scalar.value) { return (.space, scalar.length) }
        return scalar.value == 0x2019 ? (.apostrophe, scalar.length) : nil
      default: return nil
      }
    }

    /// A sign belongs to the number when digits follow; a space or an apostrophe only between
    /// groups of three, or two neighbouring numbers would become one.
    private func allows(
      _ sign: Sign, _ bytes: Span<UInt8>, digitsAt index: Int, end limit: Int
    ) -> Bool {
      var digits = 0
      while index + digits < limit, Byte.isDigit(bytes[index + digits]) { digits += 1 }
      guard sign == .space || sign == .apostrophe else { return digits > 0 }
      let lengthBefore = lengths[count - 1]
      let isFirst = count == 1
      return digits == 3 && (isFirst ? (1...3).contains(lengthBefore) : lengthBefore == 3)
        && (isFirst || signs[count - 1] == Int32(sign.rawValue))
    }

    func hasLeadingZero(_ bytes: Span<UInt8>) -> Bool {
      lengths[0] > 1 && bytes[Int(starts[0])] == UInt8(ascii: "0")
    }

    /// Whether a single dot or comma stands before exactly three digits,
    /// neither of them behind a zero.
    func ambiguity(_ bytes: Span<UInt8>) -> Ambiguity {
      guard count == 2, lengths[1] == 3, (1...3).contains(lengths[0]),
        bytes[Int(starts[0])] != UInt8(ascii: "0")
      else { return .none }
      switch sign(1) {
      case .dot: return .dot
      case .comma: return .comma
      default: return .none
      }
    }

    /// The decimal sign that the signs of an unambiguous number prove.
    func evidence(wholeGroups: Int) -> DecimalHabit {
      let isWhole = wholeGroups == count
      switch sign(isWhole ? 1 : count - 1) {
      case .dot: return isWhole ? .comma : .dot
      case .comma: return isWhole ? .dot : .comma
      default: return .undecided
      }
    }

    private func sign(_ index: Int) -> Sign { Sign(rawValue: UInt8(signs[index])) ?? .none }

    /// The number whose first `wholeGroups` groups stand before the decimal sign.
    func value(_ bytes: Span<UInt8>, wholeGroups: Int) -> ExactDecimal? {
      var digits = DecimalDigits()
      for group in 0..<count {
        for offset in 0..<Int(lengths[group]) {
          let digit = bytes[Int(starts[group]) + offset] - UInt8(ascii: "0")
          digits.append(digit, inFraction: group >= wholeGroups)
        }
      }
      return digits.decimal(negative: false)
    }

    /// How many groups stand before the decimal sign; `nil` when the signs make no number.
    func wholeGroupCount(_ bytes: Span<UInt8>) -> Int? {
      guard count > 1 else { return 1 }
      let last = sign(count - 1)
      let lastLength = lengths[count - 1]
      if last == .space || last == .apostrophe { return count }
      if count == 2 {
        if last == .dot { return 1 }
        let leadsWithZero = bytes[Int(starts[0])] == UInt8(ascii: "0")
        return lastLength == 3 && lengths[0] <= 3 && !leadsWithZero ? 2 : 1
      }
      let earlier = sign(1)
      for group in 1..<(count - 1) {
        guard sign(group) == earlier, lengths[group] == 3 || lengths[group] == 2 else { return nil }
      }
      if last != earlier { return lengths[count - 2] == 3 ? count - 1 : nil }
      return lastLength == 3 ? count : nil
    }
  }
}

/// Eight integers in place, so that reading a number allocates nothing.
private struct InlineGroupArray {
  private var low = SIMD8<Int32>()

  subscript(index: Int) -> Int32 {
    get { low[index] }
    set { low[index] = newValue }
  }
}

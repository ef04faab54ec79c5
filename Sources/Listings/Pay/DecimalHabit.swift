import CSVText

/// How a column writes decimals, which settles numbers that can be read in two ways: `80.000` and
/// `1,250`. Numbers that can be read in one way only are never touched by it.
public enum DecimalHabit: Sendable, Hashable {
  /// Nobody knows: a comma before three digits groups, and a dot before three digits is a decimal
  /// sign unless the currency is of a place where it groups, or the listing's pay makes no sense
  /// with it: pay for more than an hour is not posted in thousandths.
  case undecided
  /// `1,250.50`: the dot is the decimal sign, a comma groups.
  case dot
  /// `1.250,50`: the comma is the decimal sign, a dot groups.
  case comma
}

/// What the cells of one column say about their decimal sign.
public struct DecimalEvidence: Sendable, Equatable {
  /// Cells that can only be read with a decimal dot: `35.50`, `1,234,567`.
  public private(set) var dotOnly = 0
  /// Cells that can only be read with a decimal comma: `35,50`, `1.234.567`.
  public private(set) var commaOnly = 0
  /// Cells with one dot before three digits, which either habit can read: `80.000`.
  public private(set) var eitherDot = 0
  /// Cells with one comma before three digits, which either habit can read: `1,250`.
  public private(set) var eitherComma = 0

  /// One habit holds against the other when it has this many times as many cells.
  private static let majority = 20
  /// So many cells with three digits behind the sign, and none with two, are no accident.
  private static let accident = 3

  public init() {}

  /// Cells that either habit can read.
  public var either: Int { eitherDot + eitherComma }

  /// Takes the cell in `range` of `bytes` (UTF-8) into account: an amount or a pay text. Cells
  /// without a sign in their numbers, and those that contradict themselves, count nowhere.
  public mutating func add(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    guard Self.hasSign(bytes, range) else { return }
    var seen = Seen()
    var index = range.lowerBound
    while index < range.upperBound {
      guard Byte.isDigit(bytes[index]) else {
        index &+= 1
        continue
      }
      if let number = UsualNumber(bytes, at: index, end: range.upperBound) {
        seen.add(number)
        index = number.end
      } else {
        let number = PayNumber(bytes, at: index, end: range.upperBound)
        seen.add(number)
        index = number.end
      }
    }
    count(seen)
  }

  /// Whether there is a dot or a comma at all; most cells have none and need no reading.
  private static func hasSign(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    bytes.extracting(range).holdsOne(of: [0x2E, 0x2C, 0x2E, 0x2C])
  }

  /// Adds what another part of the same column said.
  public mutating func add(_ other: DecimalEvidence) {
    dotOnly += other.dotOnly
    commaOnly += other.commaOnly
    eitherDot += other.eitherDot
    eitherComma += other.eitherComma
  }

  /// The habit of the column. Cells of one reading decide, by a majority of 20 to 1. Where there
  /// are none, three cells of one sign before three digits decide that it groups, for only the pay
  /// of hours has three decimals throughout; see `EitherDot`.
  public var habit: DecimalHabit {
    if dotOnly > commaOnly * Self.majority { return .dot }
    if commaOnly > dotOnly * Self.majority { return .comma }
    guard dotOnly + commaOnly == 0 else { return .undecided }
    if eitherDot >= Self.accident, eitherComma == 0 { return .comma }
    if eitherComma >= Self.accident, eitherDot == 0 { return .dot }
    return .undecided
  }

  /// Whether only cells with one dot before three digits decide that it groups. Where this makes no pay of
  /// an hour, such a cell is read in the other way: `15.125` an hour; see ``EitherDot``.
  var isByDots: Bool { habit == .comma && commaOnly == 0 }

  private mutating func count(_ seen: Seen) {
    if seen.dot != seen.comma {
      dotOnly += seen.dot ? 1 : 0
      commaOnly += seen.comma ? 1 : 0
    } else if !seen.dot, seen.eitherDot != seen.eitherComma {
      eitherDot += seen.eitherDot ? 1 : 0
      eitherComma += seen.eitherComma ? 1 : 0
    }
  }

  /// What the numbers of one cell say.
  private struct Seen {
    var dot = false
    var comma = false
    var eitherDot = false
    var eitherComma = false

    mutating func add(_ number: UsualNumber) {
      if number.hasFraction { dot = true } else if number.isGrouped { eitherComma = true }
    }

    mutating func add(_ number: PayNumber) {
      switch (number.evidence, number.ambiguity) {
      case (.dot, _): dot = true
      case (.comma, _): comma = true
      case (.undecided, .dot): eitherDot = true
      case (.undecided, .comma): eitherComma = true
      case (.undecided, .none): break
      }
    }
  }
}

/// A number as most are written, told without a look at what all of its signs can mean: `120000`,
/// `120,000`, `45.50`, `120,000.00`.
private struct UsualNumber {
  /// Whether a comma stands before three digits.
  private(set) var isGrouped = false
  /// Whether a dot stands before the last two digits, or the last one.
  private(set) var hasFraction = false
  /// The first byte behind the number.
  private(set) var end: Int

  /// Reads at `start`, which holds a digit; `nil` for ``PayNumber`` to read it.
  init?(_ bytes: Span<UInt8>, at start: Int, end limit: Int) {
    end = start
    let whole = Self.countDigits(bytes, &end, limit)
    guard whole < 10, whole == 1 || bytes[start] != 0x30 else { return nil }
    if end < limit, bytes[end] == 0x2C {
      end &+= 1
      guard whole < 4, bytes[start] != 0x30, Self.countDigits(bytes, &end, limit) == 3 else {
        return nil
      }
      isGrouped = true
    }
    if end < limit, bytes[end] == 0x2E {
      end &+= 1
      guard 1...2 ~= Self.countDigits(bytes, &end, limit) else { return nil }
      hasFraction = true
    }
    guard end < limit else { return }
    switch bytes[end] {
    case 0x2C, 0x2E, 0x27, 0x80...: return nil
    case 0x20: if end &+ 1 < limit, Byte.isDigit(bytes[end &+ 1]) { return nil }
    default: break
    }
  }

  private static func countDigits(_ bytes: Span<UInt8>, _ index: inout Int, _ limit: Int) -> Int {
    let start = index
    while index < limit, Byte.isDigit(bytes[index]) { index &+= 1 }
    return index &- start
  }
}

/// How a column writes decimals, which settles numbers that can be read in two ways: `80.000` and
/// `1,250`. Numbers that can be read in one way only are never touched by it.
public enum DecimalHabit: Sendable, Hashable {
  /// Nobody knows: a comma before three digits groups, and a dot before three digits is a decimal
  /// sign unless the currency is of a place where it groups.
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
        index += 1
        continue
      }
      let number = PayNumber(bytes, at: index, end: range.upperBound)
      seen.add(number)
      index = number.end
    }
    count(seen)
  }

  /// Whether there is a dot or a comma at all; most cells have none and need no reading.
  private static func hasSign(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where bytes[index] == 0x2E || bytes[index] == 0x2C { return true }
    return false
  }

  /// Adds what another part of the same column said.
  public mutating func add(_ other: DecimalEvidence) {
    dotOnly += other.dotOnly
    commaOnly += other.commaOnly
    eitherDot += other.eitherDot
    eitherComma += other.eitherComma
  }

  /// The habit of the column. Cells of one reading decide, by a majority of 20 to 1. Where there
  /// are none, three cells of one sign before three digits decide that it groups, for amounts of
  /// money with three decimals throughout do not exist.
  public var habit: DecimalHabit {
    if dotOnly > commaOnly * Self.majority { return .dot }
    if commaOnly > dotOnly * Self.majority { return .comma }
    guard dotOnly + commaOnly == 0 else { return .undecided }
    if eitherDot >= Self.accident, eitherComma == 0 { return .comma }
    if eitherComma >= Self.accident, eitherDot == 0 { return .dot }
    return .undecided
  }

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

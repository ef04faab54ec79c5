/// The place of a cell on its sheet, counted from 0: `B3` is row 2, column 1.
public struct CellReference: Sendable, Hashable {
  /// The row, counted from 0.
  public var row: Int

  /// The column, counted from 0.
  public var column: Int

  /// Creates a reference from row and column, counted from 0.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `B3`, `b3` or `$B$3`; `nil` for anything else, and past the last row and column that a
  /// sheet can have.
  public init?(_ text: String) {
    var rest = Substring(text)
    if rest.first == "$" { rest.removeFirst() }
    let letters = rest.prefix { $0.isASCII && $0.isLetter }
    rest = rest.dropFirst(letters.count)
    if rest.first == "$" { rest.removeFirst() }
    guard (1...3).contains(letters.count), (1...7).contains(rest.count), rest.first != "0",
      rest.allSatisfy({ ("0"..."9").contains($0) }), let row = Int(rest),
      let column = Self.column(named: letters), column < SheetLimits.columns,
      row <= SheetLimits.rows
    else { return nil }
    self.init(row: row - 1, column: column)
  }

  /// The reference as it moves with a copied formula: `B3`.
  public var relative: String { Self.columnName(column) + String(row + 1) }

  /// The reference that stays: `$B$3`.
  public var absolute: String { "$" + Self.columnName(column) + "$" + String(row + 1) }

  /// The letters of a column, counted from 0: 0 is `A`, 26 is `AA`.
  public static func columnName(_ column: Int) -> String {
    var letters: [Character] = []
    var rest = column + 1
    while rest > 0 {
      let (quotient, letter) = (rest - 1).quotientAndRemainder(dividingBy: 26)
      letters.append(Character(Unicode.Scalar(UInt8(65 + letter))))
      rest = quotient
    }
    return String(letters.reversed())
  }

  private static func column(named letters: Substring) -> Int? {
    var number = 0
    for byte in letters.uppercased().utf8 {
      guard (65...90).contains(byte) else { return nil }
      number = number * 26 + Int(byte) - 64
    }
    return number - 1
  }
}

extension CellReference: CustomStringConvertible {
  /// The reference as `B3`.
  public var description: String { relative }
}

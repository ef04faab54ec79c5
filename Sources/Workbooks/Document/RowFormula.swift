/// A formula that is the same in all rows but for their numbers.
///
///     RowFormula("ROUND(H{row}*12,2)").text(row: 4)  // ROUND(H5*12,2)
public struct RowFormula: Sendable, Hashable {
  /// What stands before, between and behind the numbers of the row; at least one.
  package let pieces: [String]

  /// - Parameter pattern: The formula with `{row}` wherever the number of the row stands.
  public init(_ pattern: String) {
    pieces = pattern.split(separator: "{row}", omittingEmptySubsequences: false).map(String.init)
  }

  /// The formula as it stands in a row, which is counted from 0.
  public func text(row: Int) -> String { pieces.joined(separator: String(row + 1)) }
}

/// A row of a settings file that no listing of a run met: most often a slip of the pen, which would
/// otherwise pass for a rule that works.
public struct UnmetRule: Sendable, Equatable {
  /// Which settings file the row stands in.
  public enum Kind: Sendable {
    case levels, employers, corrections, topics
  }

  public let kind: Kind
  /// The file's name.
  public let file: String
  /// The row as a spreadsheet shows it, from 1.
  public let row: Int
  /// What of the row is looked for in listings, as it stands in the file.
  public let text: String
  /// What nothing was found of, and what may have been meant: a sentence without its full stop.
  public let problem: String

  /// Those of two runs with the same settings that neither met, in the first one's order.
  public static func unmet(by first: [UnmetRule], and second: [UnmetRule]) -> [UnmetRule] {
    first.filter { rule in
      second.contains { $0.kind == rule.kind && $0.file == rule.file && $0.row == rule.row }
    }
  }
}

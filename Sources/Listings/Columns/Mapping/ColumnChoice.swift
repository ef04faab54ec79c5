/// Why a column serves a field, for people to check.
public struct ColumnChoice: Sendable, Equatable {
  /// How sure the choice is.
  public enum Certainty: String, Sendable {
    /// A name that can hardly mean anything else, or the `--columns` file.
    case certain
    /// A name that fits several things, or content that speaks plainly.
    case likely
    /// To be looked at.
    case guess
  }

  /// A column that also fits the field.
  public struct Rival: Sendable, Equatable {
    /// From 0.
    public var column: Int
    /// The column as messages call it, see ``ColumnMapping/label(_:)``.
    public var header: String
    /// Why it was not taken, in words: "holds no dates".
    public var reason: String
  }

  /// From 0.
  public var column: Int
  /// The column as messages call it, see ``ColumnMapping/label(_:)``.
  public var header: String
  public var field: InputField
  public var certainty: Certainty
  /// In words: `named "Salary Range From"`, "holds web addresses", "chosen by --columns".
  public var reason: String
  /// Best first; empty for most.
  public var rivals: [Rival] = []
}

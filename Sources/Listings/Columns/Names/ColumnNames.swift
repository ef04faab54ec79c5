/// The names by which columns are known: a row per field and language. To teach the tool a new
/// name, add it to its field's row, as ``NameFolding/key(_:)`` gives it: lower case, without
/// accents and spaces; a name that several languages share stands in one of them. Of two columns
/// that fit a field, the one whose name stands earlier in its row is taken. The many names of pay
/// are put together from ``PayNameWords`` instead.
enum ColumnNames {
  /// The names of one field in one language.
  struct Row: Sendable {
    var field: InputField
    /// Parted by spaces, the best first.
    var names: String

    init(_ field: InputField, _ names: String) {
      self.field = field
      self.names = names
    }
  }

  /// How plainly a name says its field.
  enum Strength: Int, Sendable, Comparable {
    /// The name can hardly mean anything else.
    case plain
    /// The name is put together, or has words beside it.
    case composed
    /// The name fits many things: "Date", "Rate".
    case vague
    /// The name stands for a figure worked out from pay: "avgSalary".
    case derived
    /// The name has words beside it that may make it another: "Job title you saw".
    case partial

    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  /// The field that a name stands for, and how well.
  struct Match: Sendable, Equatable {
    var field: InputField
    var strength: Strength
    /// The place in the field's row, 0 first; for a composed name the number of its words.
    var place: Int

    /// Whether this name is the better one for a field.
    func isBetter(than other: Match) -> Bool {
      (strength, place) < (other.strength, other.place)
    }
  }

  /// Names that say their field, in all languages.
  static let plain: [Row] =
    english + spanish + portuguese + french + german + italian + dutch + swedish + norwegian
    + danish + finnish + czech + slovak + polish + hungarian

  static let rows: [Row] = plain + vague

  static let table = WordTable(entries(plain, .plain) + entries(vague, .vague))

  private static func entries(_ rows: [Row], _ strength: Strength) -> [(String, Match)] {
    rows.flatMap { row in
      row.names.split(separator: " ").enumerated().map { place, name in
        (String(name), Match(field: row.field, strength: strength, place: place))
      }
    }
  }
}

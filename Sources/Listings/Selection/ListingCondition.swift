/// One condition on listings: `field=value` or `field~text`.
public struct ListingCondition: Sendable, Equatable {
  public enum Relation: Sendable, Equatable {
    /// `=`: the same value. Amounts are compared as numbers and dates as dates; texts letter by
    /// letter once white space is folded. An empty value selects listings that have none.
    case equals
    /// `~`: the text stands somewhere in the value, letter case ignored.
    case contains
  }

  /// The field's name as written.
  public let field: String
  public let relation: Relation
  /// The value as written, without outer white space and with `\&` read as `&`.
  public let value: String

  public init(field: String, relation: Relation, value: String) {
    self.field = field
    self.relation = relation
    self.value = value
  }

  /// Reads conditions joined by `&`; an empty text has none, and so selects every listing.
  ///
  /// ```swift
  /// try ListingCondition.conditions(in: #"employer=AT\&T&title~engineer"#)
  /// // employer equals "AT&T", title contains "engineer"
  /// ```
  /// - Throws: `noRelation` for a part without `=` or `~`.
  public static func conditions(
    in text: String
  ) throws(ListingFilterError) -> [ListingCondition] {
    guard text.contains(where: { !$0.isWhitespace }) else { return [] }
    var conditions: [ListingCondition] = []
    for part in parts(of: text) { conditions.append(try condition(part)) }
    return conditions
  }

  /// The text between signs `&`; `\&` is the sign itself, any other backslash stands for itself.
  private static func parts(of text: String) -> [String] {
    var parts = [""]
    var isEscaped = false
    for character in text {
      if isEscaped, character != "&" { parts[parts.count - 1].append("\\") }
      switch character {
      case "&" where !isEscaped: parts.append("")
      case "\\": break
      default: parts[parts.count - 1].append(character)
      }
      isEscaped = character == "\\"
    }
    if isEscaped { parts[parts.count - 1].append("\\") }
    return parts
  }

  private static func condition(_ part: String) throws(ListingFilterError) -> ListingCondition {
    guard let sign = part.firstIndex(where: { $0 == "=" || $0 == "~" }),
      let last = part[..<sign].last, !"<>!".contains(last)
    else { throw .noRelation(condition: trimmed(part)) }
    return ListingCondition(
      field: trimmed(part[..<sign]), relation: part[sign] == "=" ? .equals : .contains,
      value: trimmed(part[part.index(after: sign)...]))
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let start = text.drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}

/// Why a condition cannot be used.
public enum ListingFilterError: Error, Equatable, Sendable {
  /// A part that is neither `field=value` nor `field~text`.
  case noRelation(condition: String)
  /// No such field; `known` are those there are.
  case unknownField(name: String, known: [String])
  /// The value is none that the field can have; `expected` says what it takes.
  case unreadableValue(field: String, value: String, expected: String)
}

extension ListingFilterError: CustomStringConvertible {
  /// What is wrong and what to write instead, without the option's name.
  public var description: String {
    switch self {
    case .noRelation(let condition):
      "\"\(condition)\" is no condition: write FIELD=VALUE, or FIELD~TEXT for a part of it;"
        + " a & inside a value is written \\&."
    case .unknownField(let name, let known):
      "There is no field \"\(name)\"." + Suggestion.question(for: name, among: known)
        + " The fields are: \(known.joined(separator: ", "))."
    case .unreadableValue(let field, let value, let expected):
      "\"\(value)\" is no value of \(field): it takes \(expected)."
    }
  }
}

/// A piece of JSON (RFC 8259), written the same way every time: members in the order given, two
/// spaces a step.
package enum JSONValue {
  case string(String)
  case integer(Int)
  case bool(Bool)
  case array([JSONValue])
  case object([(name: String, value: JSONValue)])

  /// The text, without a line feed at its end. `step` is how deep it stands.
  package func text(step: Int = 0) -> String {
    switch self {
    case .string(let text): Self.quoted(text)
    case .integer(let number): String(number)
    case .bool(let value): value ? "true" : "false"
    case .array(let values): Self.block("[", values.map { $0.text(step: step + 1) }, "]", step)
    case .object(let members):
      Self.block(
        "{", members.map { "\(Self.quoted($0.name)): \($0.value.text(step: step + 1))" }, "}",
        step)
    }
  }

  private static func block(
    _ open: String, _ items: [String], _ close: String, _ step: Int
  ) -> String {
    guard !items.isEmpty else { return open + close }
    let indent = String(repeating: "  ", count: step + 1)
    let lines = items.map { indent + $0 }.joined(separator: ",\n")
    return "\(open)\n\(lines)\n\(indent.dropLast(2))\(close)"
  }

  private static func quoted(_ text: String) -> String {
    var escaped = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "\u{0}"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped + "\""
  }
}

/// Pieces of JSON text (RFC 8259).
package enum JSONText {
  /// An object on one line, of names and values that are JSON already.
  package static func object(_ members: [(name: String, value: String)]) -> String {
    let members = members.map { "\(string($0.name)): \($0.value)" }
    return "{" + members.joined(separator: ", ") + "}"
  }

  /// A string in quotes. Quotes, backslashes and control characters are escaped, other characters
  /// are written as they are.
  package static func string(_ text: String) -> String {
    var escaped = "\""
    for scalar in text.unicodeScalars { append(scalar, to: &escaped) }
    return escaped + "\""
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case "\u{0}"..."\u{1F}", "\u{7F}":
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: text.unicodeScalars.append(scalar)
    }
  }
}

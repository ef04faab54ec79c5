extension TerminalText {
  /// What later lines of a message are indented by, further than advice is, which stands below.
  private static let furtherIndent = 4
  /// Below it no message is broken: words would stand one below the other.
  private static let leastWidth = 24

  /// A message in lines of at most `width` columns, broken between words; all but the first are
  /// indented further, so that it is seen where the next message begins. A longer word, which may be
  /// a path or an address, keeps a line of its own.
  static func hanging(_ message: String, to width: Int) -> [String] {
    guard width >= leastWidth else { return [message] }
    let start = message.prefix { $0 == " " }
    let indent = String(repeating: " ", count: start.count + furtherIndent)
    var lines = [String(start)]
    var (used, isEmpty) = (start.count, true)
    let words = message.dropFirst(start.count)
      .split(separator: " ", omittingEmptySubsequences: false)
    for word in words {
      let columns = Ink.columns(of: word)
      if isEmpty {
        lines[lines.count - 1] += word
        used += columns
        isEmpty = false
      } else if used + 1 + columns <= width {
        lines[lines.count - 1] += " " + word
        used += 1 + columns
      } else {
        lines.append(indent + String(word))
        used = indent.count + columns
      }
    }
    return lines
  }
}

extension Ink {
  /// The columns that a text takes, without the marks of its tones.
  static func columns(of text: Substring) -> Int {
    guard text.utf8.contains(0x1B) else { return DisplayWidth.of(String(text)) }
    var plain = ""
    var isMark = false
    for scalar in text.unicodeScalars {
      if scalar == "\u{1B}" { isMark = true }
      if !isMark { plain.unicodeScalars.append(scalar) }
      if scalar == "m" { isMark = false }
    }
    return DisplayWidth.of(plain)
  }
}

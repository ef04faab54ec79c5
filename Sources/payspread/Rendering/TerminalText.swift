/// Texts of an input made fit for a terminal.
enum TerminalText {
  /// The text on one line and without control sequences: an input must not be able to move the
  /// cursor, change colours or turn the direction of writing around.
  static func cleaned(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var cleaned = ""
    for scalar in text.unicodeScalars {
      cleaned.unicodeScalars.append(
        !isUnsafe(scalar) ? scalar : scalar.properties.isWhitespace ? " " : "\u{FFFD}")
    }
    return cleaned
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x202A...0x202E, 0x2066...0x2069: true
    default:
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
  }

  /// The text in at most `width` columns, its end replaced by `…` where it is longer.
  static func shortened(_ text: String, to width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var shortened = ""
    var rest = width - 1
    for character in text {
      rest -= DisplayWidth.of(character)
      guard rest >= 0 else { break }
      shortened.append(character)
    }
    return width > 0 ? shortened + "…" : ""
  }

  /// Broken between words into lines of at most `width` columns; a longer word keeps a line of its
  /// own.
  /// - Parameter breaksWords: Whether a longer word is broken, as are scripts that part no words.
  static func wrapped(_ text: String, to width: Int, breaksWords: Bool = false) -> [String] {
    var lines: [String] = []
    let words = text.split(separator: " ")
    for word in breaksWords ? words.flatMap({ pieces(of: $0, width) }) : words {
      if let last = lines.last, DisplayWidth.of(last) + 1 + DisplayWidth.of(String(word)) <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// A word in pieces of at most `width` columns, at least a character each.
  private static func pieces(of word: Substring, _ width: Int) -> [Substring] {
    var pieces: [Substring] = []
    var (start, used) = (word.startIndex, 0)
    for index in word.indices {
      let taken = DisplayWidth.of(word[index])
      if used + taken > width, start < index {
        pieces.append(word[start..<index])
        (start, used) = (index, 0)
      }
      used += taken
    }
    return pieces + [word[start...]]
  }
}

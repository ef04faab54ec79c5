/// A command line as one types it after a shell prompt: words in simple quotes, `NAME=value` before
/// the command, and `< FILE` for standard input.
///
/// Quotes: `'…'` keeps everything, `"…"` and words without quotes know `\` before one character.
/// There are no variables, patterns or pipes: `*`, `$` and `|` stand for themselves.
package struct ShellLine: Equatable, Sendable {
  /// The settings before the command.
  package var environment: [String: String] = [:]
  /// The command and its arguments.
  package var words: [String] = []
  /// The file behind `<`; `nil` without one.
  package var standardInput: String?

  /// A quote that is never closed, or `<` without a file.
  package struct Malformed: Error, Equatable {
    package var line: String

    package init(line: String) {
      self.line = line
    }
  }

  package init(_ line: String) throws(Malformed) {
    var words = try Self.split(line)[...]
    while let word = words.first, !word.isQuoted, let sign = word.text.firstIndex(of: "=") {
      environment[String(word.text[..<sign])] = String(word.text[word.text.index(after: sign)...])
      words.removeFirst()
    }
    while let word = words.popFirst() {
      if word.text == "<", !word.isQuoted {
        guard let file = words.popFirst() else { throw Malformed(line: line) }
        standardInput = file.text
      } else {
        self.words.append(word.text)
      }
    }
  }

  private struct Word {
    var text = ""
    /// The word begins with a quote or `\`, and is no setting and no `<`.
    var isQuoted = false
  }

  private static func split(_ line: String) throws(Malformed) -> [Word] {
    var words: [Word] = []
    var word: Word?
    var quote: Character?
    var isEscaped = false
    for character in line {
      if isEscaped {
        word = appending(character, to: word)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        word = word ?? Word(isQuoted: true)
        isEscaped = true
      } else if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
        word = word ?? Word(isQuoted: true)
      } else if quote == nil, character.isWhitespace {
        if let word { words.append(word) }
        word = nil
      } else {
        word = appending(character, to: word)
      }
    }
    guard quote == nil, !isEscaped else { throw Malformed(line: line) }
    return words + (word.map { [$0] } ?? [])
  }

  private static func appending(_ character: Character, to word: Word?) -> Word {
    var word = word ?? Word()
    word.text.append(character)
    return word
  }
}

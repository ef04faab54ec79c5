/// A command that a document shows, with what it prints.
///
/// In a block that begins with three backticks and `console`, a line that begins with `$ ` is a
/// command, and the lines behind it are what it prints, up to the next command. A line that is
/// `…` alone stands for any number of lines.
package struct DocumentedExample: Sendable, CustomStringConvertible {
  /// The first line of the document that it stands on, counted from 1.
  package var line: Int
  package var command: String
  /// What is shown of the output; empty where the command prints nothing.
  package var output: [String]

  package init(line: Int, command: String, output: [String]) {
    self.line = line
    self.command = command
    self.output = output
  }

  package var description: String { "line \(line): \(command)" }

  /// The examples of a document, in order.
  package static func all(in document: String) -> [DocumentedExample] {
    var examples: [DocumentedExample] = []
    var isShown = false
    for (index, line) in document.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if line.hasPrefix("```") {
        isShown = line == "```console"
      } else if isShown, line.hasPrefix("$ ") {
        examples.append(
          DocumentedExample(line: index + 1, command: String(line.dropFirst(2)), output: []))
      } else if isShown, !examples.isEmpty {
        examples[examples.count - 1].output.append(String(line))
      }
    }
    return examples
  }

  /// Whether this is what the command prints. Spaces at the end of a line and empty lines at the
  /// end of a block cannot be seen and do not count.
  package func shows(_ printed: String) -> Bool {
    Self.matches(
      Self.visible(output)[...],
      Self.visible(
        printed.split(
          separator: "\n", omittingEmptySubsequences: false
        ).map(String.init))[...])
  }

  private static func visible(_ lines: [String]) -> [String] {
    var lines = lines.map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  private static func matches(_ shown: ArraySlice<String>, _ printed: ArraySlice<String>) -> Bool {
    guard let first = shown.first else { return printed.isEmpty }
    if first == "…" {
      return (printed.startIndex...printed.endIndex).contains {
        matches(shown.dropFirst(), printed[$0...])
      }
    }
    return first == printed.first && matches(shown.dropFirst(), printed.dropFirst())
  }
}

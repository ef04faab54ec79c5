/// A group's name in lines that fit on the narrowest screen, since drawings do not wrap words.
struct ChartName {
  /// In characters.
  static let longestLine = 34
  /// In characters; longer names are cut and end in `…`.
  static let longestName = 64

  /// At least one.
  let lines: [String]

  /// - Parameter end: What the name ends with, such as its number of listings, and keeps.
  init(_ name: String, keeping end: String = "") {
    let name = PlainText.cleaned(name)
    let hasEnd = !end.isEmpty && name.hasSuffix(end)
    let start = hasEnd ? name.dropLast(end.count) : name[...]
    let kept = start.count > Self.longestName ? start.prefix(Self.longestName - 1) + "…" : start
    let last = hasEnd ? [end.drop { $0 == " " }] : []
    var lines = [""]
    for piece in kept.split(separator: " ").flatMap(Self.pieces) + last.map(String.init) {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = piece
      } else if last.count + 1 + piece.count <= Self.longestLine {
        lines[lines.count - 1] += " " + piece
      } else {
        lines.append(piece)
      }
    }
    self.lines = lines
  }

  /// A word, or what is longer than a line in parts.
  private static func pieces(of word: Substring) -> [String] {
    var (pieces, rest): ([String], Substring) = ([], word)
    while rest.count > longestLine {
      pieces.append(String(rest.prefix(longestLine)))
      rest = rest.dropFirst(longestLine)
    }
    return pieces + [String(rest)]
  }
}

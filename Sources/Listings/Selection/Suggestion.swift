/// What a person may have meant by a name that is not known.
public enum Suggestion {
  /// The known name that takes the fewest slips to become `name`: letters left out, added, changed,
  /// or two neighbours swapped. Letter case and accents do not count, nor does a space or a hyphen
  /// for an underscore. `nil` where every name is more than a third of its letters away and no single
  /// one begins so; the first of equals.
  public static func nearest(to name: String, among known: some Sequence<String>) -> String? {
    let wanted = letters(name)
    guard !wanted.isEmpty else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in known {
      let letters = letters(candidate)
      let distance = distance(wanted, letters)
      guard distance <= max(1, max(wanted.count, letters.count) / 3),
        distance < best?.distance ?? .max
      else { continue }
      best = (candidate, distance)
    }
    return best?.name ?? only(beginning: wanted, among: known)
  }

  /// The one name that begins with three letters or more: "public" for "publication".
  private static func only(
    beginning wanted: [Character], among known: some Sequence<String>
  ) -> String? {
    guard wanted.count >= 3 else { return nil }
    let found = known.filter { letters($0).starts(with: wanted) }
    return found.count == 1 ? found.first : nil
  }

  /// How a question begins, with its leading space.
  public static let opening = " Did you mean \""

  /// ` Did you mean "employer"?` with its leading space; empty where no known name is near.
  public static func question(for name: String, among known: some Sequence<String>) -> String {
    nearest(to: name, among: known).map { "\(opening)\($0)\"?" } ?? ""
  }

  private static func letters(_ name: String) -> [Character] {
    var letters = ""
    for scalar in name.lowercased().unicodeScalars {
      switch scalar {
      case " ", "-": letters.append("_")
      case _ where scalar.isASCII: letters.unicodeScalars.append(scalar)
      case _ where scalar.properties.generalCategory == .nonspacingMark: continue
      default: letters += LatinLetter.base(of: scalar) ?? String(scalar)
      }
    }
    return Array(letters)
  }

  /// The number of slips between two words, each stretch of letters changed at most once.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var fewest = min(
          last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          fewest = min(fewest, beforeLast[column - 1] + 1)
        }
        current.append(fewest)
      }
      (beforeLast, last) = (last, current)
    }
    return last[right.count]
  }
}

/// Whether the description of a population says that it works all year.
enum WorkingYear {
  /// The phrases that say so, a row each; hyphens count as spaces.
  static let phrases = ["full time", "fulltime", "year round", "all year", "full year"]

  /// Words before such a phrase that may take it back: then nothing is known.
  private static let doubts: Set<String> = [
    "not", "non", "no", "nor", "never", "neither", "without", "few", "less", "hardly", "rarely",
    "partly", "some", "half", "unless", "except", "excluding",
  ]

  /// Words that take it back wherever they stand.
  private static let partial: Set<String> = ["part", "parttime"]

  /// Whether a population works all year, in words: `full-time employees`, but not `employees, not
  /// all of them full-time`. A population that also has part-time work in it does not.
  static func isStated(in population: String) -> Bool {
    let words = words(of: population)
    let ends = phrases.flatMap { Self.ends(of: $0, in: words) }
    guard let last = ends.max() else { return false }
    return !words[..<last].contains(where: isDoubt) && !words.contains(where: partial.contains)
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !"'’".contains($0) }.map(String.init)
  }

  private static func isDoubt(_ word: String) -> Bool {
    doubts.contains(word) || word.hasSuffix("n't") || word.hasSuffix("n’t")
  }

  /// The places behind a phrase.
  private static func ends(of phrase: String, in words: [String]) -> [Int] {
    let wanted = phrase.split(separator: " ").map(String.init)
    return words.indices.map { $0 + wanted.count }.filter { end in
      end <= words.count && Array(words[(end - wanted.count)..<end]) == wanted
    }
  }
}

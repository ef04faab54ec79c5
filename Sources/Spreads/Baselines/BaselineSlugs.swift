/// What columns are called after.
enum BaselineSlugs {
  /// For each baseline its name in lower case, with `_` for each stretch of other characters than
  /// letters and digits: `average_acting_earnings`. Where two names would give one, the later ends
  /// in `_2`.
  static func slugs(of baselines: [Baseline]) -> [String] {
    var taken: Set<String> = []
    return baselines.map { baseline in
      let slug = slug(baseline.name)
      var unique = slug
      var number = 2
      while !taken.insert(unique).inserted {
        unique = "\(slug)_\(number)"
        number += 1
      }
      return unique
    }
  }

  private static func slug(_ name: String) -> String {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.isEmpty ? "baseline" : words.joined(separator: "_")
  }
}

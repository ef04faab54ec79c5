/// The built-in order of levels inside each family of names.
public enum LevelLadder {
  /// A canonical level's place; `nil` for a level of no known family, which is ordered by its name.
  ///
  /// Numbers may carry a letter (`1A`), which comes after the bare number. A combined level
  /// (`L4/L5`) has the place of its first part, just above it.
  public static func rank(of level: String) -> LevelRank? {
    let parts = level.split(separator: "/", maxSplits: 1).map(String.init)
    if parts.count == 2, let lower = rank(of: parts[0]), rank(of: parts[1])?.family == lower.family
    {
      return LevelRank(family: lower.family, step: lower.step + 1)
    }
    return named[level] ?? coded(level)
  }

  /// Room between two steps for letters and combined levels.
  private static let stepWidth = 100

  private static let named: [String: LevelRank] = {
    var ranks: [String: LevelRank] = [:]
    func add(_ names: [String], _ family: LevelWords.Family) {
      for (step, name) in names.enumerated() {
        ranks[name] = LevelRank(family: family.rawValue, step: (step + 1) * stepWidth)
      }
    }
    add(LevelWords.romans, .roman)
    add(LevelWords.seniority.map(\.name), .seniority)
    add(LevelWords.management.map(\.name), .management)
    return ranks
  }()

  /// `L5`, `M2`, `Band 6`, `4B`, `0`.
  private static func coded(_ level: String) -> LevelRank? {
    let letters = level.prefix { !$0.isNumber }
    let digits = level[letters.endIndex...].prefix { $0.isASCII && $0.isNumber }
    let suffix = level[digits.endIndex...]
    guard let family = family(String(letters)), let number = Int(digits), digits.count <= 4,
      suffix.isEmpty || suffix.count == 1 && suffix.first?.isLetter == true
    else { return nil }
    let letter = suffix.uppercased().unicodeScalars.first.map { Int($0.value) - 64 } ?? 0
    guard (0...26).contains(letter) else { return nil }
    return LevelRank(family: family.rawValue, step: number * stepWidth + letter * 2)
  }

  private static func family(_ letters: String) -> LevelWords.Family? {
    if letters.isEmpty { return .plain }
    if let code = LevelWords.codes.first(where: { $0.letters == letters }) { return code.family }
    return LevelWords.numbered.first { $0.name == letters && $0.name.hasSuffix(" ") }?.family
  }
}

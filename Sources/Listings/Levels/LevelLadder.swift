/// The built-in order of levels inside each family of names.
public enum LevelLadder {
  /// A canonical level's place; `nil` for a level of no known family, which is ordered by its name.
  ///
  /// Numbers may carry a letter (`1A`), which comes after the bare number. A combined level
  /// (`L4/L5`) has the place of its first part, just above it.
  public static func rank(of level: String) -> LevelRank? {
    combined(level, single)
  }

  /// The ladders for levels that stand side by side.
  ///
  /// Numbered grades ascend, but in the British civil service Grade 6 stands above Grade 7. Only
  /// the company they are in tells: where one of AA to SEO or SCS is among the levels, and no
  /// other grade than 5 to 7, they belong to that ladder.
  public static func ladder(
    among levels: some Sequence<String>
  ) -> @Sendable (String) -> LevelRank? {
    let parts = Set(levels.flatMap { $0.split(separator: "/").map(String.init) })
    let isCivilService =
      parts.contains(where: CivilServiceGrades.belongsToNoOther)
      && parts.allSatisfy { !$0.hasPrefix("Grade ") || CivilServiceGrades.steps[$0] != nil }
    guard isCivilService else { return { rank(of: $0) } }
    return { level in combined(level) { civilService[$0] ?? single($0) } }
  }

  private static func combined(
    _ level: String, _ single: (String) -> LevelRank?
  ) -> LevelRank? {
    let parts = level.split(separator: "/", maxSplits: 1).map(String.init)
    if parts.count == 2, let lower = single(parts[0]), single(parts[1])?.family == lower.family {
      return LevelRank(family: lower.family, step: lower.step + 1)
    }
    return single(level)
  }

  private static func single(_ level: String) -> LevelRank? { named[level] ?? coded(level) }

  /// Room between two steps for letters and combined levels.
  private static let stepWidth = 100

  private static let civilService: [String: LevelRank] = CivilServiceGrades.steps.mapValues {
    LevelRank(family: LevelFamily.civilService.rawValue, step: ($0 + 1) * stepWidth)
  }

  private static let named: [String: LevelRank] = {
    var ranks = civilService.filter { CivilServiceGrades.belongsToNoOther($0.key) }
    func add(_ names: [String], _ family: LevelFamily) {
      for (step, name) in names.enumerated() {
        ranks[name] = LevelRank(family: family.rawValue, step: (step + 1) * stepWidth)
      }
    }
    add(LevelCodes.romans, .roman)
    add(SeniorityWords.rows.map(\.name), .seniority)
    add(ManagementWords.rows.map(\.name), .management)
    return ranks
  }()

  /// `L5`, `M2`, `Band 6`, `GS-12`, `4B`, `0`.
  private static func coded(_ level: String) -> LevelRank? {
    let letters = level.prefix { !$0.isNumber }
    let digits = level[letters.endIndex...].prefix { $0.isASCII && $0.isNumber }
    let suffix = level[digits.endIndex...]
    guard let family = LevelCodes.families[String(letters)], let number = Int(digits),
      digits.count <= 4, suffix.isEmpty || suffix.count == 1 && suffix.first?.isLetter == true
    else { return nil }
    let letter = suffix.uppercased().unicodeScalars.first.map { Int($0.value) - 64 } ?? 0
    guard (0...26).contains(letter) else { return nil }
    return LevelRank(family: family.rawValue, step: number * stepWidth + letter * 2)
  }
}

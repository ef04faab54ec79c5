/// The words of levels, each a row. To teach the tool a word, add it here.
enum LevelWords {
  /// Ladders in the order in which they are shown; a level's family is its place here.
  enum Family: Int, Sendable, CaseIterable {
    case plain, l, ic, e, p, t, m, band, grade, roman, seniority, management
  }

  /// Letters that make a level of the number right behind them, with their family.
  static let codes: [(letters: String, family: Family)] = [
    ("L", .l), ("IC", .ic), ("E", .e), ("P", .p), ("T", .t), ("M", .m),
  ]

  /// Words that make a level of the number behind them.
  static let numbered: [(word: String, name: String, family: Family)] = [
    ("level", "L", .l), ("band", "Band ", .band), ("grade", "Grade ", .grade),
  ]

  static let romans = ["I", "II", "III", "IV", "V", "VI"]
  static let romanBytes = romans.map { Array($0.utf8) }

  /// Seniority, ascending: the canonical name and the words that say it.
  static let seniority: [(name: String, words: [String])] = [
    ("Junior", ["junior", "jr"]),
    ("Mid", ["mid level", "midlevel", "mid"]),
    ("Senior", ["senior", "sr"]),
    ("Staff", ["staff"]),
    ("Senior Staff", ["senior staff", "sr staff", "sr. staff"]),
    ("Principal", ["principal"]),
    ("Senior Principal", ["senior principal", "sr principal", "sr. principal"]),
    ("Distinguished", ["distinguished"]),
  ]

  /// Management, ascending.
  static let management: [(name: String, words: [String])] = [
    ("Manager", ["manager", "mgr"]),
    ("Senior Manager", ["senior manager", "sr manager", "sr. manager"]),
    ("Associate Director", ["associate director"]),
    ("Director", ["director"]),
    ("Senior Director", ["senior director", "sr director", "sr. director"]),
    ("Executive Director", ["executive director"]),
    ("Vice President", ["vice president", "vp"]),
    ("Senior Vice President", ["senior vice president", "sr vice president", "svp"]),
  ]

  /// Management names that a seniority word raises.
  static let raised = [
    "Manager": "Senior Manager", "Director": "Senior Director",
    "Vice President": "Senior Vice President",
  ]

  /// Words before "manager" that make it the name of a role.
  static let roleManagers = words(
    """
    product program programme project account accounts community case office property store shop \
    stage event events brand campaign content deputy social media relationship territory sales \
    location production floor house facilities facility building site warehouse records data \
    release scrum delivery wealth portfolio fund inventory category risk assistant tour talent \
    marketing partnership partnerships licensing lab venue asset change contract contracts grants
    success engagement
    """)

  /// Words before "director" that make it the name of a role.
  static let roleDirectors = words(
    """
    deputy art casting film stage music funeral assistant unit creative animation voice episode series \
    photography lighting audio narrative game cinematics
    """)

  /// Words behind "junior" or "senior" that make it something else: "senior living", "junior high".
  static let notSenior = words("high living center centre care citizen citizens services housing")

  /// Words behind "staff" that make it a role: a staff writer is no level above a senior one.
  static let notStaff = words(
    """
    writer editor accountant nurse attorney photographer assistant auditor analyst physician \
    pharmacist therapist member training support development reporter pianist musician
    """)

  /// Cells of a level column that state no level.
  static let notStated = WordTable<Bool>(
    [
      "n/a", "na", "none", "null", "nil", "nan", "-", "--", "–", "—", "?", "unknown", "tbd",
      "not applicable", "not specified", "not stated",
    ].map { ($0, true) })

  /// What one word, or two, can mean in a title.
  enum Meaning: Sendable, Equatable {
    case seniority(Int)
    case management(Int)
    case numbered(Int)
  }

  static let table: WordTable<Meaning> = {
    var rows: [(String, Meaning)] = []
    for (index, row) in seniority.enumerated() { rows += row.words.map { ($0, .seniority(index)) } }
    for (index, row) in management.enumerated() {
      rows += row.words.map { ($0, .management(index)) }
    }
    for (index, row) in numbered.enumerated() { rows.append((row.word, .numbered(index))) }
    return WordTable(rows)
  }()

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
  }
}

/// What words can mean where levels are looked for, and the exceptions that belong to no one list.
enum LevelWords {
  /// What one word, or up to three, can mean; the number is the row in its list.
  enum Meaning: Sendable, Equatable {
    case seniority(Int)
    case management(Int)
    case numbered(Int)
  }

  /// Words in titles.
  static let table = WordTable(inTitles)

  /// Words in cells of a level column.
  static let columnTable = WordTable(
    inTitles
      + SeniorityWords.rows.enumerated().flatMap { index, row in
        row.columnWords.map { ($0, Meaning.seniority(index)) }
      })

  private static let inTitles: [(String, Meaning)] =
    SeniorityWords.rows.enumerated().flatMap { index, row in
      row.words.map { ($0, Meaning.seniority(index)) }
    }
    + ManagementWords.rows.enumerated().flatMap { index, row in
      row.words.map { ($0, Meaning.management(index)) }
    }
    + LevelCodes.words.enumerated().map { ($1.word, Meaning.numbered($0)) }

  /// Cells of a level column that state no level.
  static let notStated = WordTable<Bool>(
    [
      "n/a", "na", "n.a.", "none", "null", "nil", "nan", "-", "--", "---", "?", "unknown", "tbd",
      "not applicable", "not specified", "not stated", "not provided", "unspecified", "no aplica",
      "nao se aplica", "non applicable", "non precise", "keine angabe", "k.a.", "k. a.",
      "nicht zutreffend", "niet van toepassing", "n.v.t.", "non specificato", "ej angivet",
    ].map { ($0, true) })

  /// Grades in full, for cells of a level column; with the place in the list.
  static let civilService = WordTable(
    CivilServiceGrades.fullNames.enumerated().map { ($1.words, $0) })

  /// Words that make a level or a grade in a title one of pupils, patients or courses.
  static let pupils = LevelWordSet(
    """
    teacher teachers tutor instructor teaching school classroom pupils paraprofessional lehrer \
    lehrerin profesor profesora maestro maestra professeur enseignant insegnante leraar larare laerer
    """)

  /// Words right before "level" that say the level of what.
  static let levelsOfElse = LevelWordSet(
    "trauma nicu biosafety sea nvq btec qcf svq rqf qualification diploma ground street a o")

  /// Words right before a code that say what it is the number of.
  static let codesOfElse = LevelWordSet("365 heathrow terminal airport bmw motorway model")

  /// Words right behind a code that say the same: "L3 Communications", "E3 Visa".
  static let elseOfCodes = LevelWordSet(
    "communications technologies harris visa visas motorway junction fuel expo rifle licence license"
  )

  /// Words right before a roman numeral that it counts.
  static let countedByRomans = LevelWordSet(
    """
    war phase type stage part title chapter volume vol act factor region schedule unit henry george \
    charles louis elizabeth edward paul article section class schedule annex vitamin
    """)
}

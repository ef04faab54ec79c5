/// Words of seniority, over the languages, in lower case and without accents. To teach the tool a
/// word, add it to a row.
enum SeniorityWords {
  /// A step of the ladder.
  struct Row: Sendable {
    /// The canonical name.
    let name: String
    /// What says it, in titles and in level columns.
    var words: [String] = []
    /// What says it in a level column only.
    var columnWords: [String] = []
    /// What in a title makes its words something else.
    var exception: Exception?
  }

  /// What in a title makes a word of seniority something else.
  struct Exception: Sendable {
    /// Words right before it.
    var before: LevelWordSet = []
    /// Words right behind it.
    var behind: LevelWordSet = []
    /// Whether another word must follow directly: alone it names a person or a group.
    var mustLead = false
    /// Whether it need not lead behind a comma: "Engineer, Principal".
    var mayEndPart = false
    /// Whether a hyphen behind it makes it a part of a name: "Mid-Atlantic".
    var isJoinedByHyphen = false
    /// Whether "entry level" in the title rules it out.
    var isAboveEntry = false
  }

  /// Ascending. Interns and entry-level jobs stand below the juniors, as the words say; they count
  /// in level columns only, since in a title they name a programme more often than a step of pay.
  /// "Lead", "trainee" and "apprentice" are no rows: employers place them differently.
  static let rows = [
    Row(name: "Intern", columnWords: ["intern", "internship"]),
    Row(name: "Entry level", columnWords: ["entry level", "entry"]),
    Row(
      name: "Junior",
      words: [
        "junior", "jr", "junior level", "debutant", "debutante", "berufseinsteiger",
        "berufseinsteigerin", "mlodszy", "mlodsza",
      ],
      exception: Exception(
        before: ["king", "to"],
        behind: LevelWordSet(
          """
          high school college year years achievement varsity league golf tennis ski ranger rangers \
          guard living center centre care citizen citizens services housing minister
          """))),
    Row(
      name: "Mid",
      words: [
        "mid level", "midlevel", "mid", "pleno", "medior", "semi senior", "semisenior", "ssr",
        "confirme", "confirmee",
      ],
      columnWords: ["intermediate", "intermediate level", "middle", "mid career"],
      exception: Exception(
        before: LevelWordSet("tempo tiempo periodo em dominio empleo emprego jornada"),
        behind: LevelWordSet(
          """
          market day shift wales sussex essex devon ulster century term office atlantic america \
          town west east south north emprego empleo rendimiento
          """),
        isJoinedByHyphen: true)),
    Row(name: "Mid-Senior", words: ["mid senior", "mid senior level"]),
    Row(
      name: "Senior",
      words: ["senior", "sr", "senior level", "starszy", "starsza"],
      exception: Exception(
        before: ["to"],
        behind: LevelWordSet(
          """
          high school living lifestyle center centre care citizen citizens services housing adult \
          adults companion companions homes residence residences leadership wellness day \
          transportation
          """))),
    Row(
      name: "Staff", words: ["staff"], columnWords: ["staff level"],
      exception: Exception(
        before: ["of", "to"],
        behind: LevelWordSet(
          """
          writer editor accountant nurse nurses attorney lawyer photographer assistant auditor \
          analyst physician pharmacist therapist member members training support development \
          reporter pianist musician rn lpn registered interpreter chaplain dentist veterinarian \
          counselor counsellor psychologist psychiatrist sergeant secretary educator radiologist \
          midwife canteen room house architect scheduler services relations
          """),
        mustLead: true, isAboveEntry: true)),
    Row(name: "Senior Staff", words: ["senior staff", "sr staff", "sr. staff"]),
    Row(
      name: "Principal", words: ["principal"], columnWords: ["principal level"],
      exception: Exception(
        before: LevelWordSet("assistant vice deputy school associate academy to the"),
        behind: LevelWordSet(
          """
          elementary middle high primary secondary school secretary residence payments investigator \
          dancer cellist trumpet oboe flute horn viola violin percussion
          """),
        mustLead: true, mayEndPart: true)),
    Row(name: "Senior Principal", words: ["senior principal", "sr principal", "sr. principal"]),
    Row(
      name: "Distinguished", words: ["distinguished"],
      exception: Exception(
        behind: LevelWordSet("professor lecturer chair service guest visiting"),
        mustLead: true, mayEndPart: true)),
  ]

  /// The place of "Senior" among the rows.
  static let senior = rows.firstIndex { $0.name == "Senior" }
}

/// Letters and words that make a level of the number behind them. To teach the tool one, add a row.
enum LevelCodes {
  /// Letters with a number: `L5`, `IC4`, `GS-12`.
  struct Code: Sendable {
    /// The letters, in lower case.
    let letters: String
    /// What stands before the number in the canonical name.
    let name: String
    let family: LevelFamily
    /// What may stand between letters and number.
    var joint = Joint.none
    /// Whether a title states it only where the number ends the title or a part of it.
    var endsPart = false
  }

  /// What may stand between a code's letters and its number.
  enum Joint: Sendable {
    /// Nothing: "L-1" is a visa, "E 5" an accident.
    case none
    /// Nothing, a hyphen or a space.
    case any
  }

  static let codes = [
    Code(letters: "l", name: "L", family: .l),
    Code(letters: "ic", name: "IC", family: .ic, joint: .any),
    Code(letters: "e", name: "E", family: .e),
    Code(letters: "p", name: "P", family: .p),
    Code(letters: "t", name: "T", family: .t),
    Code(letters: "m", name: "M", family: .m),
    Code(letters: "g", name: "Grade ", family: .grade, endsPart: true),
    Code(letters: "gs", name: "GS-", family: .gs, joint: .any),
    Code(letters: "gg", name: "GG-", family: .gg, joint: .any),
    Code(letters: "wg", name: "WG-", family: .wageGrade, joint: .any),
    Code(letters: "scs", name: "SCS", family: .civilService, joint: .any),
    Code(letters: "eg", name: "EG ", family: .entgeltgruppe, endsPart: true),
  ]

  /// The codes' places by their letters.
  static let codeTable = WordTable(codes.enumerated().map { ($1.letters, $0) })

  /// Numbers above this behind letters are roads, rifles and fuels: "M25", "M16", "E85".
  static let largestInTitle = 15

  /// Words with a number: "Level 5", "Band 8a".
  struct Word: Sendable {
    /// In lower case, without accents.
    let word: String
    /// What stands before the number in the canonical name.
    let name: String
    let family: LevelFamily
    /// Whether the number may carry a letter from a to d.
    var takesLetter = false
    /// Whether it is a level in a level column only.
    var columnOnly = false
  }

  static let words = [
    Word(word: "level", name: "L", family: .l),
    Word(word: "nivel", name: "L", family: .l),
    Word(word: "niveau", name: "L", family: .l),
    Word(word: "niva", name: "L", family: .l),
    Word(word: "band", name: "Band ", family: .band, takesLetter: true),
    Word(word: "grade", name: "Grade ", family: .grade),
    Word(word: "entgeltgruppe", name: "EG ", family: .entgeltgruppe, takesLetter: true),
    Word(word: "eg", name: "EG ", family: .entgeltgruppe, takesLetter: true),
    Word(word: "schaal", name: "Schaal ", family: .schaal, takesLetter: true),
    // In a title a tier is a line of support or of suppliers.
    Word(word: "tier", name: "Tier ", family: .tier, columnOnly: true),
  ]

  /// Words that a level column may have before a word with a number: "Pay Grade 4", "NHS Band 5".
  static let prefixes: LevelWordSet = [
    "pay", "nhs", "afc", "job", "salary", "agenda", "for", "change",
  ]

  static let romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"]
  static let romanBytes = romans.map { Array($0.utf8) }

  /// The family by what stands before a canonical name's number.
  static let families: [String: LevelFamily] = {
    let rows =
      codes.map { ($0.name, $0.family) } + words.map { ($0.name, $0.family) } + [("", .plain)]
    return Dictionary(
      rows.filter { $0.1 != .civilService }, uniquingKeysWith: { first, _ in first })
  }()
}

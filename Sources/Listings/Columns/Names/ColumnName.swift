/// What a column's name says: the field it stands for, and the unit it may carry.
struct ColumnName: Sendable {
  /// The field and the strength of the match; `nil` for a name that says nothing.
  private(set) var match: ColumnNames.Match?
  /// The pay period in the name: "Annual salary", "Pay per hour".
  private(set) var period: PayPeriod?
  /// The currency in the name: "Minimum (£)", "SALARY_FROM (USD)".
  private(set) var currency: CurrencyCode?
  /// The power of ten that the figures are in: 3 for `salary_k`, 5 for `min_lakh`, -2 for cents.
  private(set) var magnitude = 0
  /// The words of the name, folded.
  let words: [String]

  /// Reads a name as it stands in a header.
  init(_ header: String) {
    words = NameFolding.words(header)
    let key = words.joined()
    guard OtherNames.names.value(key) == nil, OtherNames.plainLetters.value(header) == nil else {
      return
    }
    let phrase = PayNamePhrase(words)
    match = ColumnNames.table.value(key) ?? phrase.match
    if match == nil { takeOutsideBrackets(header) }
    if match == nil { takeWithoutFillers() }
    guard match?.field.isPay == true else { return }
    (period, currency, magnitude) = (phrase.period, phrase.currency, phrase.magnitude)
  }

  /// Whether the name tells nothing apart: none at all, a number, "Unnamed: 3", `column_2`.
  var isBlank: Bool {
    words.allSatisfy { word in
      let letters = word.prefix { !$0.isNumber }
      let isNumbered = word.dropFirst(letters.count).allSatisfy(\.isNumber)
      return isNumbered && (letters.count <= 1 || Self.blankWords.contains(String(letters)))
    }
  }

  private static let blankWords: Set<String> = [
    "unnamed", "column", "col", "field", "var", "x", "v", "c", "f", "spalte", "colonne", "columna",
    "coluna", "kolumn", "kolonne", "sarake", "kolom", "feld", "campo", "champ",
  ]

  /// What stands in brackets is often a remark: "Salary (before tax)".
  private mutating func takeOutsideBrackets(_ header: String) {
    let outside = NameFolding.wordsOutsideBrackets(header)
    guard outside.count < words.count else { return }
    match = ColumnNames.table.value(outside.joined()) ?? PayNamePhrase(outside).match
  }

  /// "Name of the employer" is "Employer name" with other words around it.
  private mutating func takeWithoutFillers() {
    let kept = words.filter { !Self.fillers.contains($0) }
    guard kept.count < words.count, let found = ColumnNames.table.value(kept.joined()) else {
      return
    }
    match = ColumnNames.Match(
      field: found.field, strength: max(found.strength, .composed), place: words.count)
  }

  private static let fillers: Set<String> = [
    "job", "vacancy", "the", "of", "a", "an", "full", "name", "text", "label", "display", "de",
    "del", "da", "do", "della", "der", "des", "du", "la", "le", "el", "l", "d", "en", "offre",
    "oferta", "annuncio", "vaga", "raw", "original", "main",
  ]
}

extension InputField {
  /// Whether the field holds amounts of pay, so that its column's name may carry their unit.
  var isPay: Bool { self == .payText || self == .payMin || self == .payMax }
}

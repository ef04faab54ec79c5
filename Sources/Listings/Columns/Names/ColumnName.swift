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
    if match == nil { takeUnitOfPay() }
    if match == nil { takeOutsideBrackets(header) }
    if match == nil { takeLastWord() }
    if match == nil { takeWithoutFillers() }
    if match == nil { takeWordsOfOneField() }
    if match == nil { takePart() }
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

  /// "Gehalt (brutto) Zeitraum", a heading of pay above that of its unit.
  private mutating func takeUnitOfPay() {
    guard words.count > 1, PayNamePhrase(Array(words.dropLast())).match?.field.isPay == true,
      let unit = words.last.flatMap(ColumnNames.table.value),
      unit.field == .payPeriod || unit.field == .currency
    else { return }
    match = ColumnNames.Match(field: unit.field, strength: .composed, place: words.count)
  }

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

  /// "Employer job", a heading above a heading, is a job: the last word says what stands in the column.
  private mutating func takeLastWord() {
    guard words.count > 1, let last = words.last, Self.fillers.contains(last),
      !Self.joints.contains(words[words.count - 2]),
      let found = ColumnNames.table.value(last)
    else { return }
    match = ColumnNames.Match(field: found.field, strength: .vague, place: words.count)
  }

  private static let joints: Set<String> = [
    "the", "of", "a", "an", "in", "for", "per", "to", "this", "de", "del", "da", "do", "della",
    "der", "des", "du", "la", "le", "el", "l", "d",
  ]

  /// "Employer company": each word alone says the same.
  private mutating func takeWordsOfOneField() {
    guard words.count > 1 else { return }
    let fields = words.map { ColumnNames.table.value($0)?.field }
    guard let first = fields[0], !first.isPay, fields.allSatisfy({ $0 == first }) else { return }
    match = ColumnNames.Match(field: first, strength: .vague, place: words.count)
  }

  /// A known name of several words within a question or a sentence: "Job title you saw".
  private mutating func takePart() {
    guard words.count > 2, words.count <= Self.mostWords else { return }
    for length in [3, 2] where length < words.count {
      for start in 0...(words.count - length) {
        let part = words[start..<start + length].joined()
        let others = words[..<start] + words[(start + length)...]
        guard let found = ColumnNames.table.value(part), Self.others.isDisjoint(with: others),
          !OtherNames.ruleOut(found.field, words)
        else { continue }
        match = ColumnNames.Match(field: found.field, strength: .partial, place: words.count)
        return
      }
    }
  }

  /// Words that make another thing of what they stand beside: "Salary grade code".
  private static let others: Set<String> = [
    "code", "codes", "number", "no", "nr", "num", "id", "ids", "type", "group", "category",
    "status", "flag", "count", "index", "url", "link", "previous", "former", "last", "next",
    "parent", "not",
  ]

  /// Longer ones are sentences above a table rather than names.
  private static let mostWords = 16

  private static let fillers: Set<String> = [
    "job", "vacancy", "the", "of", "a", "an", "full", "name", "text", "label", "display", "de",
    "del", "da", "do", "della", "der", "des", "du", "la", "le", "el", "l", "d", "en", "offre",
    "oferta", "annuncio", "vaga", "raw", "original", "main", "stelle",
    "sonstiges", "allgemein", "allgemeines",
  ]
}

extension InputField {
  /// Whether the field holds amounts of pay, so that its column's name may carry their unit.
  var isPay: Bool { self == .payText || self == .payMin || self == .payMax }
}

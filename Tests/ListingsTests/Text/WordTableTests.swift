import Testing

@testable import Listings

/// Words found by their bytes.
struct WordTableTests {
  @Test func wordsAreFoundInTheMiddleOfATextAndNowhereElse() {
    let table = numbered(["per", "hour", "per hour"])
    let text = Array("$5 per hour".utf8)
    #expect(table.value(text.span, 3..<6) == 0)
    #expect(table.value(text.span, 7..<11) == 1)
    #expect(table.value(text.span, 3..<11) == 2)
    #expect(table.value(text.span, 3..<5) == nil)
    #expect(table.value(text.span, 3..<3) == nil)
    #expect(table.value(text.span, 0..<11) == nil)
  }

  @Test func joinedWordsAreReadAsSpaced() {
    let table = numbered(["bi weekly", "de l heure"])
    for (text, value) in [("bi-weekly", 0), ("bi weekly", 0), ("de l'heure", 1)] {
      let bytes = Array(text.utf8)
      #expect(table.value(spaced: bytes.span, 0..<bytes.count) == value, "\(text)")
    }
    #expect(table.value("bi-weekly") == nil)
    #expect(table.value("Bi Weekly") == 0)
  }

  @Test(arguments: [
    ("N/A", true), ("None", true), ("nONE", true), ("–", true), ("TBD", true), ("tbd", true),
    ("nothing of the kind", false), ("", false),
  ])
  func wordsThatMayBeHeldInAnyCaseAreNeverMissed(_ text: String, _ expected: Bool) {
    let table = numbered(["n/a", "none", "–", "tbd"])
    let bytes = Array(text.utf8)
    let mayHold = table.mayHold(anyCase: bytes.span, 0..<bytes.count)
    #expect(mayHold == expected)
  }

  @Test func laterRowsWin() {
    let table = WordTable([("rate", 1), ("pay", 2), ("rate", 3)])
    #expect(table.value("rate") == 3)
    #expect(table.value("pay") == 2)
  }

  @Test func everyWordOfALargeTableIsFound() {
    let words = (0..<5000).map { "word \($0)" }
    let table = numbered(words)
    for (index, word) in words.enumerated() { #expect(table.value(word) == index) }
    #expect(table.value("word 5000") == nil)
    #expect(table.longestPhrase == 2)
    #expect(table.longestKey == 9)
  }

  @Test func anEmptyTableHasNoWord() {
    #expect(numbered([]).value("per") == nil)
  }

  /// A word in two rows of the pay words would mean whatever stands last.
  @Test func noPayWordHasTwoMeanings() {
    var meanings: [String: PayWords.Meaning] = [:]
    for (word, meaning) in PayWords.magnitudes + PayWords.joints + PayWords.other
      + PayWords.languages + PayWords.periodNouns.map({ ($0, .periodNoun($1)) })
      + PayWords.adverbs.map({ ($0, .period($1)) })
    {
      #expect(meanings[word] == nil || meanings[word] == meaning, "\(word)")
      meanings[word] = meaning
    }
  }

  /// A name in two rows would go to whichever field stands last.
  @Test func noColumnNameStandsForTwoFields() {
    var fields: [Substring: InputField] = [:]
    for row in ColumnNames.rows {
      for name in row.names.split(separator: " ") {
        #expect(fields[name] == nil, "\(name)")
        #expect(name.allSatisfy { $0.isLowercase || $0.isNumber }, "\(name)")
        fields[name] = row.field
      }
    }
  }
}

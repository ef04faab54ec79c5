import TestSupport
import Testing

@testable import Listings

/// The one-pass search against a search for each phrase by itself, on random texts.
struct TopicReferenceTests {
  private static let alphabet = ["a", "b", "A", " ", "  ", "-", ".", "é", "E", "/", "\n", "字", "1"]
  private static let phraseAlphabet = ["a", "b", "a", " ", "é", "/", "字", "1"]

  private func text(
    _ alphabet: [String], _ length: Int, _ random: inout SeededNumbers
  ) -> String {
    (0..<length).map { _ in alphabet.randomElement(using: &random) ?? "a" }.joined()
  }

  /// Words and signs of a text, by characters: lower case, no accents, compounds apart.
  private func tokens(_ text: String) -> [Character] {
    var characters = Array(text.lowercased().map { $0 == "é" ? "e" : $0 })
    for index in characters.indices where characters[index] == "-" {
      let isInside =
        index > 0 && isWord(characters[index - 1]) && index + 1 < characters.count
        && isWord(characters[index + 1])
      if isInside { characters[index] = " " }
    }
    var folded: [Character] = []
    for character in characters {
      let letter: Character = character.isWhitespace ? " " : character
      if letter != " " || folded.last.map({ $0 != " " }) ?? false { folded.append(letter) }
    }
    if folded.last == " " { folded.removeLast() }
    return folded
  }

  private func isWord(_ character: Character) -> Bool { character.isLetter || character.isNumber }

  /// Letters that go on: scripts without spaces have no word ends.
  private func goesOn(_ left: Character, _ right: Character) -> Bool {
    [left, right].allSatisfy { isWord($0) && $0 != "字" }
  }

  private func contains(_ text: [Character], _ phrase: [Character]) -> Bool {
    guard text.count >= phrase.count else { return false }
    return (0...(text.count - phrase.count)).contains { start in
      let end = start + phrase.count
      return Array(text[start..<end]) == phrase
        && (start == 0 || !goesOn(text[start - 1], phrase[0]))
        && (end == text.count || !goesOn(phrase[phrase.count - 1], text[end]))
    }
  }

  @Test(arguments: 0..<60)
  func bothFindTheSame(seed: Int) throws {
    var random = SeededNumbers(state: UInt64(seed))
    var phrases: [String] = []
    while phrases.count < 12 {
      let phrase = text(Self.phraseAlphabet, Int.random(in: 1...5, using: &random), &random)
      let isUsable = tokens(phrase).contains(where: isWord) && !phrases.contains(phrase)
      if isUsable { phrases.append(phrase) }
    }
    let rows = phrases.enumerated().map { "t\($0),\"\($1)\"" }.joined(separator: "\n")
    let topics = try topics(rows)
    for _ in 0..<40 {
      let text = text(Self.alphabet, Int.random(in: 0...40, using: &random), &random)
      let expected = phrases.indices.filter { contains(tokens(text), tokens(phrases[$0])) }
      let found = finding(topics, description: text)
      #expect(found.topics == expected.map { "t\($0)" }.joined(separator: ";"), "\(text)")
      let quotations = found.evidence.isEmpty ? 0 : found.evidence.split(separator: " | ").count
      #expect(quotations == expected.count)
    }
  }
}

/// Words, asked for by their bytes: whether a word of a title is one of them.
struct LevelWordSet: Sendable, ExpressibleByArrayLiteral {
  private let table: WordTable<Bool>

  /// The words of a text, in lower case and without accents.
  init(_ text: String) {
    table = WordTable(WordList.words(text).map { ($0, true) })
  }

  init(arrayLiteral words: String...) {
    table = WordTable(words.map { ($0, true) })
  }

  /// False for a place outside the title.
  func contains(_ index: Int, of title: TitleWords) -> Bool {
    title.words.indices.contains(index)
      && table.value(title.lower.span, title.range(index)) != nil
  }

  /// Whether any word of the title is one of these.
  func containsAny(of title: TitleWords) -> Bool {
    title.words.indices.contains { contains($0, of: title) }
  }
}

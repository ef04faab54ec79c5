/// A text as names are ordered: by letters, capital or not; equal letters by their bytes; empty
/// last. Folds the letters once, for comparisons without number.
package struct AlphabeticalText: Sendable, Comparable {
  package let text: String
  private let letters: String

  package init(_ text: String) {
    self.text = text
    letters = text.lowercased()
  }

  /// Texts are equal where their bytes are.
  package static func == (left: AlphabeticalText, right: AlphabeticalText) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  package static func < (left: AlphabeticalText, right: AlphabeticalText) -> Bool {
    if left.text.isEmpty || right.text.isEmpty { return !left.text.isEmpty }
    if left.letters != right.letters { return left.letters < right.letters }
    return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

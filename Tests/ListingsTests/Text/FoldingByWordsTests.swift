import TestSupport
import Testing

@testable import Listings

/// Eight bytes at a time give what one at a time gives.
struct FoldingByWordsTests {
  /// Spaces of all kinds, letters, and bytes at the bounds of what is looked at closely.
  private static let pieces = [
    " ", " ", "a", "bc", "Engineer", "\t", "\n", "\u{1F}", "!", "\u{7F}", "\u{0}", "é", "\u{A0}",
    "日", "\u{2009}", "–",
  ]

  private static func texts() -> [String] {
    var random = SeededNumbers(state: 3)
    return (0..<20_000).map { _ in
      // Mostly what is sound, or few texts would be.
      let kinds = Bool.random(using: &random) ? Self.pieces : Array(Self.pieces[1...4])
      return (0..<Int.random(in: 0...12, using: &random)).map { _ in
        kinds.randomElement(using: &random) ?? ""
      }.joined()
    }
  }

  @Test func foldedTextsStayAndOthersDoNot() {
    var count = 0
    for text in Self.texts() {
      let bytes = Array(text.utf8)
      let plain = text.unicodeScalars.split {
        Scalar.isSpace($0.value)
          || $0.value < 0x80
            && Byte.isSpace(UInt8($0.value))
      }
      let expected = plain.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
      var folded: [UInt8] = []
      _ = folded.appendFolded(bytes.span, 0..<bytes.count)
      #expect(folded == Array(expected.utf8), "\(text.debugDescription)")
      if isFolded(bytes.span, 0..<bytes.count) {
        count += 1
        #expect(text == expected)
      } else if bytes.allSatisfy({ $0 < 0x80 }) {
        #expect(text != expected)
      }
      #expect(isASCII(bytes.span, 0..<bytes.count) == bytes.allSatisfy { $0 < 0x80 })
    }
    #expect(count > 2000)
  }
}

import Testing

@testable import CSVText

/// Bytes are found 64 at a time just as one after the other.
struct TripleFinderTests {
  private static let signs: [UInt8] = [0x2C, 0x22, 0x0A]
  private static let triple = ByteTriple(0x2C, 0x22, 0x0A)

  /// Texts of all lengths around one and two blocks, with few and with many signs.
  private static func texts() -> [[UInt8]] {
    var random = SplitMix(state: 17)
    return (0...140).flatMap { count in
      [2, 40].map { rarity in
        (0..<count).map { _ in
          Int.random(in: 0..<rarity, using: &random) == 0
            ? signs.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
        }
      }
    }
  }

  @Test func everySignIsFoundFromEveryPlace() {
    for text in Self.texts() {
      for start in 0...text.count {
        let expected = (start..<text.count).filter { Self.signs.contains(text[$0]) }
        var finder = TripleFinder(Self.triple, from: start)
        var found: [Int] = []
        var place = finder.next(in: text.span, from: start)
        while place < text.count {
          found.append(place)
          place = finder.next(in: text.span, from: place + 1)
        }
        #expect(found == expected, "from \(start) of \(text)")
      }
    }
  }

  /// Signs that are passed over without being asked for are not found later.
  @Test func whatIsPassedOverIsPassed() {
    var random = SplitMix(state: 18)
    for text in Self.texts() {
      var finder = TripleFinder(Self.triple, from: 0)
      var start = 0
      while start <= text.count {
        let expected = (start..<text.count).first { Self.signs.contains(text[$0]) } ?? text.count
        #expect(finder.next(in: text.span, from: start) == expected, "from \(start) of \(text)")
        start = expected + Int.random(in: 0...90, using: &random)
        if start == expected { start += 1 }
      }
      // The end may be asked for again.
      #expect(finder.next(in: text.span, from: text.count) == text.count)
      #expect(finder.next(in: text.span, from: text.count) == text.count)
    }
  }

  @Test func charactersBeyondASCIIAreFound() {
    for text in Self.texts() {
      for start in 0...text.count {
        let expected = (start..<text.count).first { text[$0] >= 0x80 } ?? text.count
        #expect(UTF8Check.skipASCII(in: text.span, from: start) == expected)
      }
    }
  }
}

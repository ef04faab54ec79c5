import Testing

@testable import CSVText

/// Signs are found in texts of every length, at every place, and nowhere else.
struct SignSearchTests {
  private static let signs: [UInt8] = [0x2C, 0x22, 0x0D, 0x0A]

  @Test func aSignIsFoundWhereverItStands() {
    for count in 0...70 {
      let text = [UInt8](repeating: 0x61, count: count)
      #expect(!Self.holds(text, [0x2C, 0x22, 0x0D, 0x0A]))
      for place in 0..<count {
        for sign in Self.signs {
          var other = text
          other[place] = sign
          #expect(Self.holds(other, [0x2C, 0x22, 0x0D, 0x0A]))
          #expect(!Self.holds(other, [0x3B, 0x7C, 0x09, 0x00]))
        }
      }
    }
  }

  private static func holds(_ text: [UInt8], _ signs: InlineArray<4, UInt8>) -> Bool {
    text.span.holdsOne(of: signs)
  }

  /// A field is quoted where it holds a sign, and copied to its last byte.
  @Test func fieldsAreCopiedWhole() {
    for count in 0...70 {
      let letters = (0..<count).map { UInt8(0x61 + $0 % 26) }
      #expect(written(letters) == letters + [0x0A] || count == 0)
      for place in 0..<count {
        for sign in Self.signs {
          var text = letters
          text[place] = sign
          let doubled = text.flatMap { $0 == 0x22 ? [0x22, 0x22] : [$0] }
          #expect(written(text) == [0x22] + doubled + [0x22, 0x0A])
        }
      }
    }
  }

  private func written(_ text: [UInt8]) -> [UInt8] {
    var writer = CSVWriter()
    writer.appendField(ByteRange(0..<text.count), of: text)
    writer.endRecord()
    return writer.bytes
  }

  @Test func foldedTextIsToldForCertain() {
    var random = SplitMix(state: 29)
    var plain = 0
    for _ in 0..<40_000 {
      let count = Int.random(in: 0...50, using: &random)
      var text = (0..<count).map { _ in UInt8.random(in: 0x21...0x7F, using: &random) }
      for _ in 0..<Int.random(in: 0...3, using: &random) where count > 0 {
        let place = Int.random(in: 0..<count, using: &random)
        text[place] = [0x20, 0x20, 0x09, 0xC3, 0x00].randomElement(using: &random) ?? 0
      }
      let isFolded =
        text.allSatisfy { (0x20...0x7F).contains($0) } && text.first != 0x20 && text.last != 0x20
        && !zip(text, text.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
      let told = text.span.isPlainlyFolded(0..<count)
      if told { #expect(isFolded, "\(text)") }
      // Below 16 bytes the halves that are looked at meet where the text does not.
      if isFolded, count >= 16 || !text.contains(0x20) { #expect(told, "\(text)") }
      plain += told ? 1 : 0
    }
    #expect(plain > 5000)
  }
}

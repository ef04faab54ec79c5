import CSVText
import Testing

/// What is written into room made beforehand is what the standard library writes.
struct OutputTextTests {
  /// The text that `write` adds, in just the room that it takes.
  private func text(room: Int, _ write: (inout BytePen) -> Void) -> String {
    var bytes: [UInt8] = []
    bytes.append(room: room) { write(&$0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let numbers: [UInt64] = {
    var numbers: [UInt64] = [0, .max, .max - 1, 99_999_999, 100_000_000, 9_999_999_999_999_999]
    var power: UInt64 = 1
    for _ in 0..<19 {
      power *= 10
      numbers += [power - 1, power, power + 1, power / 2, power / 9]
    }
    var random = SplitMix(state: 5)
    for shift in 0..<64 as Range<UInt64> {
      for _ in 0..<50 { numbers.append(random.next() >> shift) }
    }
    return numbers
  }()

  @Test func numbersAreWrittenInTheirDigits() {
    for number in Self.numbers {
      let digits = String(number)
      #expect(text(room: digits.utf8.count) { $0.append(digits: number) } == digits)
      #expect(text(room: 64) { $0.append(digits: number) } == digits)
    }
  }

  @Test(arguments: 1...20)
  func zerosStandBeforeNumbersUpToAWidth(width: Int) {
    for number in Self.numbers {
      let digits = String(number)
      let padded = String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
      #expect(text(room: padded.utf8.count) { $0.append(digits: number, width: width) } == padded)
      var bytes = Array("x".utf8)
      bytes.appendDigits(number, width: width)
      #expect(bytes == Array("x\(padded)".utf8))
    }
  }

  @Test func numbersAreWrittenInHexadecimalDigits() {
    for number in Self.numbers {
      let digits = String(number, radix: 16)
      let padded = String(repeating: "0", count: 16 - digits.utf8.count) + digits
      #expect(text(room: 16) { $0.append(hexDigits: number) } == padded)
    }
  }

  @Test func textsAreWrittenAsTheyStand() {
    let bytes = Array("één, twee".utf8)
    let written = text(room: 20) { text in
      text.append("x-")
      text.append(bytes.span.extracting(0..<0))
      text.append(bytes.span)
      text.append(bytes.span.extracting(0..<2))
    }
    #expect(written == "x-één, tweeé")
  }
}

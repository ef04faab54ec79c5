import Testing

@testable import CSVText

/// The check agrees with the standard library on what UTF-8 is.
struct UTF8CheckTests {
  static func isValid(_ bytes: [UInt8]) -> Bool { UTF8Check.firstInvalid(in: bytes.span) == nil }

  @Test func everyScalarIsValid() {
    let scalars = (0...0x10FFFF as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init)
    let wrong = scalars.filter { !Self.isValid(Array(UTF8.encode($0)!)) }
    #expect(Array(wrong) == [])
  }

  @Test func everyPairOfBytesIsJudgedAsTheStandardLibraryDoes() {
    for first in 0x80...0xFF as ClosedRange<UInt8> {
      for second in 0...0xFF as ClosedRange<UInt8> {
        for tail in [[], [0x80], [0x80, 0xBF], [0x41, 0x80]] as [[UInt8]] {
          let bytes = [first, second] + tail
          let isValid = String(validating: bytes, as: UTF8.self) != nil
          #expect(Self.isValid(bytes) == isValid, "\(bytes)")
        }
      }
    }
  }

  @Test(
    arguments: [
      ([0xC0, 0x80], 0), ([0x61, 0xC1, 0xBF], 1), ([0xE0, 0x9F, 0xBF], 0),
      ([0xED, 0xA0, 0x80], 0), ([0xF0, 0x8F, 0xBF, 0xBF], 0), ([0xF4, 0x90, 0x80, 0x80], 0),
      ([0xF5, 0x80, 0x80, 0x80], 0), ([0x80], 0), ([0xC3, 0xA9, 0xC3], 2), ([0xE2, 0x82], 0),
      ([0xF0, 0x9F, 0x98], 0), ([0xE2, 0x82, 0x41], 0), ([0xF0, 0x9F, 0x41, 0x80], 0),
    ] as [([UInt8], Int)])
  func theFirstInvalidByteIsFoundAtEveryDistance(bytes: [UInt8], offset: Int) {
    for distance in 0..<20 {
      let padded = Array(repeating: UInt8(ascii: "a"), count: distance) + bytes
      for tail in [[], Array("bcdefghijk".utf8)] as [[UInt8]] {
        #expect(UTF8Check.firstInvalid(in: (padded + tail).span) == distance + offset)
      }
    }
  }

  @Test func randomBytesAreJudgedAsTheStandardLibraryDoes() {
    let pieces: [[UInt8]] = [
      [0x61], [0xC3, 0xA9], [0xE2, 0x82, 0xAC], [0xF0, 0x9F, 0x98, 0x80], [0x80], [0xED, 0xA0],
      Array("eight by".utf8),
    ]
    var random = SplitMix(state: 3)
    for _ in 0..<5_000 {
      let count = Int.random(in: 0...6, using: &random)
      let bytes = (0..<count).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect(Self.isValid(bytes) == isValid, "\(bytes)")
    }
  }
}

import Testing

@testable import CSVText

/// Counting goes on across the seams between stretches and chunks as if there were none.
struct ByteCensusTests {
  static func census(_ bytes: [UInt8], isWhole: Bool = true) throws -> ByteCensus {
    try ByteCensus(of: MemoryByteSource(bytes), headSize: 10, isWhole: isWhole)
  }

  static let paddings = Array(0..<10) + Array(230..<250) + Array(65_525..<65_545)

  @Test(arguments: paddings)
  func charactersMayLieAcrossASeam(padding: Int) throws {
    let text = String(repeating: "x", count: padding) + "é€😀é" + String(repeating: "y", count: 500)
    let census = try Self.census(Array(text.utf8))
    #expect(census.utf8.badBytes == 0)
    #expect(census.utf8.characters == 4)
    #expect(census.byteCount == text.utf8.count)
    #expect(census.head == Array(text.utf8.prefix(10)))
  }

  @Test(arguments: paddings)
  func badBytesAreCountedAtEveryPlace(padding: Int) throws {
    let bytes = Array(repeating: UInt8(ascii: "x"), count: padding) + [0xE9, 0x2C, 0xE2, 0x82]
    #expect(try Self.census(bytes).utf8.badBytes == 3)
    #expect(try Self.census(bytes, isWhole: false).utf8.badBytes == 1)
    #expect(try Self.census(bytes + [0x2C]).utf8.badBytes == 3)
    #expect(try Self.census(bytes + [0xAC]).utf8.badBytes == 1)
  }

  @Test(arguments: paddings)
  func zerosAreCountedByTheirSide(padding: Int) throws {
    let bytes = Array(repeating: UInt8(ascii: "x"), count: padding * 2) + [0x0A, 0x00, 0x00, 0x0A]
    let census = try Self.census(bytes)
    #expect([census.zeros, census.secondZeros] == [2, 1])
    #expect([census.feedsBeforeZero, census.feedsAfterZero] == [1, 1])
  }
}

import TestSupport
import Testing

@testable import XLSXOutput

/// What is deflated is read back by zlib and by a reader of our own, neither of which knows how it was
/// made.
@Suite struct DeflaterTests {
  private static func deflated(_ plain: [UInt8], isLast: Bool = true) -> [UInt8] {
    plain.withUnsafeBufferPointer { Deflater.deflated($0, isLast: isLast) }
  }

  private static func expectSame(
    _ plain: [UInt8], _ note: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let packed = deflated(plain)
    // As a whole: a difference would print all bytes.
    #expect(
      LibraryInflate.unpack(packed, size: plain.count) == plain, "\(note), by zlib",
      sourceLocation: sourceLocation)
    #expect(try Inflate.unpack(packed) == plain, "\(note)", sourceLocation: sourceLocation)
  }

  @Test(arguments: Array(0...20) + [255, 32_767, 32_768, 32_769, 65_535, 65_536, 200_000])
  func eachSizeComesBack(_ size: Int) throws {
    var numbers = SeededNumbers(state: UInt64(size))
    try Self.expectSame([UInt8](repeating: 7, count: size), "\(size) of one byte")
    for letters in [2, 4, 26, 256] {
      let bytes = (0..<size).map { _ in UInt8(Int.random(in: 0..<letters, using: &numbers)) }
      try Self.expectSame(bytes, "\(size) of \(letters) letters")
    }
  }

  @Test func eachLengthAndDistanceComesBack() throws {
    var numbers = SeededNumbers(state: 5)
    let noise = (0..<40_000).map { _ in UInt8.random(in: 0...255, using: &numbers) }
    // The longest are 258 bytes; longer pieces are matched in parts.
    var bytes = noise
    for length in 1...300 {
      let piece = noise.suffix(20_000).dropFirst(length * 30).prefix(length)
      bytes = noise + piece + [UInt8(length & 255)] + piece
      try Self.expectSame(bytes, "length \(length)")
    }
    for length in 1...600 {
      bytes += bytes.suffix(length * 3).prefix(length) + [UInt8(length & 255)]
    }
    try Self.expectSame(bytes, "lengths")
    for distance in [1, 2, 3, 4, 5, 8, 9, 257, 4_097, 24_577, 32_767, 32_768, 32_769, 40_000] {
      let word: [UInt8] = Array("a match of some length".utf8)
      try Self.expectSame(
        noise + word + noise.prefix(distance - word.count > 0 ? distance - word.count : 0) + word,
        "distance \(distance)")
      try Self.expectSame(
        (0..<5_000).map { noise[$0 % distance % noise.count] }, "period \(distance)")
    }
  }

  /// Bytes that grow rarer by halves would have codes longer than the format allows.
  @Test func codesAreNeverTooLong() throws {
    var counts: [UInt32] = [1, 1]
    while counts.count < 22 { counts.append(counts[counts.count - 1] + counts[counts.count - 2]) }
    for longest in [5, 7, 15] {
      let code = counts.withUnsafeBufferPointer { PrefixCode(counts: $0, longest: longest) }
      #expect(code.lengths.max() == UInt8(longest))
      let taken = code.lengths.reduce(0) { $0 + 1 << (longest - Int($1)) }
      #expect(taken == 1 << longest, "the code has no gaps")
    }
    var numbers = SeededNumbers(state: 9)
    var bytes = counts.enumerated().flatMap { letter, count in
      [UInt8](repeating: UInt8(letter * 11), count: Int(count))
    }
    bytes.shuffle(using: &numbers)
    try Self.expectSame(bytes, "rarer and rarer")
  }

  @Test func aCodeOfFewSymbolsIsWhole() {
    func lengths(_ counts: [UInt32]) -> [UInt8] {
      counts.withUnsafeBufferPointer { PrefixCode(counts: $0, longest: 15).lengths }
    }
    #expect(lengths([0, 0, 0]) == [0, 0, 0])
    #expect(lengths([0, 9, 0]) == [0, 1, 0])
    #expect(lengths([3, 0, 9]) == [1, 0, 1])
    #expect(lengths([1, 1, 2, 4]) == [3, 3, 2, 1])
  }

  @Test func whatCannotBePressedHardlyGrows() throws {
    var numbers = SeededNumbers(state: 3)
    for size in [1, 100, 40_000, 300_000] {
      let noise = (0..<size).map { _ in UInt8.random(in: 0...255, using: &numbers) }
      let stretch = Self.deflated(noise, isLast: false)
      #expect(stretch.count <= size + (size / 32_768 + 2) * 5)
    }
  }

  @Test func rowsOfASheetArePressedHard() {
    let rows = (1...4_000).map { row in
      #"<row r="\#(row)"><c r="A\#(row)" s="3"><v>\#(row * 37 % 1_000)</v></c></row>"#
    }
    let xml = Array(rows.joined().utf8)
    #expect(Self.deflated(xml).count * 6 < xml.count)
  }

  /// Stretches of all kinds, one behind the other, with and without anything in them.
  @Test func stretchesFollowEachOther() throws {
    var numbers = SeededNumbers(state: 21)
    for _ in 0..<300 {
      let stretches = (0..<Int.random(in: 1...5, using: &numbers)).map { _ in
        Self.stretch(&numbers)
      }
      var packed: [UInt8] = []
      for (index, stretch) in stretches.enumerated() {
        packed += Self.deflated(stretch, isLast: index == stretches.count - 1)
      }
      let plain = stretches.flatMap(\.self)
      #expect(LibraryInflate.unpack(packed, size: plain.count) == plain)
    }
  }

  private static func stretch(_ numbers: inout SeededNumbers) -> [UInt8] {
    let size = [0, 1, 9, 300, 5_000, 70_000].randomElement(using: &numbers) ?? 0
    let letters = UInt8.random(in: 0...255, using: &numbers)
    var bytes: [UInt8] = []
    while bytes.count < size {
      if bytes.count > 20, Bool.random(using: &numbers) {
        let start = Int.random(in: 0..<bytes.count, using: &numbers)
        bytes += bytes[start...].prefix(Int.random(in: 1...400, using: &numbers))
      } else {
        bytes.append(UInt8.random(in: 0...letters, using: &numbers))
      }
    }
    return bytes
  }
}

import CByteMasks
import Testing

/// Blocks are looked at alike by registers of every width that the processor has, though texts are
/// read by the widest alone.
struct RegisterWidthTests {
  typealias Masks = (UnsafePointer<UInt8>?, Int, UInt8, UInt8, UInt8, UnsafeMutablePointer<UInt64>?)
    -> Void
  typealias ASCIIBlocks = (UnsafePointer<UInt8>?, Int) -> Int

  private static let sought: [UInt8] = [0x22, 0x2C, 0xFF]

  private static var masks: [(width: Int, find: Masks)] {
    var ways: [(Int, Masks)] = [(0, payspread_masks_of_blocks), (16, payspread_any_masks)]
    #if arch(x86_64)
      if payspread_register_width() >= 32 { ways.append((32, payspread_avx2_masks)) }
      if payspread_register_width() >= 64 { ways.append((64, payspread_avx512_masks)) }
    #endif
    return ways
  }

  private static var asciiBlocks: [(width: Int, count: ASCIIBlocks)] {
    var ways: [(Int, ASCIIBlocks)] = [
      (0, payspread_ascii_blocks), (16, payspread_any_ascii_blocks),
    ]
    #if arch(x86_64)
      if payspread_register_width() >= 32 { ways.append((32, payspread_avx2_ascii_blocks)) }
      if payspread_register_width() >= 64 { ways.append((64, payspread_avx512_ascii_blocks)) }
    #endif
    return ways
  }

  /// Runs `body` with bytes that have memory for themselves and nothing behind.
  private static func with<Result>(
    _ bytes: [UInt8], _ body: (UnsafePointer<UInt8>) -> Result
  ) -> Result {
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
    defer { memory.deallocate() }
    memory.initialize(from: bytes, count: bytes.count)
    return body(memory)
  }

  @Test func someWidthIsKnown() {
    #expect([16, 32, 64].contains(payspread_register_width()))
  }

  @Test(arguments: 0...5)
  func masksAreThoseOfSingleBytes(blocks: Int) {
    var random = SplitMix(state: UInt64(blocks))
    for _ in 0..<50 {
      let kinds = Self.sought + [0x21, 0x23, 0x7F, 0x80]
      let bytes = (0..<64 * blocks).map { _ -> UInt8 in kinds.randomElement(using: &random) ?? 0 }
      var expected = [UInt64](repeating: 0, count: 3 * blocks)
      for (place, byte) in bytes.enumerated() {
        guard let kind = Self.sought.firstIndex(of: byte) else { continue }
        expected[place / 64 * 3 + kind] |= 1 << UInt64(place % 64)
      }
      for (width, find) in Self.masks {
        // A word behind them stays as it is.
        var found = [UInt64](repeating: 7, count: 3 * blocks + 1)
        Self.with(bytes) {
          find($0, blocks, Self.sought[0], Self.sought[1], Self.sought[2], &found)
        }
        #expect(found == expected + [7], "\(width) bytes")
      }
    }
  }

  @Test func theFirstBlockThatIsNotASCIIIsFound() {
    for place in 0...192 {
      for odd in [0x80, 0xC3, 0xFF] as [UInt8] {
        var bytes = [UInt8](repeating: 0x7F, count: 192)
        if place < bytes.count { bytes[place] = odd }
        for (width, count) in Self.asciiBlocks {
          #expect(Self.with(bytes) { count($0, 3) } == place / 64, "\(width) bytes, \(place)")
          #expect(Self.with(bytes) { count($0, 0) } == 0)
        }
      }
    }
  }
}

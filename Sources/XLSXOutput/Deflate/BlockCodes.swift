/// The two codes of a block.
struct BlockCodes {
  let literals: PrefixCode
  let distances: PrefixCode
  /// How they are told at the beginning of the block; `nil` for those that the format fixes.
  let header: CodeHeader?

  /// The codes that the format fixes (RFC 1951, 3.2.6).
  static let fixed = BlockCodes(
    literals: PrefixCode(lengths: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }),
    distances: PrefixCode(lengths: [UInt8](repeating: 5, count: DeflateSymbols.distances)),
    header: nil)

  private init(literals: PrefixCode, distances: PrefixCode, header: CodeHeader?) {
    self.literals = literals
    self.distances = distances
    self.header = header
  }

  /// The codes that suit a block.
  init(_ block: borrowing TokenBlock) {
    literals = PrefixCode(counts: block.literalCounts, longest: PrefixCode.longest)
    distances = PrefixCode(counts: block.distanceCounts, longest: PrefixCode.longest)
    header = CodeHeader(literals, distances)
  }

  /// How many bits a block takes with them, from its mark to its end.
  func size(_ block: borrowing TokenBlock) -> Int {
    let counts = (block.literalCounts, block.distanceCounts)
    var bits = 3 + (header?.size ?? 0)
    for symbol in counts.0.indices {
      let each = Int(literals.lengths[symbol]) + DeflateSymbols.extraBits(ofLiteral: symbol)
      bits += Int(counts.0[symbol]) * each
    }
    for symbol in counts.1.indices {
      let each = Int(distances.lengths[symbol]) + DeflateSymbols.extraBits(ofDistance: symbol)
      bits += Int(counts.1[symbol]) * each
    }
    return bits
  }
}

/// Unpacks deflated data (RFC 1951), for tests that look into what was written.
public struct Inflate {
  /// The data ended early or is not deflated.
  public struct Malformed: Error {}

  private let input: [UInt8]
  private var position = 0
  private var bits: UInt32 = 0
  private var bitCount = 0
  private var output: [UInt8] = []

  /// The unpacked bytes.
  public static func unpack(_ bytes: [UInt8]) throws -> [UInt8] {
    var inflate = Inflate(input: bytes)
    while try !inflate.block() {}
    return inflate.output
  }

  private init(input: [UInt8]) {
    self.input = input
  }

  /// Unpacks a block; `true` after the last.
  private mutating func block() throws -> Bool {
    let isLast = try take(1) == 1
    switch try take(2) {
    case 0: try storedBlock()
    case 1: try codedBlock(literals: .fixedLiterals, distances: .fixedDistances)
    case 2:
      let (literals, distances) = try dynamicTables()
      try codedBlock(literals: literals, distances: distances)
    default: throw Malformed()
    }
    return isLast
  }

  private mutating func take(_ count: Int) throws -> Int {
    while bitCount < count {
      guard position < input.count else { throw Malformed() }
      bits |= UInt32(input[position]) << bitCount
      position += 1
      bitCount += 8
    }
    defer {
      bits >>= UInt32(count)
      bitCount -= count
    }
    return Int(bits & ((1 << UInt32(count)) - 1))
  }

  private mutating func storedBlock() throws {
    (bits, bitCount) = (0, 0)
    guard position + 4 <= input.count else { throw Malformed() }
    let length = Int(input[position]) | Int(input[position + 1]) << 8
    position += 4
    guard position + length <= input.count else { throw Malformed() }
    output += input[position..<position + length]
    position += length
  }

  private mutating func symbol(_ table: HuffmanTable) throws -> Int {
    var (code, first, index) = (0, 0, 0)
    for count in table.counts.dropFirst() {
      code |= try take(1)
      if code - first < count { return table.symbols[index + code - first] }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    throw Malformed()
  }

  private mutating func codedBlock(literals: HuffmanTable, distances: HuffmanTable) throws {
    while true {
      let symbol = try symbol(literals)
      if symbol == 256 { return }
      if symbol < 256 {
        output.append(UInt8(symbol))
      } else {
        try copy(lengthSymbol: symbol - 257, distances: distances)
      }
    }
  }

  private mutating func copy(lengthSymbol: Int, distances: HuffmanTable) throws {
    guard lengthSymbol < Self.lengths.count else { throw Malformed() }
    let length = Self.lengths[lengthSymbol] + (try take(Self.lengthBits[lengthSymbol]))
    let symbol = try symbol(distances)
    guard symbol < 30 else { throw Malformed() }
    let extra = max(0, symbol / 2 - 1)
    let base = symbol < 4 ? symbol + 1 : ((2 + symbol % 2) << extra) + 1
    let distance = base + (try take(extra))
    guard distance <= output.count else { throw Malformed() }
    for _ in 0..<length { output.append(output[output.count - distance]) }
  }

  private mutating func dynamicTables() throws -> (HuffmanTable, HuffmanTable) {
    let (literals, distances) = (try take(5) + 257, try take(5) + 1)
    let codes = try take(4) + 4
    var codeLengths = [Int](repeating: 0, count: 19)
    for place in Self.codeOrder.prefix(codes) { codeLengths[place] = try take(3) }
    let table = HuffmanTable(codeLengths)
    var lengths: [Int] = []
    while lengths.count < literals + distances {
      switch try symbol(table) {
      case 16:
        guard let last = lengths.last else { throw Malformed() }
        lengths += repeatElement(last, count: 3 + (try take(2)))
      case 17: lengths += repeatElement(0, count: 3 + (try take(3)))
      case 18: lengths += repeatElement(0, count: 11 + (try take(7)))
      case let length: lengths.append(length)
      }
    }
    let distanceLengths = Array(lengths[literals..<literals + distances])
    return (HuffmanTable(Array(lengths[..<literals])), HuffmanTable(distanceLengths))
  }

  private static let codeOrder = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]
  private static let lengths = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
}

/// A canonical Huffman code: how many codes there are of each length, and their symbols in order.
private struct HuffmanTable {
  var counts = [Int](repeating: 0, count: 16)
  var symbols: [Int] = []

  init(_ lengths: [Int]) {
    for length in lengths where length > 0 { counts[length] += 1 }
    for length in 1...15 {
      symbols += lengths.indices.filter { lengths[$0] == length }
    }
  }

  static let fixedLiterals = HuffmanTable(
    [Int](repeating: 8, count: 144) + [Int](repeating: 9, count: 112)
      + [Int](repeating: 7, count: 24) + [Int](repeating: 8, count: 8))

  static let fixedDistances = HuffmanTable([Int](repeating: 5, count: 30))
}

/// A prefix code (Huffman) for an alphabet: which bits stand for each symbol.
struct PrefixCode {
  /// The most bits that a symbol of a block's two alphabets can have.
  static let longest = 15

  /// How many bits a symbol has; 0 for one that does not occur.
  let lengths: [UInt8]
  /// The bits of a symbol, the first at the lowest place.
  let codes: [UInt16]

  /// A code in which the bits of all symbols together are few, and none has more than `longest`.
  ///
  /// They are fewest (Huffman's way of joining the two rarest) where no symbol has to be shortened.
  /// - Parameter counts: How often each symbol occurs. Without any, no symbol has a code.
  init(counts: UnsafeBufferPointer<UInt32>, longest: Int) {
    self.init(lengths: Self.lengths(counts, longest: longest))
  }

  /// The code of given lengths, numbered as the format wants it (RFC 1951, 3.2.2).
  init(lengths: [UInt8]) {
    var number = [Int](repeating: 0, count: Self.longest + 1)
    for length in lengths where length > 0 { number[Int(length)] += 1 }
    var next = number
    var code = 0
    for length in 1...Self.longest {
      next[length] = code
      code = (code + number[length]) << 1
    }
    self.lengths = lengths
    codes = lengths.map { length in
      guard length > 0 else { return 0 }
      defer { next[Int(length)] += 1 }
      return Self.reversed(next[Int(length)], length)
    }
  }

  private static func reversed(_ code: Int, _ length: UInt8) -> UInt16 {
    var (left, reversed) = (code, 0)
    for _ in 0..<length { (left, reversed) = (left >> 1, reversed << 1 | left & 1) }
    return UInt16(reversed)
  }

  /// The bits of a symbol and their number.
  func word(_ symbol: Int) -> (bits: UInt32, count: Int) {
    (UInt32(codes[symbol]), Int(lengths[symbol]))
  }

  // MARK: Lengths

  private static func lengths(_ counts: UnsafeBufferPointer<UInt32>, longest: Int) -> [UInt8] {
    // The rarest first; of those as rare the one with the smaller number.
    let order = counts.indices.filter { counts[$0] > 0 }
      .map { UInt64(counts[$0]) << 16 | UInt64($0) }.sorted()
    var lengths = [UInt8](repeating: 0, count: counts.count)
    var next = order.startIndex
    let leaves = shortened(leavesByDepth(order.map { Int($0 >> 16) }), to: longest)
    for (depth, leaves) in leaves.enumerated().reversed() {
      for key in order[next..<next + leaves] { lengths[Int(key & 0xFFFF)] = UInt8(depth) }
      next += leaves
    }
    return lengths
  }

  /// How many leaves the tree has at each depth, for weights in ascending order. A single leaf lies one
  /// deep.
  private static func leavesByDepth(_ weights: [Int]) -> [Int] {
    guard weights.count > 1 else { return [0, weights.count] }
    // The parent of each leaf, then of each joint, as a number of a joint. The last joint is the root.
    var parents = [Int](repeating: 0, count: weights.count * 2 - 2)
    var nodes = LightestNodes(leaves: weights)
    for joint in 0..<weights.count - 1 {
      let (first, second) = (nodes.next(), nodes.next())
      parents[first.node] = joint
      parents[second.node] = joint
      nodes.join(first.weight + second.weight)
    }
    var depths = [Int](repeating: 0, count: weights.count - 1)
    for joint in (0..<weights.count - 2).reversed() {
      depths[joint] = depths[parents[weights.count + joint]] + 1
    }
    var leaves = [Int](repeating: 0, count: weights.count)
    for leaf in weights.indices { leaves[depths[parents[leaf]] + 1] += 1 }
    return leaves
  }

  /// Takes the leaves that lie too deep up to the depth allowed, and makes room for them by taking others
  /// further down.
  private static func shortened(_ leaves: [Int], to longest: Int) -> [Int] {
    guard leaves.count > longest + 1 else { return leaves }
    var shorter = Array(leaves.prefix(longest + 1))
    shorter[longest] += leaves.dropFirst(longest + 1).reduce(0, +)
    // In places of the greatest depth, of which there are 2 to its power.
    var taken = (1...longest).reduce(0) { $0 + shorter[$1] << (longest - $1) }
    while taken > 1 << longest, let depth = shorter[..<longest].lastIndex(where: { $0 > 0 }) {
      // One goes down, and one of the deepest comes up beside it.
      shorter[depth] -= 1
      shorter[depth + 1] += 2
      shorter[longest] -= 1
      taken -= 1
    }
    return shorter
  }
}

/// Leaves and joints of a tree that is being built, lightest first.
private struct LightestNodes {
  /// In ascending order.
  private let leaves: [Int]
  /// They come in ascending order, too.
  private var joints: [Int] = []
  private var leaf = 0
  private var joint = 0

  init(leaves: [Int]) {
    self.leaves = leaves
    joints.reserveCapacity(leaves.count)
  }

  /// Takes the lightest node; joints have numbers behind those of the leaves.
  mutating func next() -> (node: Int, weight: Int) {
    if leaf < leaves.count, joint == joints.count || leaves[leaf] <= joints[joint] {
      defer { leaf += 1 }
      return (leaf, leaves[leaf])
    }
    defer { joint += 1 }
    return (leaves.count + joint, joints[joint])
  }

  /// Adds what two nodes were joined to.
  mutating func join(_ weight: Int) {
    joints.append(weight)
  }
}

/// The tokens of a block, and how often each symbol occurs in it.
struct TokenBlock: ~Copyable {
  /// So many that the codes told at its beginning are little beside them.
  static let capacity = 32_768

  private let memory: UnsafeMutablePointer<DeflateToken>
  private var count = 0
  private let literals: UnsafeMutablePointer<UInt32>
  private let distances: UnsafeMutablePointer<UInt32>

  init() {
    memory = .allocate(capacity: Self.capacity)
    literals = .allocate(capacity: DeflateSymbols.literals)
    distances = .allocate(capacity: DeflateSymbols.distances)
    empty()
  }

  deinit {
    memory.deallocate()
    literals.deallocate()
    distances.deallocate()
  }

  /// Lets go of all tokens.
  mutating func empty() {
    count = 0
    literals.initialize(repeating: 0, count: DeflateSymbols.literals)
    distances.initialize(repeating: 0, count: DeflateSymbols.distances)
    literals[DeflateSymbols.endOfBlock] = 1
  }

  /// Whether another token has no room.
  @inline(__always) var isFull: Bool { count >= Self.capacity }

  /// Adds a byte as it is to a block that is not full.
  @inline(__always)
  mutating func add(literal byte: UInt8) {
    memory[count] = DeflateToken(literal: byte)
    count &+= 1
    literals[Int(byte)] &+= 1
  }

  /// Adds a match to a block that is not full.
  @inline(__always)
  mutating func addMatch(length: Int, distance: Int) {
    memory[count] = DeflateToken(length: length, distance: distance)
    count &+= 1
    literals[DeflateSymbols.length(length).symbol] &+= 1
    distances[DeflateSymbols.distance(distance).symbol] &+= 1
  }

  var tokens: UnsafeBufferPointer<DeflateToken> {
    UnsafeBufferPointer(start: memory, count: count)
  }

  /// How often each byte and length occurs; the end of the block once.
  var literalCounts: UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(start: literals, count: DeflateSymbols.literals)
  }

  /// How often each symbol of distances occurs.
  var distanceCounts: UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(start: distances, count: DeflateSymbols.distances)
  }
}

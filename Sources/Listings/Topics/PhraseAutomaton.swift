/// Finds many phrases in one pass over a text, however many they are (Aho and Corasick, 1975).
///
/// The table has a row for each beginning of a phrase and a column for each byte that phrases are
/// made of: some hundred phrases take some hundred kilobytes.
struct PhraseAutomaton: Sendable {
  /// The column of each byte; 0 for those that no phrase has.
  private var classes = [UInt8](repeating: 0, count: 256)
  private var classCount = 1
  /// By state and class: the next state; see ``stepBits`` for the form it has at last.
  private var next: [Int32] = []
  /// By state: the phrase that ends in it; -1 for none.
  private var phrase: [Int32] = []
  /// By state: the nearest state with a phrase that its own text ends with; 0 for none.
  private var shorter: [Int32] = []
  private let lengths: [Int]

  private static let none: Int32 = -1
  /// A step is twice the place of the next state's row, and one more where a phrase ends there, so
  /// that a byte without news costs two look-ups.
  private static let stepBits: Int32 = 1

  /// Phrases are given by their bytes; each is found by its place among them. They must be
  /// different from each other, and none may be empty.
  init(_ phrases: [[UInt8]]) {
    lengths = phrases.map(\.count)
    for byte in phrases.joined() where classes[Int(byte)] == 0 {
      classes[Int(byte)] = UInt8(classCount)
      classCount += 1
    }
    addState()
    for (place, bytes) in phrases.enumerated() { insert(bytes, Int32(place)) }
    link()
    for slot in next.indices {
      let state = Int(next[slot])
      let ends = phrase[state] != Self.none || shorter[state] != 0
      next[slot] = Int32(state * classCount) << Self.stepBits | (ends ? 1 : 0)
    }
  }

  private mutating func addState() {
    next += [Int32](repeating: Self.none, count: classCount)
    phrase.append(Self.none)
    shorter.append(0)
  }

  private mutating func insert(_ bytes: [UInt8], _ place: Int32) {
    var state = 0
    for byte in bytes {
      let slot = state * classCount + Int(classes[Int(byte)])
      if next[slot] == Self.none {
        let added = Int32(phrase.count)
        addState()
        next[slot] = added
      }
      state = Int(next[slot])
    }
    phrase[state] = place
  }

  /// Fills the steps that leave the phrases' own paths, states nearest to the start first: each
  /// goes where the longest ending of the text so far goes that begins a phrase.
  private mutating func link() {
    var fallback = [Int](repeating: 0, count: phrase.count)
    var queue = [0]
    var first = 0
    while first < queue.count {
      let state = queue[first]
      first += 1
      for column in 0..<classCount {
        let slot = state * classCount + column
        let beyond = state == 0 ? 0 : next[fallback[state] * classCount + column]
        if next[slot] == Self.none {
          next[slot] = beyond
        } else {
          let child = Int(next[slot])
          fallback[child] = Int(beyond)
          shorter[child] = phrase[Int(beyond)] == Self.none ? shorter[Int(beyond)] : beyond
          queue.append(child)
        }
      }
    }
  }

  /// Calls `found` for every place at which a phrase stands, in the order of their ends, with the
  /// phrase and the stretch.
  func scan(_ bytes: Span<UInt8>, _ found: (_ phrase: Int, _ range: Range<Int>) -> Void) {
    let next = next.span
    let classes = classes.span
    var row = 0
    for index in bytes.indices {
      let step = next[row + Int(classes[Int(bytes[index])])]
      row = Int(step >> Self.stepBits)
      if step & 1 != 0 { report(state: row / classCount, end: index + 1, found) }
    }
  }

  /// The phrase of a state, and the shorter ones that end where it ends.
  private func report(
    state: Int, end: Int, _ found: (_ phrase: Int, _ range: Range<Int>) -> Void
  ) {
    var state = state
    repeat {
      if phrase[state] != Self.none {
        let place = Int(phrase[state])
        found(place, (end - lengths[place])..<end)
      }
      state = Int(shorter[state])
    } while state != 0
  }
}

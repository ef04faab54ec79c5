import CSVText

/// The spellings of a name that were met, each once: what a person may have meant by another one.
struct Spellings: Sendable {
  /// More than anybody reads, and enough to find a slip of the pen.
  private static let most = 1_000

  private(set) var all: [String] = []

  mutating func add(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    guard all.count < Self.most else { return }
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    for index in range { text.append(bytes[index]) }
    all.append(String(decoding: text, as: UTF8.self))
  }

  /// `. Did you mean "Netflix"?`; empty where no spelling is near, and for a pattern with wildcards.
  func question(for name: String) -> String {
    guard !name.contains("*") else { return "" }
    let question = Suggestion.question(for: name, among: all)
    return question.isEmpty ? "" : "." + question
  }
}

public import CSVText

/// What one listing says about topics, as stretches of the bytes it was written to.
public struct TopicFinding: Sendable, Equatable {
  /// The topics found, joined by `;` in the order of the topics file; empty for none.
  public var topics: ByteRange = .empty
  /// `topic: "sentence"`, joined by ` | ` in the same order: for each topic the sentences in which
  /// its phrases first stand; empty for none.
  public var evidence: ByteRange = .empty

  public init() {}

  /// Whether no phrase was found.
  public var isEmpty: Bool { topics.isEmpty }
}

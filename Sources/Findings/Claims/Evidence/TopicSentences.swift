import Listings

/// The sentences about topics of one listing, as `topic_evidence` has them:
/// `games: "Our games…" | dubbing: "…"`.
struct TopicSentences {
  /// Each topic's sentence, the sign that parts them left out.
  private let pieces: [String]

  init(_ evidence: String) {
    var pieces = [""]
    for character in evidence {
      pieces[pieces.count - 1].append(character)
      guard pieces[pieces.count - 1].hasSuffix(Self.separator) else { continue }
      pieces[pieces.count - 1].removeLast(Self.separator.count - 1)
      pieces.append("")
    }
    self.pieces = pieces
  }

  /// Between a closing quote and the next topic.
  private static let separator = "\" | "

  /// The sentences in quotes of the topics that conditions ask for; all of them where they ask for
  /// no topic by its name.
  func quoted(for conditions: [ListingCondition]) -> String {
    let names = conditions.filter { $0.field == Topics.fields[0] && $0.relation == .equals }
      .map { "\($0.value): " }
    let wanted = pieces.compactMap { piece in
      names.first { piece.hasPrefix($0) }.map { String(piece.dropFirst($0.count)) }
    }
    return (wanted.isEmpty ? pieces : wanted).joined(separator: " ")
  }
}

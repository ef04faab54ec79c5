import Listings

/// What a claim about topics owes to a reader: among how many listings the topic was looked for,
/// and in which of their texts.
struct TopicWording {
  /// The conditions on topics.
  let topics: [ListingCondition]
  /// The other conditions.
  let others: [ListingCondition]
  /// Counted listings that meet all conditions.
  let found: Int
  /// Counted listings that meet the others.
  let searched: Int
  /// In which texts the topics were looked for.
  let search: String

  /// `None of the 6 listings where employer=Netflix mentions content creation`, without a full stop.
  var finding: String {
    let among =
      searched == 1
      ? "the only listing\(ConditionWords.clause(others))"
      : "the \(Counted.text(searched, "listing"))\(ConditionWords.clause(others))"
    let topic = ConditionWords.topics(topics)
    switch (found, searched) {
    case (_, 0): return "There is no listing\(ConditionWords.clause(others))"
    case (0, 1): return "\(DecidedWording.capitalized(among)) does not mention \(topic)"
    case (0, _): return "None of \(among) mentions \(topic)"
    case (1, 1): return "\(DecidedWording.capitalized(among)) mentions \(topic)"
    case (1, _): return "1 of \(among) mentions \(topic)"
    default: return "\(Grouped.text(plain: String(found))) of \(among) mention \(topic)"
    }
  }

  /// The reason for a verdict on the number of listings.
  func sentence(_ verdict: Verdict, _ claim: Claim) -> String {
    let claimed = claim.relation.words + Grouped.text(claim.value.number)
    let judged = verdict == .supported ? ", as claimed" : "; claimed: \(claimed)"
    return "\(finding)\(judged) (\(search))."
  }

  /// What is added to the reason for a verdict on another measure.
  var note: String { " \(finding) (\(search))." }
}

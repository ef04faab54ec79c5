import CSVText

/// Finds topics in titles and descriptions. One reader serves one worker.
///
/// A phrase is found as whole words, whatever the letter case, accents of Latin letters, white
/// space and hyphens inside compounds: `text to video` is found in "Text-to-video tools", `games`
/// not in "gamesmanship". Takes time linear in the text, whatever the number of phrases.
public struct TopicReader: Sendable {
  private let topics: Topics
  private var text = SearchText()
  private var hits: [PhraseHit] = []
  /// By phrase: whether it was found in the listing at hand.
  private var isFound: [Bool]
  /// By phrase: whether it was found in some listing.
  private(set) var phrasesFound: [Bool]

  public init(_ topics: Topics) {
    self.topics = topics
    isFound = topics.topicsOfPhrase.map { _ in false }
    phrasesFound = isFound
  }

  /// Finds the topics of one listing and writes them behind `output`.
  /// - Parameters:
  ///   - bytes: UTF-8 in which title and description stand; either may be empty.
  ///   - output: Where the stretches of the finding are; nothing is added when nothing is found.
  public mutating func find(
    _ bytes: Span<UInt8>, title: Range<Int>, description: Range<Int>, into output: inout [UInt8]
  ) -> TopicFinding {
    hits.removeAll(keepingCapacity: true)
    search(bytes, title)
    search(bytes, description)
    guard !hits.isEmpty else { return TopicFinding() }
    for hit in hits {
      isFound[hit.phrase] = false
      phrasesFound[hit.phrase] = true
    }
    return TopicEvidence(topics: topics, hits: hits).write(bytes, &output)
  }

  private mutating func search(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    text.read(bytes, range)
    var found: [PhraseHit] = []
    topics.automaton.scan(text.bytes.span) { phrase, stretch in
      if !isFound[phrase], text.isWhole(stretch) {
        found.append(PhraseHit(phrase: phrase, place: text.source(stretch), text: range))
      }
    }
    // The first place of each phrase counts: the scan gives them in order.
    for hit in found where !isFound[hit.phrase] {
      isFound[hit.phrase] = true
      hits.append(hit)
    }
  }
}

/// The first place at which a listing has a phrase.
struct PhraseHit: Sendable, Equatable {
  var phrase: Int
  var place: Range<Int>
  /// The title or the description that it stands in.
  var text: Range<Int>
}

import CSVText

/// Writes the topics of a listing and the sentences that speak of them.
struct TopicEvidence {
  let topics: Topics
  /// In the order of the text, a phrase once.
  let hits: [PhraseHit]

  func write(_ bytes: Span<UInt8>, _ output: inout [UInt8]) -> TopicFinding {
    let cited = citations(bytes)
    var finding = TopicFinding()
    finding.topics = Self.written(&output) { output in
      var previous = -1
      for citation in cited where citation.topic != previous {
        if previous >= 0 { output.append(UInt8(ascii: ";")) }
        output.append(contentsOf: topics.names[citation.topic].utf8)
        previous = citation.topic
      }
    }
    finding.evidence = Self.written(&output) { output in
      for (place, citation) in cited.enumerated() {
        if place > 0 { output.append(contentsOf: " | ".utf8) }
        output.append(contentsOf: topics.names[citation.topic].utf8)
        output.append(contentsOf: ": \"".utf8)
        citation.quotation.write(bytes, &output)
        output.append(UInt8(ascii: "\""))
      }
    }
    return finding
  }

  private static func written(
    _ output: inout [UInt8], _ write: (inout [UInt8]) -> Void
  ) -> ByteRange {
    let start = Int32(output.count)
    write(&output)
    return ByteRange(start: start, end: Int32(output.count))
  }

  /// What is quoted for each topic, topics in their order; a quotation that shows several of a
  /// topic's phrases is given once.
  private func citations(_ bytes: Span<UInt8>) -> [(topic: Int, quotation: Quotation)] {
    var pairs: [(topic: Int, hit: Int)] = []
    for (place, hit) in hits.enumerated() {
      for topic in topics.topicsOfPhrase[hit.phrase] { pairs.append((topic, place)) }
    }
    pairs.sort { ($0.topic, $0.hit) < ($1.topic, $1.hit) }
    var cited: [(topic: Int, quotation: Quotation)] = []
    for (topic, place) in pairs {
      let hit = hits[place]
      let isShown = cited.contains { $0.topic == topic && $0.quotation.shows(hit.place) }
      if !isShown { cited.append((topic, Quotation(bytes, of: hit.place, in: hit.text))) }
    }
    return cited
  }
}

import CSVText

/// A first version of an employers file, for a person to go through: the spellings that look like
/// one employer, with the most frequent one as the name.
public struct EmployerDraft: Sendable {
  private struct Spelling: Sendable {
    var text: [UInt8]
    var count: Int
  }

  private var spellings: [Spelling] = []
  /// By the hash of a spelling: its place in ``spellings``.
  private var places: [UInt64: Int] = [:]

  public init() {}

  /// Counts the employers of a batch's listings; listings without one do not count.
  public mutating func add(_ batch: ListingBatch) {
    for listing in batch.listings where !listing.employer.isEmpty {
      var hash = StableHash()
      hash.combine(batch.text.span, listing.employer.range)
      if let place = places[hash.value] {
        spellings[place].count += 1
      } else {
        places[hash.value] = spellings.count
        spellings.append(Spelling(text: Array(batch.text[listing.employer.range]), count: 1))
      }
    }
  }

  /// The draft as the text of an employers file, its header first: a row for each spelling of an
  /// employer that has several, employers in alphabetical order, frequent spellings first. Spellings
  /// that a pattern does not tell apart share a row. The header alone where no employer has several
  /// spellings.
  public var csv: [UInt8] {
    var writer = CSVWriter()
    writer.appendRecord(EmployerMap.columns)
    for group in groups {
      for spelling in Self.patterns(group) {
        writer.appendRecord([
          String(decoding: spelling.text, as: UTF8.self),
          String(decoding: group[0].text, as: UTF8.self),
        ])
      }
    }
    return writer.bytes
  }

  /// The spellings of each employer that has several, most frequent first, equals in the order of
  /// their bytes.
  private var groups: [[Spelling]] {
    let byKey = Dictionary(grouping: spellings) { spelling in
      EmployerKey.key(spelling.text.span, 0..<spelling.text.count)
    }
    return byKey.filter { key, group in !key.isEmpty && group.count > 1 }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { _, group in
        group.sorted { left, right in
          left.count != right.count
            ? left.count > right.count : left.text.lexicographicallyPrecedes(right.text)
        }
      }
  }

  /// The first spelling of each pattern; the name's own is left out where it alone fits it.
  private static func patterns(_ group: [Spelling]) -> [Spelling] {
    let folded = group.map { WildcardPattern.folded(String(decoding: $0.text, as: UTF8.self)) }
    return group.indices.filter { place in
      let first = folded.firstIndex(of: folded[place])
      let isShared = folded.count { $0 == folded[place] } > 1
      return first == place && (place > 0 || isShared)
    }.map { group[$0] }
  }
}

import Listings

extension ClaimLedger {
  /// The ledger without the values of some fields: conditions on them say `redacted`, in reasons,
  /// too. Sentences of listings are left out, as any field may stand in them. The words and the
  /// source of a claim stay as they were given.
  /// - Parameters:
  ///   - hides: Whether a field's values are left out, by the name that a condition has for it.
  ///   - fileName: The name under which a file is shown, by its own.
  public func redacted(
    hides: (String) -> Bool, fileName: (String) -> String
  ) -> ClaimLedger {
    ClaimLedger(entries: entries.map { $0.redacted(hides, fileName) })
  }
}

extension ClaimEntry {
  private static let redacted = "redacted"

  fileprivate func redacted(
    _ hides: (String) -> Bool, _ fileName: (String) -> String
  ) -> ClaimEntry {
    let hidden = claim.conditions.filter { hides($0.field) }
    let conditions = claim.conditions.map { hidden.contains($0) ? Self.redacted($0) : $0 }
    return ClaimEntry(
      claim: claim.with(conditions), verdict: verdict, measured: measured, currency: currency,
      baseline: baseline, division: division,
      reason: reason(without: hidden, namesFiles: !hides("source_file")),
      evidence: evidence.map { row in
        EvidenceRow(
          ordinal: row.ordinal, file: fileName(row.file), row: row.row, quotation: nil)
      }, selection: selection)
  }

  private static func redacted(_ condition: ListingCondition) -> ListingCondition {
    ListingCondition(field: condition.field, relation: .equals, value: redacted)
  }

  /// The reason with other words for conditions, the longest first: one may begin another. What
  /// stands in a field that is left out is not suggested either.
  private func reason(without hidden: [ListingCondition], namesFiles: Bool) -> String {
    guard namesFiles || !reason.hasPrefix(UndecidedWording.partlySearched) else {
      return UndecidedWording.searchedInPart
    }
    let words = hidden.map { (ConditionWords.words($0), ConditionWords.words(Self.redacted($0))) }
    let question = hidden.isEmpty ? nil : reason.firstRange(of: Suggestion.opening)
    let told = String(question.map { reason[..<$0.lowerBound] } ?? reason[...])
    return words.sorted { $0.0.count > $1.0.count }.reduce(told) { reason, words in
      reason.replacing(words.0, with: words.1)
    }
  }
}

extension Claim {
  /// The claim about other listings.
  fileprivate func with(_ conditions: [ListingCondition]) -> Claim {
    Claim(
      id: id, text: text, measure: measure, conditions: conditions, relation: relation,
      value: value, baseline: baseline, tolerancePct: tolerancePct, source: source, row: row)
  }
}

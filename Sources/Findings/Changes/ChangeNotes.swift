import Spreads

/// What two captures say about each other, in plain sentences.
enum ChangeNotes {
  /// - Parameters:
  ///   - shown: How many rows the table above has.
  ///   - currency: The only currency of the table; `nil` where there are several, or none.
  static func sentences(_ ledger: ChangeLedger, shown: Int, currency: String?) -> [String] {
    let counts = ledger.counts
    return [
      inBoth(ledger), comings(counts), hidden(counts, shown: shown), pay(shown, currency),
      reposts(counts.reposts),
      shown > 0 ? "All columns, with the row of each listing: --format csv." : nil,
    ].compactMap(\.self)
  }

  /// What became of the listings, whether or not they are shown.
  static func sentences(_ ledger: ChangeLedger) -> [String] {
    [inBoth(ledger), comings(ledger.counts), reposts(ledger.counts.reposts)].compactMap(\.self)
  }

  /// `41 listings were in both captures; 5 of them changed: 3 ceilings went up, …`
  private static func inBoth(_ ledger: ChangeLedger) -> String {
    let (changed, all) = (ledger.counts.changed, ledger.counts.changed + ledger.counts.unchanged)
    guard all > 0 else { return "No listing was in both captures." }
    let start = "\(listings(all)) \(were(all)) in both captures; "
    guard changed > 0 else { return start + (all == 1 ? "it did not change." : "none changed.") }
    let subject = all == 1 ? "it changed" : "\(changed == all ? "all" : number(changed)) changed"
    let kinds = ChangeKind.phrases(of: ledger.prefix(changed))
    return start + subject + ": " + kinds.joined(separator: ", ") + "."
  }

  private static func comings(_ counts: ChangeCounts) -> String {
    let (added, removed) = (counts.added, counts.removed)
    switch (added, removed) {
    case (0, 0): return "No listing was added or removed."
    case (_, 0): return "\(listings(added)) \(were(added)) added, none was removed."
    case (0, _): return "\(listings(removed)) \(were(removed)) removed, none was added."
    default:
      return "\(listings(added)) \(were(added)) added, "
        + "\(number(removed)) \(were(removed)) removed."
    }
  }

  private static func hidden(_ counts: ChangeCounts, shown: Int) -> String? {
    let rows = counts.changed + counts.added + counts.removed
    if shown < rows {
      return "Shown are the first \(number(shown)) of \(number(rows)) changes; "
        + "--format csv has all."
    }
    guard shown > 0, counts.unchanged > 0 else { return nil }
    let unchanged = counts.unchanged
    return unchanged == 1
      ? "The unchanged listing is not shown."
      : "The \(number(unchanged)) unchanged listings are not shown."
  }

  private static func pay(_ shown: Int, _ currency: String?) -> String? {
    guard shown > 0 else { return nil }
    let unit = currency.map { " in \($0)" } ?? ""
    return
      "Pay is per year\(unit), in whole units, unless said otherwise; – means that none is posted."
  }

  private static func reposts(_ count: Int) -> String? {
    switch count {
    case 0: nil
    case 1: "1 repost is not counted: it shows a job that is counted already."
    default: "\(number(count)) reposts are not counted: they show jobs that are counted already."
    }
  }

  private static func listings(_ count: Int) -> String {
    "\(number(count)) listing\(count == 1 ? "" : "s")"
  }

  private static func were(_ count: Int) -> String { count == 1 ? "was" : "were" }

  static func number(_ count: Int) -> String { FigureFormat.grouped(String(count)) }
}

extension ChangeLedger {
  /// What became of the listings of both captures, in plain sentences.
  public var sentences: [String] { ChangeNotes.sentences(self) }
}

import CSVText

/// Takes the listings that a filter leaves out, out of the batches of a run, and keeps reposts
/// right.
///
/// Reposts are found before the filter, among all rows. A job whose first row is left out while
/// later ones stay still counts once: the first row that stays takes the original's place, and the
/// others are its reposts. A flag for a twin goes on naming its row, selected or not: it is a hint
/// for a reader, who finds that row in the input.
///
/// What stays is numbered anew: ``Listing/ordinal`` is then the place among the selected listings.
/// Takes four bytes a listing, and nothing where the filter selects all.
public struct ListingSelection: Sendable {
  /// The row that stands for a job whose first row was left out.
  private struct StandIn: Sendable {
    var file: [UInt8]
    var row: Int
    var ordinal: Int
  }

  private let filter: ListingFilter
  /// By place among all listings: the place among the selected, or ``leftOut``.
  private var places: [Int32] = []
  /// By the place of a first row that was left out.
  private var standIns: [Int: StandIn] = [:]
  /// By the place of a repost that was left out: the place of the row it repeats.
  private var leftOutReposts: [Int: Int] = [:]
  private var selectedCount = 0
  /// Listings left out so far.
  public private(set) var leftOutCount = 0
  /// Those of them that were left out for want of a posting date.
  public private(set) var undatedCount = 0
  /// What was left out by which condition, as long as nothing was selected.
  private var tallies: [ConditionTally]
  /// The conditions that no listing met, where no listing was selected; else none.
  public var unmetConditions: [UnmetCondition] { tallies.compactMap(\.unmet) }

  private static let leftOut: Int32 = -1

  public init(_ filter: ListingFilter) {
    self.filter = filter
    tallies = filter.tallies
  }

  /// Takes out the listings that are not wanted and says how many. Batches must come in input
  /// order, with reposts marked; ``ListingBatch/recordCount`` stays the number of rows read.
  public mutating func filter(_ batch: inout ListingBatch) -> Int {
    guard !filter.selectsAll else { return 0 }
    var kept = 0
    for index in batch.listings.indices {
      if filter.selects(batch.listings[index], in: batch) {
        batch.listings[kept] = select(batch.listings[index], &batch)
        kept += 1
      } else {
        for tally in tallies.indices { tallies[tally].add(batch.listings[index], in: batch) }
        leaveOut(batch.listings[index])
      }
    }
    let count = batch.listings.count - kept
    batch.listings.removeLast(count)
    leftOutCount += count
    return count
  }

  private mutating func leaveOut(_ listing: Listing) {
    places.append(Self.leftOut)
    if filter.asksForDate, listing.postedOn == nil { undatedCount += 1 }
    if let original = listing.repostOf?.ordinal, original < listing.ordinal {
      leftOutReposts[listing.ordinal] = original
    }
  }

  private mutating func select(_ listing: Listing, _ batch: inout ListingBatch) -> Listing {
    var listing = listing
    if let original = listing.repostOf?.ordinal { repoint(&listing, original, &batch) }
    if let original = listing.twinOf?.ordinal { listing.twinOf?.ordinal = place(original) }
    listing.ordinal = selectedCount
    places.append(Int32(selectedCount))
    selectedCount += 1
    tallies = []
    return listing
  }

  /// Makes a repost point to the selected row that stands for its job, or makes it that row.
  private mutating func repoint(
    _ listing: inout Listing, _ original: Int, _ batch: inout ListingBatch
  ) {
    var original = original
    while let earlier = leftOutReposts[original] { original = earlier }
    if let place = place(original) {
      listing.repostOf?.ordinal = place
    } else if let standIn = standIns[original] {
      listing.repostOf = reference(standIn, from: listing, &batch)
      listing.markAmended()
    } else if places.indices.contains(original) {
      standIns[original] = StandIn(
        file: Array(batch.text[listing.sourceFile.range]), row: listing.sourceRow,
        ordinal: selectedCount)
      listing.repostOf = nil
      listing.markAmended()
    } else {
      // It names itself or a later row: of no row in the run.
      listing.repostOf?.ordinal = nil
    }
  }

  private func place(_ ordinal: Int) -> Int? {
    guard places.indices.contains(ordinal), places[ordinal] != Self.leftOut else { return nil }
    return Int(places[ordinal])
  }

  private func reference(
    _ standIn: StandIn, from listing: Listing, _ batch: inout ListingBatch
  ) -> RowReference {
    var reference = RowReference(file: .empty, row: standIn.row, ordinal: standIn.ordinal)
    guard !batch.text[listing.sourceFile.range].elementsEqual(standIn.file) else {
      return reference
    }
    let start = Int32(batch.text.count)
    batch.text.append(contentsOf: standIn.file)
    reference.file = ByteRange(start: start, end: Int32(batch.text.count))
    return reference
  }
}

extension Listing {
  /// Says that the listing is no longer what its record says, so that it is written anew.
  mutating func markAmended() {
    record = nil
  }
}

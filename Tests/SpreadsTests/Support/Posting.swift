import Listings

@testable import Spreads

/// A listing in the few words a test needs.
struct Posting {
  var level = ""
  var employer = ""
  var floor: String?
  var ceiling: String?
  var currency: String? = "USD"
  var positions = "1"
  var flags: ListingFlags = []
  var isTwin = false
  /// `.some(nil)` for a repost whose first row is not in the run.
  var repostOf: Int??

  /// A listing that posts both bounds.
  static func range(
    _ level: String, _ floor: String, _ ceiling: String, employer: String = "",
    currency: String? = "USD"
  ) -> Posting {
    Posting(level: level, employer: employer, floor: floor, ceiling: ceiling, currency: currency)
  }

  func listing(ordinal: Int, in batch: inout ListingBatch) -> Listing {
    var listing = Listing()
    listing.level = batch.append(level)
    listing.employer = batch.append(employer)
    listing.payMin = floor.flatMap { ExactDecimal($0) }
    listing.payMax = ceiling.flatMap { ExactDecimal($0) }
    if !flags.contains(.notFullYear) {
      listing.annualMin = listing.payMin.flatMap { AnnualAmount($0, times: .one) }
      listing.annualMax = listing.payMax.flatMap { AnnualAmount($0, times: .one) }
    }
    listing.currency = currency.flatMap { CurrencyCode($0) }
    listing.positions = ExactDecimal(positions) ?? .one
    listing.flags = flags
    let sameFile = batch.append("")
    listing.repostOf = repostOf.map { RowReference(file: sameFile, row: 2, ordinal: $0) }
    listing.twinOf = isTwin ? RowReference(file: sameFile, row: 2, ordinal: 0) : nil
    listing.ordinal = ordinal
    return listing
  }
}

/// A batch of listings with ordinals from `first`.
func batch(_ postings: [Posting], first: Int = 0) -> ListingBatch {
  var batch = ListingBatch()
  for (offset, posting) in postings.enumerated() {
    batch.listings.append(posting.listing(ordinal: first + offset, in: &batch))
  }
  batch.recordCount = postings.count
  return batch
}

/// The groups of listings, in one batch.
func groups(
  _ postings: [Posting], by fields: [GroupField] = [.level],
  options: SpreadOptions = SpreadOptions()
) -> ListingGroups {
  var groups = ListingGroups(by: fields, options: options, ladder: { _ in ladderRank })
  groups.add(batch(postings))
  return groups
}

/// The spread table of listings.
func table(
  _ postings: [Posting], by fields: [GroupField] = [.level],
  options: SpreadOptions = SpreadOptions()
) -> SpreadTable {
  groups(postings, by: fields, options: options).spreads()
}

/// Two ladders: L and a number; manager, director.
@Sendable func ladderRank(of level: String) -> LevelRank? {
  if level.first == "L", let step = Int(level.dropFirst()) {
    return LevelRank(family: 0, step: step)
  }
  guard let step = ["Manager", "Director"].firstIndex(of: level) else { return nil }
  return LevelRank(family: 1, step: step)
}

extension SpreadTable {
  /// The row of a level and a currency; a row without anything where there is none.
  func spread(_ level: String, _ currency: String? = "USD") -> Spread {
    spreads.first { $0.key == [level] && $0.currency?.description == currency }
      ?? Spread(key: ["absent"], currency: nil)
  }
}

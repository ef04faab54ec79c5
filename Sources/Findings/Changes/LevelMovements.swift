public import Listings
public import Spreads

/// What moved per level: the levels of both captures in ladder order.
public struct LevelMovements: Sendable {
  private struct Place: Hashable {
    let level: String
    let currency: CurrencyCode?
  }

  public private(set) var rows: [LevelMovement] = []
  private var places: [Place: Int] = [:]
  /// The currencies that listings of a level name, on either side.
  private var currencies: [String: Set<CurrencyCode>] = [:]

  /// - Parameters:
  ///   - old: The spread table of the old capture by level, of the same listings as the ledger's.
  ///   - new: That of the new capture.
  ///   - ladder: Gives, for the levels of both, a level's place on its ladder.
  public init(
    _ ledger: ChangeLedger, old: SpreadTable, new: SpreadTable,
    ladder: ([String]) -> @Sendable (String) -> LevelRank?
  ) {
    noteCurrencies(of: old)
    noteCurrencies(of: new)
    makeRows(of: [old, new], ladder)
    for spread in old.spreads { take(old: spread) }
    for spread in new.spreads { take(new: spread) }
    for change in ledger { count(change, old, new) }
  }

  // MARK: Rows

  private mutating func noteCurrencies(of table: SpreadTable) {
    for spread in table.spreads {
      if let currency = spread.currency {
        currencies[Self.level(spread), default: []].insert(currency)
      }
    }
  }

  private static func level(_ spread: Spread) -> String { spread.key.first ?? "" }

  /// Where a group counts: listings without a currency in their level's only one.
  private func place(of spread: Spread) -> Place {
    let level = Self.level(spread)
    let named = currencies[level, default: []]
    return Place(level: level, currency: spread.currency ?? (named.count == 1 ? named.first : nil))
  }

  private mutating func makeRows(
    of tables: [SpreadTable], _ ladder: ([String]) -> @Sendable (String) -> LevelRank?
  ) {
    let found = Set(tables.flatMap(\.spreads).filter { $0.listings > 0 }.map(place))
    let rank = ladder(found.map(\.level))
    let ordered = found.map { (place: $0, rank: rank($0.level)) }.sorted { left, right in
      if left.rank != right.rank { return GroupOrder.precedes(left.rank, right.rank) }
      if left.place.level != right.place.level {
        return GroupOrder.precedes(left.place.level, right.place.level)
      }
      return GroupOrder.precedes(left.place.currency, right.place.currency)
    }
    for (place, _) in ordered {
      places[place] = rows.count
      rows.append(LevelMovement(level: place.level, currency: place.currency))
    }
  }

  // MARK: Figures

  private mutating func take(old spread: Spread) {
    guard let row = places[place(of: spread)] else { return }
    rows[row].oldListings = spread.listings
    rows[row].oldMidpointMedian = spread.midpointMedian
    rows[row].oldDisclosureRate = spread.disclosureRate
  }

  private mutating func take(new spread: Spread) {
    guard let row = places[place(of: spread)] else { return }
    rows[row].newListings = spread.listings
    rows[row].newMidpointMedian = spread.midpointMedian
    rows[row].newDisclosureRate = spread.disclosureRate
  }

  private mutating func count(_ change: ListingChange, _ old: SpreadTable, _ new: SpreadTable) {
    guard change.status != .unchanged else { return }
    guard
      let row = change.new.flatMap({ row(of: $0, in: new) })
        ?? change.old.flatMap({ row(of: $0, in: old) })
    else { return }
    switch change.status {
    case .added: rows[row].added += 1
    case .removed: rows[row].removed += 1
    case .changed: rows[row].changed += 1
    case .unchanged: break
    }
  }

  private func row(of listing: CapturedListing, in table: SpreadTable) -> Int? {
    let group = table.membership.group(ofListing: listing.ordinal)
    return group > 0 ? places[place(of: table.spreads[group - 1])] : nil
  }
}

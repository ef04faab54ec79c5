public import Listings

/// Pay spreads of groups of listings, and which listing is in which group.
public struct SpreadTable: Sendable, Equatable {
  /// The names of the grouping fields: the heads of each ``Spread/key``.
  public var groupFields: [String]
  /// The rows in output order: levels in ladder order, then alphabetically, no level last; within a
  /// group currencies alphabetically, none last.
  public var spreads: [Spread]
  /// The groups and employers of the listings.
  public var membership: GroupMembership
  /// How the figures were made.
  public var options: SpreadOptions

  public init(
    groupFields: [String], spreads: [Spread], membership: GroupMembership,
    options: SpreadOptions = SpreadOptions()
  ) {
    self.groupFields = groupFields
    self.spreads = spreads
    self.membership = membership
    self.options = options
  }
}

extension SpreadTable {
  /// How many of the counted listings have a flag; 0 in groups whose figures are withheld.
  public func count(of flag: ListingFlags) -> Int {
    let codes = ListingFlags.codes.filter { $0.flag == flag }.map(\.code)
    return spreads.reduce(0) { sum, spread in
      sum + spread.flags.filter { codes.contains($0.code) }.reduce(0) { $0 + $1.count }
    }
  }
}

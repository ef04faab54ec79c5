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

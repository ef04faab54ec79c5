import CSVText
public import Listings

/// Collects listings into groups by level and currency, for the spread table.
///
/// Batches may come in any order, and parts collected side by side may be merged: the table
/// depends on the listings and their ordinals alone. Holds 40 bytes a listing, besides the
/// distinct levels and employers. A run has fewer than 2³¹ listings.
public struct ListingGroups: Sendable {
  private let ladder: @Sendable ([String]) -> @Sendable (String) -> LevelRank?
  private var keys = GroupKeys(fields: [.level])
  private var cells = NumberedValues<GroupCell>()
  private var employers = ByteInterner()
  private var positions = NumberedValues<ExactDecimal>()
  private var observations: [Observation] = []

  /// - Parameter rank: A level's place on its ladder; `nil` for a level on no ladder.
  public init(rank: @escaping @Sendable (String) -> LevelRank?) {
    ladder = { _ in rank }
  }

  /// - Parameter ladder: Gives, for the levels that were found, a level's place on its ladder.
  public init(ladder: @escaping @Sendable ([String]) -> @Sendable (String) -> LevelRank?) {
    self.ladder = ladder
  }

  /// How many listings were added, reposts included.
  public var count: Int { observations.count }

  /// Adds the listings of a batch. An ordinal may be added once only.
  public mutating func add(_ batch: ListingBatch) {
    for listing in batch.listings {
      let cell = GroupCell(
        key: keys.number(of: listing, in: batch.text), currency: listing.currency)
      let employer =
        listing.employer.isEmpty
        ? Observation.noEmployer : employers.number(of: batch.text[listing.employer.range])
      observations.append(
        Observation(
          listing, cell: cells.number(of: cell), employer: employer,
          positions: positions.number(of: listing.positions)))
    }
  }

  /// Adds what another collected from other listings of the same run.
  public mutating func merge(_ other: ListingGroups) {
    let cellNumbers = other.cells.values.map { cell in
      cells.number(
        of: GroupCell(key: keys.number(of: cell.key, in: other.keys), currency: cell.currency))
    }
    let employerNumbers = (0..<Int32(other.employers.count)).map { number in
      employers.number(of: other.employers[number])
    }
    let positionNumbers = other.positions.values.map { positions.number(of: $0) }
    observations.reserveCapacity(observations.count + other.observations.count)
    for var observation in other.observations {
      observation.cell = cellNumbers[Int(observation.cell)]
      observation.positions = positionNumbers[Int(observation.positions)]
      if observation.employer != Observation.noEmployer {
        observation.employer = employerNumbers[Int(observation.employer)]
      }
      observations.append(observation)
    }
  }

  /// The spread table of all listings added. Without listings it has no rows.
  public func spreads() -> SpreadTable {
    let rows = GroupRows(cells: cells.values, keys: keys, rank: ladder(keys.levels))
    let clusters = ClusterPositions(observations, values: positions.values)
    var tallies = rows.rows.map { _ in GroupTally() }
    for observation in observations {
      let row = rows.rowOfCell[Int(observation.cell)]
      if observation.isRepost {
        tallies[row].addRepost()
      } else {
        tallies[row].add(observation, positions: clusters.positions(of: observation))
      }
    }
    var figures = zip(rows.rows, tallies).map { row, tally in GroupFigures(row, tally) }
    LadderComparison.compare(&figures)
    return SpreadTable(
      groupFields: keys.fields.map(\.name), spreads: figures.map(\.spread),
      membership: GroupMembership(observations, rowOfCell: rows.rowOfCell))
  }
}

import CSVText
public import Listings

/// Collects listings into groups by their level, or by other fields, and by currency, for the
/// spread table.
///
/// Batches may come in any order, and parts collected side by side may be merged: the table
/// depends on the listings and their ordinals alone. Holds 20 bytes for each ordinal up to the
/// highest, besides the distinct keys and employers. A run has fewer than 2³¹ listings.
public struct ListingGroups: Sendable {
  /// The name of the field that has a ladder.
  static let levelField = "level"
  /// The name of the field by which every group is parted anyway.
  private static let currencyField = "currency"

  private let ladder: @Sendable ([String]) -> @Sendable (String) -> LevelRank?
  private let options: SpreadOptions
  private var keys: GroupKeys
  private var cells = NumberedValues<GroupCell>()
  private var employers = ByteInterner()
  private var positions = NumberedValues<ExactDecimal>()
  private(set) var observations = Observations()

  /// - Parameters:
  ///   - fields: What a group's listings share; none for one group per currency. A currency among
  ///     them is left out, as a group never has two.
  ///   - ladder: Gives, for the levels that were found, a level's place on its ladder; `nil` for a
  ///     level on no ladder.
  public init(
    by fields: [GroupField] = [.level], options: SpreadOptions = SpreadOptions(),
    ladder: @escaping @Sendable ([String]) -> @Sendable (String) -> LevelRank?
  ) {
    self.ladder = ladder
    self.options = options
    keys = GroupKeys(fields: fields.filter { $0.name != Self.currencyField })
  }

  /// How many listings were added, reposts included.
  public var count: Int { observations.count }

  /// Adds the listings of a batch. An ordinal may be added once only.
  public mutating func add(_ batch: ListingBatch) {
    for listing in batch.listings { add(listing, in: batch) }
  }

  /// Adds one listing of a batch. An ordinal may be added once only.
  public mutating func add(_ listing: Listing, in batch: ListingBatch) {
    let cell = GroupCell(key: keys.number(of: listing, in: batch), currency: listing.currency)
    let employer =
      listing.employer.isEmpty
      ? Observation.noEmployer : employers.number(of: batch.text[listing.employer.range])
    observations.add(
      Observation(
        listing, cell: cells.number(of: cell), employer: employer,
        positions: positions.number(of: listing.positions), rates: options.rates))
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
    for var observation in other.observations {
      observation.cell = cellNumbers[Int(observation.cell)]
      observation.positions = positionNumbers[Int(observation.positions)]
      if observation.employer != Observation.noEmployer {
        observation.employer = employerNumbers[Int(observation.employer)]
      }
      observations.add(observation)
    }
  }

  /// The spread table of all listings added. Without listings it has no rows.
  public func spreads() -> SpreadTable {
    spreads(workers: 1)
  }

  /// The same, made by so many threads, by one for each core for `nil`: what the figures of as many
  /// groups are taken over is in memory at a time.
  public func spreads(workers: Int?) -> SpreadTable {
    spreads(options, .all, max(1, workers ?? Processors.count))
  }

  /// The same groups counted in another way: row for row those of ``spreads()``, with counts and
  /// quantiles of pay, but without shares of employers, of disclosure and of widths.
  public func spreads(
    weight: SpreadOptions.Weight, reposts: SpreadOptions.Reposts, workers: Int = 1
  ) -> SpreadTable {
    var options = options
    options.weight = weight
    options.reposts = reposts
    return spreads(options, .pay, workers)
  }

  private func spreads(
    _ options: SpreadOptions, _ scope: FigureScope, _ workers: Int
  ) -> SpreadTable {
    let rows = rows
    var figures = figures(of: rows, options, scope, workers)
    noteConversions(rows, options, in: &figures)
    LadderComparison.compare(&figures)
    return SpreadTable(
      groupFields: keys.fields.map(\.name), spreads: figures.map(\.spread),
      membership: GroupMembership(
        observations, rowOfCell: rows.rowOfCell, countsReposts: options.reposts == .count),
      options: options)
  }

  /// The rows in output order, and which listings belong to which.
  var rows: GroupRows {
    GroupRows(cells: cells.values, keys: keys, rates: options.rates, rank: ladder(keys.levels))
  }

  /// The figures of each row. Only what the figures of a row for each worker are taken over is in memory
  /// at a time.
  private func figures(
    of rows: GroupRows, _ options: SpreadOptions, _ scope: FigureScope, _ workers: Int
  ) -> [GroupFigures] {
    let members = RowMembers(observations, rows)
    let weights = options.weight == .positions ? OpeningWeights(positions.values) : nil
    let clusters =
      options.reposts == .once ? ClusterPositions(observations, values: positions.values) : nil
    // With several workers the longest come first: at the end none has much left to do while others wait.
    let order =
      workers > 1
      ? rows.rows.indices.sorted { (members[$0].count, $1) > (members[$1].count, $0) }
      : Array(rows.rows.indices)
    let figures = OrderedWorkers.map(order.count, workers: workers) { number in
      let row = order[number]
      let tally = tally(members[row], clusters, options, scope)
      return GroupFigures(rows.rows[row], tally, options, weights, scope)
    }
    let places = order.indices.sorted { order[$0] < order[$1] }
    return places.map { figures[$0] }
  }

  /// - Parameter clusters: The openings of jobs that are shown again; `nil` to count each showing.
  private func tally(
    _ ordinals: ArraySlice<Int32>, _ clusters: ClusterPositions?, _ options: SpreadOptions,
    _ scope: FigureScope
  ) -> GroupTally {
    var tally = GroupTally(options, scope)
    for observation in ordinals.lazy.compactMap({ observations[Int($0)] }) {
      if observation.isRepost { tally.addRepost() }
      if observation.isRepost, options.reposts == .once { continue }
      let openings = clusters?.positions(of: observation) ?? observation.positions
      tally.add(observation, openings: openings, positions.values[Int(openings)])
    }
    return tally
  }

  /// Says for each group by which rates pay in its figures was converted.
  private func noteConversions(
    _ rows: GroupRows, _ options: SpreadOptions, in figures: inout [GroupFigures]
  ) {
    guard let rates = options.rates else { return }
    for cell in cellsWithPay(options) {
      let row = rows.rowOfCell[cell]
      guard !figures[row].spread.isWithheld, let currency = cells.values[cell].currency,
        let rate = rates.rate(for: currency),
        !figures[row].spread.conversions.contains(rate)
      else { continue }
      figures[row].spread.conversions.append(rate)
    }
    for row in figures.indices {
      figures[row].spread.conversions.sort { $0.currency.description < $1.currency.description }
    }
  }

  /// The cells that have pay which counts: that of work without a full year, and of jobs shown
  /// again, is in no figure.
  private func cellsWithPay(_ options: SpreadOptions) -> Set<Int> {
    var numbers: Set<Int> = []
    for observation in observations where observation.hasPay {
      guard options.reposts == .count || !observation.isRepost else { continue }
      numbers.insert(Int(observation.cell))
    }
    return numbers
  }
}

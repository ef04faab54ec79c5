public import Listings

/// The pay figures of one group of listings in one currency: a row of the spread table.
///
/// All pay is annual, in major units of the group's currency. Percentages are plain numbers (600
/// for 600 %), shares and rates fractions of 1. A figure that is not defined for the group is
/// `nil`; none is ever infinite or NaN.
public struct Spread: Sendable, Equatable {
  /// One text per grouping field; empty for listings that state none.
  public var key: [String]
  /// `nil` for listings of no known currency.
  public var currency: CurrencyCode?

  /// Listings counted: each job once. All other counts but ``reposts`` are among these.
  public var listings = 0
  /// Distinct employers named.
  public var employers = 0
  /// Listings of the employer with most of them ÷ ``listings``; `nil` where no employer is named.
  public var largestEmployerShare: Double?
  /// Listings that post a floor or a ceiling.
  public var disclosed = 0
  /// ``disclosed`` ÷ ``listings``; `nil` where every listing is a repost.
  public var disclosureRate: Double?
  /// The sum of openings; `nil` when it has more digits than a decimal holds.
  public var positions: ExactDecimal?
  /// Listings with both an annual floor and an annual ceiling.
  public var ranges = 0

  /// Over listings with an annual floor.
  public var floor: FiveNumberSummary?
  /// Over listings with an annual ceiling.
  public var ceiling: FiveNumberSummary?
  /// The median of (floor + ceiling) ÷ 2 over listings with both.
  public var midpointMedian: Double?
  /// The 95 % confidence interval of ``midpointMedian``; `nil` below six midpoints.
  public var midpointInterval: ConfidenceInterval?

  /// Highest ceiling − lowest floor. `nil` without either, and where the highest ceiling is below
  /// the lowest floor, as only listings with one bound each can have it: such a group has no common
  /// range, and neither ratio nor spread.
  public var width: Double?
  /// What ``rangeRatio`` and ``spreadPct`` are quotients of; `nil` without a ``width``, and for a
  /// lowest floor of zero.
  public var wholeRange: WholeRange?
  /// Highest ceiling ÷ lowest floor; needs a floor above zero.
  public var rangeRatio: Double? { wholeRange?.ratio.double }
  /// (highest ceiling − lowest floor) ÷ lowest floor × 100; needs a floor above zero.
  public var spreadPct: Double? { wholeRange?.spreadPct.double }
  /// The median over listings with both bounds, and a floor above zero, of
  /// (ceiling − floor) ÷ floor × 100.
  public var spreadPctMedian: Double?
  /// The change of ``midpointMedian`` from the level below, ÷ that of the level below × 100.
  public var progressionPct: Double?
  /// The stretch shared with the range of the level below ÷ ``width`` × 100.
  public var overlapPct: Double?

  /// The row of the table, from 0, that ``progressionPct`` and ``overlapPct`` compare with: the
  /// level below.
  public var progressionBase: Int?
  public var overlapBase: Int?

  /// Rows not counted because they show a job again.
  public var reposts = 0
  /// Listings whose work has no full year: they count, but in no figure of pay.
  public var notFullYear = 0
  /// One for each percentile that was asked for, in the same order; none in a group without pay.
  public var percentiles: [PercentileFigures] = []
  /// For each ``Sensitivity``, in its order, the median midpoint of the listings without its
  /// flags; `nil` where none is left. Empty where nobody asks.
  public var midpointMediansWithout: [Double?] = []
  /// The rates by which pay of the group was converted, by currency; empty where none was.
  public var conversions: [ExchangeRate] = []
  /// Whether the group has too few listings for figures to be shown: it has its counts of
  /// listings, reposts and work without a full year, and nothing else.
  public var isWithheld = false
  /// How many of the counted listings have each flag, and under `repost_of` the reposts, in the
  /// order of the schema; flags of no listing are left out.
  public var flags: [FlagCount] = []

  /// A group without any figure.
  public init(key: [String], currency: CurrencyCode?) {
    self.key = key
    self.currency = currency
  }
}

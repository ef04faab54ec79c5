import CSVText

/// What was found in the listings of one input, counted: shapes of pay, periods, currencies, levels,
/// dates, flags and refusals, with an example of each.
public struct ListingTally: Sendable {
  /// How often something was met, and the first row that has it.
  public struct Count: Sendable, Equatable {
    public var name: String
    public var count: Int
    /// The spreadsheet row of the first.
    public var firstRow: Int
    /// The words or the message of the first.
    public var example: String
  }

  /// Counts by name in the order in which the names were met.
  struct Counter: Sendable {
    private(set) var counts: [Count] = []
    private var places: [String: Int] = [:]

    mutating func add(_ name: String, row: Int, example: @autoclosure () -> String = "") {
      if let place = places[name] {
        counts[place].count += 1
      } else {
        places[name] = counts.count
        counts.append(Count(name: name, count: 1, firstRow: row, example: example()))
      }
    }

    /// The most frequent first, equals in the order met.
    var sorted: [Count] {
      counts.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
        .map(\.element)
    }
  }

  public private(set) var listings = 0
  public private(set) var refused = 0
  /// The first and the last posting date; `nil` where no listing has one.
  public private(set) var firstDate: CalendarDate?
  public private(set) var lastDate: CalendarDate?
  /// Listings without a date.
  public private(set) var undated = 0
  private var shapeCounter = Counter()
  private var periodCounter = Counter()
  private var currencyCounter = Counter()
  private var levelCounter = Counter()
  private var flagCounter = Counter()
  private var refusalCounter = Counter()
  private var ruleCounter = Counter()
  private let rules: [LevelRule]

  /// `levels` are the rules in force, whose use is counted.
  public init(levels: LevelRules? = nil) {
    rules = levels?.rules ?? []
  }

  /// Which rules of a levels file gave listings their level, each as it explains itself.
  public var levelRules: [Count] { ruleCounter.sorted }

  /// The most frequent first in each; a level's or currency's empty name means that none is stated.
  public var shapes: [Count] { shapeCounter.sorted }
  public var periods: [Count] { periodCounter.sorted }
  public var currencies: [Count] { currencyCounter.sorted }
  public var levels: [Count] { levelCounter.sorted }
  /// The example is the posted pay for what is wrong with that, else the title.
  public var flags: [Count] { flagCounter.sorted }
  public var refusals: [Count] { refusalCounter.sorted }

  /// Adds the listings and refusals of a batch.
  public mutating func add(_ batch: ListingBatch) {
    for listing in batch.listings { add(listing, batch) }
    for refusal in batch.refusals {
      refused += 1
      refusalCounter.add(
        refusal.reason.rawValue, row: refusal.sourceRow, example: refusal.description)
    }
  }

  private mutating func add(_ listing: Listing, _ batch: ListingBatch) {
    let row = listing.sourceRow
    listings += 1
    shapeCounter.add(listing.payShape.name, row: row, example: batch.string(listing.payText))
    levelCounter.add(batch.string(listing.level), row: row, example: batch.string(listing.title))
    if listing.levelReason >= 0, !rules.isEmpty {
      let reason = batch.levelReasons[Int(listing.levelReason)]
      ruleCounter.add(
        rules[reason.rule].explanation(foundIn: reason.place), row: row,
        example: batch.string(listing.title))
    }
    if listing.isDisclosed {
      periodCounter.add(listing.payPeriod?.name ?? "", row: row)
      currencyCounter.add(listing.currency?.description ?? "", row: row)
    }
    for code in batch.flagCodes(listing) {
      let name = String(code.prefix { $0 != ":" })
      let words = name.hasPrefix("pay_") ? listing.payText : listing.title
      flagCounter.add(name, row: row, example: batch.string(words))
    }
    guard let date = listing.postedOn else {
      undated += 1
      return
    }
    firstDate = min(firstDate ?? date, date)
    lastDate = max(lastDate ?? date, date)
  }
}

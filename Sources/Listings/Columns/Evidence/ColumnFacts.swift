/// What the cells of one column are, as counts of cells. A cell may count in several.
///
/// They are counts over the sample, the first ``sampleLimit`` filled cells. Behind it goes on what
/// its cells can still decide: ``dates`` and ``filled`` of a column of days, ``figures`` of a column
/// of pay that has hardly any.
public struct ColumnFacts: Sendable {
  /// The field that the column's name, or a person, says it is; `nil` where only its cells can say.
  let field: InputField?
  /// What cells behind the sample can still decide; `nil` while the sample is not full.
  var deciding: Deciding?
  /// Cells with something in them; blanks, "N/A" and the like left out.
  public internal(set) var filled = 0
  /// Cells that are a number and nothing else, whatever its separators.
  public internal(set) var numbers = 0
  /// Cells with a figure and a currency or a span of time beside it: "$85k", "40 per hour".
  public internal(set) var moneyTexts = 0
  /// Cells that are a currency code or sign.
  public internal(set) var currencyCodes = 0
  /// Cells that are a span of time: "Annual", "hour".
  public internal(set) var periodWords = 0
  public internal(set) var dates = DateEvidence()
  /// Cells that are a web address.
  public internal(set) var urls = 0
  /// Cells that look like a level: "L5", "Senior", "Grade 7".
  public internal(set) var levels = 0
  /// Cells of more than ``longLength`` bytes.
  public internal(set) var longTexts = 0
  /// Cells with a digit.
  public internal(set) var figures = 0
  /// The cells that the words were looked at in: the first ``sampleLimit`` of the filled ones.
  public internal(set) var sampled = 0
  /// Numbers that a wage or a salary can be, among the sampled.
  public internal(set) var payLike = 0
  /// Different cells among the sampled, at most ``distinctLimit``.
  public internal(set) var distinct: [UInt64] = []
  /// The first different cells, at most three, each at most 60 bytes.
  public internal(set) var sampleBytes: [[UInt8]] = []

  public static let longLength = 200
  /// Cells of more bytes are neither numbers nor dates.
  static let longestRead = 64
  public static let sampleLimit = 4096
  public static let distinctLimit = 32
  /// What a wage for an hour and a salary for a year can be, in whatever currency.
  static let payRange = 7.0...100_000_000.0

  init(field: InputField? = nil) {
    self.field = field
  }

  /// The first different cells as text; a long one is cut.
  public var samples: [String] { sampleBytes.map { String(decoding: $0, as: UTF8.self) } }

  /// Whether the column holds few different texts: a category, not a name.
  public var isSmallSet: Bool {
    sampled >= 20 && distinct.count < Self.distinctLimit && distinct.count * 4 <= sampled
  }

  /// Whether the numbers among the cells are day numbers of a spreadsheet: every cell is one or is
  /// a date.
  public var holdsSerials: Bool {
    dates.serials > 0 && (dates.serials + dates.dates + dates.unsettled) * 20 >= filled * 19
  }

  /// Whether at least `percent` of the filled cells are counted in `count`.
  func share(_ count: Int, atLeast percent: Int) -> Bool {
    filled > 0 && count * 100 >= min(filled, max(sampled, 1)) * percent
  }
}

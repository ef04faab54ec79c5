public import CSVText

/// Everything a user can say about how listings are read.
public struct ReadingSettings: Sendable {
  /// Defaults and assumptions of pay.
  public var options = NormalizerOptions()
  /// `nil` to find it out from the bytes.
  public var encoding: TextEncoding?
  /// `nil` to find it out from the records.
  public var delimiter: UInt8?
  /// How decimals are written; ``DecimalHabit/undecided`` to decide it for each pay column.
  public var decimal = DecimalHabit.undecided
  /// `nil` to decide it for each column from its dates.
  public var dateOrder: DateOrder?
  /// Which columns are which fields; wins over names and content.
  public var columns = ColumnOverrides.none
  /// Rules that win over level columns and titles, and the order of their levels.
  public var levels: LevelRules?
  /// Whether the rules hold for rows that were normalized before, too.
  public var appliesLevelsAnew = false
  public var employers: EmployerMap?
  public var topics: Topics?
  /// Input columns to carry along, by their names.
  public var keptColumns: [String] = []
  public var corrections: Corrections?
  /// Conditions on listings, in the syntax of claims; all must hold.
  public var conditions: [String] = []
  /// The first and the last posting day wanted.
  public var since: CalendarDate?
  public var until: CalendarDate?
  /// How much of a file is looked at before it is read.
  public var look = LookExtent.whole
  /// How many threads parse and normalize, from 1; the results are the same with any number.
  public var workers = Processors.count

  public init() {}

  /// The order of the levels that are found: by the rules' ranks, else the built-in one.
  public func ladder(_ found: [String]) -> @Sendable (String) -> LevelRank? {
    levels?.ladder(among: found) ?? LevelLadder.ladder(among: found)
  }

  /// The fields behind the schema's that these settings add.
  var addedFields: [String] {
    (topics == nil ? [] : Topics.fields) + keptColumns
  }

  var survey: SurveyOptions { SurveyOptions(encoding: encoding, delimiter: delimiter) }
}

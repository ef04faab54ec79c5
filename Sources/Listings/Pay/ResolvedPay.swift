/// The pay of one listing, all its columns considered.
struct ResolvedPay {
  var posted = PostedPay()
  var flags: ListingFlags = []
  /// What the pay text says of the work's extent.
  var work: ListingFlags = []
  /// The hours of a full week that the pay text states.
  var weeklyHours: ExactDecimal?
  /// Whether the figures came from separate columns rather than from a text.
  var isFromColumns = false
  /// Whether a text says what the columns leave out: a bound, the period or the currency.
  var isCompletedByText = false
  /// Whether a cell has a dot before three digits in a column whose decimal sign nothing decides.
  var hasUndecidedDot = false
  /// Whether a cell has one in a column where such cells alone decide that it groups.
  var hasGroupingDot = false
  /// A bound as it would be if such a dot grouped, where it was taken as a decimal sign although the dots
  /// of its column group.
  var ifDotGroups: ExactDecimal?
  /// A bound as it would be if such a dot were a decimal sign, where it was taken as one that groups.
  var ifDotIsDecimal: ExactDecimal?
  /// A bound below zero, with its column; such a row is refused.
  var negative: (value: ExactDecimal, field: InputField)?

  /// Notes a dot before three digits in a cell of a column.
  mutating func addEitherDot(in column: PayColumnHabit) {
    if column.decimal == .undecided { hasUndecidedDot = true }
    if column.isByDots { hasGroupingDot = true }
  }
}

/// The pay cells of a record, as ranges of its bytes; empty where the input has no such column.
struct PayCells {
  var text = 0..<0
  var min = 0..<0
  var max = 0..<0
  var period = 0..<0
  var currency = 0..<0
}

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
  /// Whether a cell of a column whose decimal sign nothing decides has a dot before three digits.
  var hasEitherDot = false
  /// A bound as it would be if such a dot were a decimal sign, where it was taken as one that groups.
  var ifDotIsDecimal: ExactDecimal?
  /// A bound below zero, with its column; such a row is refused.
  var negative: (value: ExactDecimal, field: InputField)?
}

/// The pay cells of a record, as ranges of its bytes; empty where the input has no such column.
struct PayCells {
  var text = 0..<0
  var min = 0..<0
  var max = 0..<0
  var period = 0..<0
  var currency = 0..<0
}

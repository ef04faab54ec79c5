/// A figure that pay is set against, drawn as a bar of its own beside the groups of its currency.
struct ChartBaseline: Sendable, Equatable {
  /// What it is, with its relation where it has one: `average member (less than)`.
  var name: String
  /// In major units of the currency, per year.
  var annual: Double
  var currency: String
}

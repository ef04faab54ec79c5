/// How often each kind of line end stands in a text, quoted fields included.
public struct LineEndCounts: Sendable, Equatable {
  /// Line feeds alone.
  public private(set) var lineFeeds = 0
  /// Carriage returns with a line feed behind them.
  public private(set) var pairs = 0
  /// Carriage returns alone.
  public private(set) var bareReturns = 0

  /// Line feeds, whatever stands before them.
  var allLineFeeds: Int { lineFeeds + pairs }

  mutating func add(_ counts: StretchCounts) {
    let pairs = Int(counts.pairs)
    self.pairs += pairs
    lineFeeds += Int(counts.lineFeeds) - pairs
    // The return of a pair may have been counted with the stretch before.
    bareReturns += Int(counts.returns) - pairs
  }
}

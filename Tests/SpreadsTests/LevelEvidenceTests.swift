import Listings
import Testing

@testable import Spreads

/// Which listings decide the figures that compare a level with the one below it.
struct LevelEvidenceTests {
  /// Midpoints of 20, 30 and 50 thousand at L1, of 50 and 50 at L2, and one at L3.
  private static let postings = [
    Posting.range("L1", "10000", "30000"), .range("L1", "20000", "40000"),
    .range("L1", "5000", "95000"), .range("L2", "30000", "70000"),
    .range("L2", "40000", "60000"), Posting(level: "L2"), .range("L3", "90000", "99000"),
  ]

  @Test func aStepIsDecidedByBothMedians() {
    let evidence = FigureEvidence(groups(Self.postings))
    #expect(evidence.table.spreads.map(\.midpointMedian) == [30_000, 50_000, 94_500])
    #expect(evidence.ordinals(of: "progression_pct", inRow: 1) == [1, 3, 4])
    #expect(evidence.ordinals(of: "progression_pct", inRow: 2) == [3, 4, 6])
    // There is no level below, and no such row.
    #expect(evidence.ordinals(of: "progression_pct", inRow: 0) == [])
    #expect(evidence.ordinals(of: "progression_pct", inRow: 3) == [])
  }

  @Test func aStepBetweenOpeningsIsDecidedByTheListingsThatTheMediansAre() {
    var postings = Self.postings
    postings[2].positions = "9"
    var options = SpreadOptions()
    options.weight = .positions
    let evidence = FigureEvidence(groups(postings, options: options))
    #expect(evidence.table.spreads.map(\.midpointMedian) == [50_000, 50_000, 94_500])
    #expect(evidence.ordinals(of: "progression_pct", inRow: 1) == [2, 3, 4])
  }

  @Test func anOverlapIsDecidedByTheEndsOfBothRanges() {
    let evidence = FigureEvidence(groups(Self.postings))
    #expect(evidence.ordinals(of: "overlap_pct", inRow: 0) == [])
    #expect(evidence.ordinals(of: "overlap_pct", inRow: 1) == [2, 3])
    #expect(evidence.ordinals(of: "overlap_pct", inRow: 2) == [3, 6])
  }
}

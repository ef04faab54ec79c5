import Listings
import Testing

@testable import Spreads

/// What must be known to read the overview, by number.
struct OverviewNotesTests {
  private static let job = Posting.range("L1", "50000", "60000")

  private static func notes(
    _ postings: [Posting], _ reposts: SpreadOptions.Reposts = .once
  ) -> [String] {
    var options = SpreadOptions()
    options.reposts = reposts
    return OverviewNotes.sentences(table(postings, options: options))
  }

  @Test(arguments: [
    (
      1, SpreadOptions.Reposts.once,
      "1 repost is not counted: it shows a job that is counted already."
    ),
    (1, .count, "1 repost is counted, though it shows a job that is counted already."),
    (2, .once, "2 reposts are not counted: they show jobs that are counted already."),
    (2, .count, "2 reposts are counted, though they show jobs that are counted already."),
  ])
  func repostsAreSaid(_ count: Int, _ way: SpreadOptions.Reposts, _ sentence: String) {
    var repost = Self.job
    repost.repostOf = 0
    let found = Self.notes([Self.job] + Array(repeating: repost, count: count), way)
    #expect(found.filter { $0.contains("repost") } == [sentence])
    #expect(!Self.notes([Self.job], way).contains { $0.contains("repost") })
  }

  @Test(arguments: [
    (1, "1 listing states pay that is hardly a year's: look at it first (flag pay_implausible)."),
    (
      1200,
      "1,200 listings state pay that is hardly a year's: look at them first (flag pay_implausible)."
    ),
  ])
  func implausiblePayIsSaid(_ count: Int, _ sentence: String) {
    var implausible = Self.job
    implausible.flags = .payImplausible
    let postings = [Self.job] + Array(repeating: implausible, count: count)
    #expect(Self.notes(postings).filter { $0.contains("implausible") } == [sentence])
  }
}

import TestSupport
import Testing

@testable import Listings

/// Rows that show a job again, and rows that only look so.
struct RepostIndexTests {
  private static let header = "Job ID,Company,Title,Location,Salary,Date Posted,Note\n"

  /// Rows, and what the flags of each say.
  static let cases: [(what: String, rows: [String], flags: [String])] = [
    (
      "the same id with the same pay",
      ["7,A,Animator,LA,$50/hr,2023-07-01,x", "7,A,Animator I,NY,$50/hr,2023-07-01,y"],
      ["", "repost_of:2"]
    ),
    (
      "the same id with other pay",
      ["7,A,Animator,LA,$50/hr,2023-07-01,x", "7,A,Animator,LA,$55/hr,2023-07-02,x"],
      ["", "twin_of:2"]
    ),
    (
      "identical in every column, without an id",
      [",A,Animator,LA,$50/hr,,x", ",A,Animator,LA,$50/hr,,x", ",A,Animator,LA,$50/hr,,x"],
      ["", "repost_of:2", "repost_of:2"]
    ),
    (
      "identical but for a column that is no field",
      [",A,Animator,LA,$50/hr,,x", ",A,Animator,LA,$50/hr,,y"],
      ["", "twin_of:2"]
    ),
    (
      "another id on another date",
      ["7,A,Animator,LA,$50/hr,2023-07-01,", "8,A,Animator,LA,$50/hr,2023-08-01,"],
      ["", "repost_of:2"]
    ),
    (
      "no id on another date, an earlier one",
      [",A,Animator,LA,$50/hr,2023-08-01,", ",A,Animator,LA,$50/hr,2023-07-01,"],
      ["", "repost_of:2"]
    ),
    (
      "another id on the same date",
      ["7,A,Animator,LA,$50/hr,2023-07-01,", "8,A,Animator,LA,$50/hr,2023-07-01,"],
      ["", "twin_of:2"]
    ),
    (
      "another id without dates",
      ["7,A,Animator,LA,$50/hr,,", "8,A,Animator,LA,$50/hr,,"],
      ["", "twin_of:2"]
    ),
    (
      "a repost that is shown again by its own id names the first row",
      [
        "7,A,Animator,LA,$50/hr,2023-07-01,", "8,A,Animator,LA,$50/hr,2023-08-01,",
        "8,A,Animator,LA,$50/hr,2023-08-01,x",
      ],
      ["", "repost_of:2", "repost_of:2"]
    ),
    (
      "one with a date, one without",
      ["7,A,Animator,LA,$50/hr,2023-07-01,", "8,A,Animator,LA,$50/hr,,"],
      ["", "twin_of:2"]
    ),
    (
      "two openings of one day, both shown again",
      [
        "1,A,Animator,LA,$50/hr,2023-07-01,", "2,A,Animator,LA,$50/hr,2023-07-01,",
        "3,A,Animator,LA,$50/hr,2023-08-01,", "4,A,Animator,LA,$50/hr,2023-08-01,",
        "5,A,Animator,LA,$50/hr,2023-08-01,",
      ],
      ["", "twin_of:2", "repost_of:2", "repost_of:3", "twin_of:2"]
    ),
    (
      "the same openings, the days mixed",
      [
        "1,A,Animator,LA,$50/hr,2023-07-01,", "3,A,Animator,LA,$50/hr,2023-08-01,",
        "2,A,Animator,LA,$50/hr,2023-07-01,", "4,A,Animator,LA,$50/hr,2023-08-01,",
      ],
      ["", "repost_of:2", "twin_of:2", "repost_of:4"]
    ),
    (
      "every posting twice, internal and external",
      [
        "1,A,Animator,LA,$50/hr,2023-07-01,internal", "1,A,Animator,LA,$50/hr,2023-07-01,external",
        "2,A,Animator,LA,$50/hr,2023-07-01,internal", "2,A,Animator,LA,$50/hr,2023-07-01,external",
      ],
      ["", "repost_of:2", "twin_of:2", "repost_of:4"]
    ),
    (
      "another employer, place, title or pay",
      [
        "1,A,Animator,LA,$50/hr,2023-07-01,", "2,B,Animator,LA,$50/hr,2023-07-02,",
        "3,A,Animator,NY,$50/hr,2023-07-03,", "4,A,Animator II,LA,$50/hr,2023-07-04,",
        "5,A,Animator,LA,$51/hr,2023-07-05,", "6,A,Animator,LA,$50/day,2023-07-06,",
      ],
      ["", "", "", "", "twin_of:2", "twin_of:2"]
    ),
    (
      "white space makes no difference",
      ["1,A, Animator,LA,$50/hr,2023-07-01,", "2,A ,Animator,LA,$50/hr,2023-07-02,"],
      ["", "repost_of:2"]
    ),
    (
      "no title: nothing to recognise",
      ["1,A,,LA,$50/hr,2023-07-01,", "2,A,,LA,$50/hr,2023-07-02,"],
      ["", ""]
    ),
  ]

  @Test(arguments: cases)
  func repeatsAreFlagged(what: String, rows: [String], flags: [String]) throws {
    let reading = try Reading(Self.header + rows.joined(separator: "\n") + "\n")
    let places = reading.column("flags").map { flags in
      flags.split(separator: ";").filter { $0.contains("_of:") }.joined(separator: ";")
    }
    // The period of "$50/day" aside, nothing else is flagged here.
    #expect(places == flags, "\(what)")
  }

  @Test func clustersDoNotDependOnTheOrderOfRows() throws {
    var numbers = SeededNumbers(state: 4)
    let rows = (0..<60).map { index in
      "\(index),A,Animator \(index % 2),LA,$50/hr,2023-07-0\(1 + index % 4),"
    }
    let count = try Self.repostCount(rows)
    #expect(count == 60 - 2 * 15)
    for _ in 0..<20 {
      #expect(try Self.repostCount(rows.shuffled(using: &numbers)) == count)
    }
  }

  private static func repostCount(_ rows: [String]) throws -> Int {
    try Reading(header + rows.joined(separator: "\n") + "\n").column("flags")
      .count { $0.contains("repost_of") }
  }

  @Test func rowsOfAnotherFileAreNamedWithIt() throws {
    let row = "7,A,Animator,LA,$50/hr,2023-07-01,x\n"
    let reading = try Reading([
      (name: "june:1.csv", text: Self.header + row), (name: "july.csv", text: Self.header + row),
      (name: "august.csv", text: Self.header + row + row),
    ])
    let flags = ["", "repost_of:june:1.csv:2", "repost_of:june:1.csv:2", "repost_of:june:1.csv:2"]
    #expect(reading.column("flags") == flags)
  }

  @Test func idsComeFromTheContentWhereTheInputHasNone() throws {
    let rows = "A,Animator\nA,Animator\nB,Animator\nA,Animator\n"
    let ids = try Reading("Company,Title\n" + rows).column("listing_id")
    #expect(ids == (try Reading("Company,Title\n" + rows, name: "other.csv").column("listing_id")))
    #expect(Set(ids).count == 4)
    let stem = ids[0].dropLast()
    #expect(ids[0].hasPrefix("x-") && ids[0].count == 20)
    #expect(ids == ["\(stem)1", "\(stem)2", ids[2], "\(stem)3"])
    #expect(ids[2].hasSuffix("-1"))
  }

  @Test func ordinalsAndOriginsAreThoseOfTheRun() throws {
    var batch = ListingBatch()
    var index = RepostIndex()
    for _ in 0..<3 {
      var listing = Listing()
      listing.title = batch.append("Animator")
      listing.keys.content = 5
      batch.listings.append(listing)
    }
    index.mark(&batch)
    index.mark(&batch)
    #expect(batch.listings.map(\.ordinal) == [3, 4, 5])
    #expect(batch.listings.map { $0.repostOf?.ordinal } == [0, 0, 0])
  }
}

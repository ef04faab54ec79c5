import CSVText
import TestSupport
import Testing

@testable import Listings

/// What becomes of ordinals and reposts when listings are left out.
struct ListingSelectionTests {
  /// What stays of some rows: title, ordinal, and what a repost repeats.
  private func kept(
    _ text: String, since: String? = nil, where conditions: [String] = [],
    batchSize: Int = 1 << 20
  ) throws -> (rows: [String], selection: ListingSelection) {
    let filter = try ListingFilter(
      where: conditions, since: since.flatMap(CalendarDate.init(iso:)))
    var selection = ListingSelection(filter)
    var rows: [String] = []
    for batch in try batches(text, batchSize: batchSize).batches {
      var batch = batch
      let count = batch.listings.count
      let leftOut = selection.filter(&batch)
      #expect(batch.listings.count + leftOut == count)
      #expect(batch.recordCount == count)
      for listing in batch.listings {
        let repeated = listing.repostOf.map { " repeats \($0.row) at \($0.ordinal ?? -1)" } ?? ""
        rows.append("\(listing.sourceRow) at \(listing.ordinal)\(repeated)")
      }
    }
    return (rows, selection)
  }

  private static let board = """
    Company,Title,Salary,Posted
    X,Cook,"$50,000",2023-07-01
    X,Cook,"$50,000",2023-07-02
    Y,Chef,"$60,000",
    X,Cook,"$50,000",2023-07-03
    X,Cook,"$50,000",2023-07-04
    """

  @Test(arguments: [1, 1 << 20])
  func aJobWhoseFirstRowIsLeftOutStillCountsOnce(batchSize: Int) throws {
    let (rows, selection) = try kept(Self.board, since: "2023-07-03", batchSize: batchSize)
    #expect(rows == ["5 at 0", "6 at 1 repeats 5 at 0"])
    #expect(selection.leftOutCount == 3)
    #expect(selection.undatedCount == 1)
  }

  @Test func aJobWhoseFirstRowStaysKeepsIt() throws {
    let (rows, selection) = try kept(Self.board, where: ["employer=X"])
    #expect(
      rows == [
        "2 at 0", "3 at 1 repeats 2 at 0", "5 at 2 repeats 2 at 0", "6 at 3 repeats 2 at 0",
      ])
    #expect(selection.leftOutCount == 1)
    #expect(selection.undatedCount == 0)
  }

  /// An edited clean file may say so: such a row repeats none of the run.
  @Test func aRowThatRepeatsItselfRepeatsNoRow() throws {
    let rows = [("2", "repost_of:2"), ("3", "repost_of:2"), ("4", "repost_of:9")].map {
      row, flags in
      ListingSchema.fields.map { field in
        ["title": "Cook", "employer": "X", "flags": flags, "source_row": row][field] ?? ""
      }
    }
    let text = ([ListingSchema.fields] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
    #expect(
      try kept(text, where: ["employer=X"]).rows == [
        "2 at 0 repeats 2 at -1", "3 at 1 repeats 2 at 0", "4 at 2 repeats 9 at -1",
      ])
  }

  /// Each condition that no listing meets, with the values there are instead.
  private func unmet(_ conditions: [String], since: String? = nil) throws -> [String] {
    try kept(Self.board, since: since, where: conditions).selection.unmetConditions.map {
      "\($0.condition.field) \($0.condition.value): \($0.values.joined(separator: ", "))"
    }
  }

  @Test func aConditionThatNoListingMeetsIsNamedWithTheValuesThereAre() throws {
    #expect(try unmet(["employer=Z", "title=Cook"]) == ["employer Z: X, Y"])
    #expect(try unmet(["employer~z&title=Kook"]) == ["employer z: X, Y", "title Kook: Cook, Chef"])
    #expect(try unmet(["posted_on=2023-07-09"]).first?.hasSuffix("2023-07-03, 2023-07-04") == true)
  }

  /// Of a field with more values than are kept the others are only known to be there.
  @Test func ofAFieldWithManyValuesNotAllAreKept() throws {
    let titles = (0..<1_000).map { "Cook \($0),1\n" }.joined()
    for (more, hasMore) in [("Cook 7,1\n", false), ("Cook 7,1\nChef,1\n", true)] {
      let selection = try kept("Title,Salary\n" + titles + more, where: ["title=Chief"]).selection
      let unmet = try #require(selection.unmetConditions.first)
      #expect(unmet.values.count == 1_000 && unmet.values.first == "Cook 7")
      #expect(unmet.hasMore == hasMore)
    }
  }

  @Test func conditionsThatOnlyTogetherSelectNothingAreNotNamed() throws {
    #expect(try unmet(["employer=X", "title=Chef"]) == [])
    #expect(try unmet(["employer=X"], since: "2024-01-01") == [])
  }

  @Test func whereAListingIsSelectedNoConditionIsUnmet() throws {
    #expect(try unmet(["employer=Y"]) == [])
    #expect(try unmet([]) == [])
  }

  @Test func nothingAskedChangesNothing() throws {
    let (rows, selection) = try kept(Self.board)
    #expect(rows.count == 5)
    #expect(rows[1] == "3 at 1 repeats 2 at 0")
    #expect(selection.leftOutCount == 0)
  }

  @Test func theStandInsFileIsNamedAcrossFiles() throws {
    let header = "Company,Title,Salary,Posted\n"
    let row = "X,Cook,\"$50,000 a year\",2023-07-0"
    var reader = try ListingReader(
      [("a.csv", "1"), ("b.csv", "2"), ("c.csv", "3")].map { name, day in
        ListingInput(name: name, source: MemoryByteSource(header + row + day))
      }, options: NormalizerOptions())
    var selection = ListingSelection(
      try ListingFilter(since: CalendarDate(iso: "2023-07-02")))
    var flags: [[String]] = []
    while var batch = try reader.next() {
      _ = selection.filter(&batch)
      flags += batch.listings.map(batch.flagCodes)
    }
    #expect(flags == [[], ["repost_of:b.csv:2"]])
  }

  /// In a clean file reposts of reposts can stand, and rows that name no row of the run.
  @Test func chainsLeadBackToTheRowThatStays() throws {
    let clean = try Reading(Self.board).csv
    let chained = clean.replacing("repost_of:2,jobs.csv,5", with: "repost_of:3,jobs.csv,5")
      .replacing("repost_of:2,jobs.csv,6", with: "repost_of:77,jobs.csv,6")
    #expect(chained != clean)
    let (rows, _) = try kept(chained, where: ["posted_on~2023", "source_row=5"])
    #expect(rows == ["5 at 0"])
    let (unknown, _) = try kept(chained, where: ["source_row=6"])
    #expect(unknown == ["6 at 0 repeats 77 at -1"])
    let (middle, _) = try kept(chained, where: ["posted_on~2023-07", "title=Cook"])
    #expect(middle.dropFirst(2).first == "5 at 2 repeats 3 at 1")
  }

  /// Every job that has a selected row counts exactly once, whatever is selected.
  @Test(arguments: 0..<40)
  func everyJobCountsOnce(seed: Int) throws {
    var random = SeededNumbers(state: UInt64(seed))
    var text = "Company,Title,Salary,Posted\n"
    for day in 1...9 {
      for employer in ["X", "Y"] where Bool.random(using: &random) {
        text += "\(employer),Cook,\"$50,000\",2023-07-0\(day)\n"
      }
    }
    text += "Z,Cook,\"$50,000\",2023-07-09\n"
    let since = "2023-07-0\(Int.random(in: 1...9, using: &random))"
    let filter = try ListingFilter(since: CalendarDate(iso: since))
    var selection = ListingSelection(filter)
    var jobs: Set<String> = []
    var counted: [String] = []
    var ordinals: [Int] = []
    for batch in try batches(text, batchSize: 1).batches {
      var batch = batch
      _ = selection.filter(&batch)
      for listing in batch.listings {
        jobs.insert(batch.string(listing.employer))
        ordinals.append(listing.ordinal)
        if let repeated = listing.repostOf {
          #expect(repeated.ordinal.map { $0 < listing.ordinal } == true)
        } else {
          counted.append(batch.string(listing.employer))
        }
      }
    }
    #expect(counted.sorted() == jobs.sorted())
    #expect(ordinals == Array(0..<ordinals.count))
  }
}

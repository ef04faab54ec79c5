import CSVText
import Testing

@testable import Listings

/// A clean listings file passes through unchanged.
struct RoundTripTests {
  private static let raw = #"""
    Job ID,Company,Title,Location,Salary,Date Posted,Openings
    1,"Acme, Inc.",Sr. Animator (L4/L5),"Burbank, CA","$50 - $60 an hour",2023-07-25,2
    1,"Acme, Inc.",Sr. Animator (L4/L5),"Burbank, CA","$50 - $60 an hour",2023-08-25,3
    2,"Acme, Inc.",Sr. Animator (L4/L5),"Burbank, CA","from $55 an hour",05/06/2023,
    3,Écran,"Monteur ""junior""",,"  1.234,56 € monatlich  ",,
    4,Écran,"Summer Intern",Paris,"£20k
    pro rata",,0.5
    5,Écran,Casting Director,Paris,Grade 7,,
    6,日本,アニメーター,東京,時給1500円,2023-07-25,
    7,Acme,Animator,,"$60 to $50",,

    """#

  @Test func normalizingTwiceIsNormalizingOnce() throws {
    let once = try Reading(Self.raw)
    #expect(once.listings.count == 7 && once.refusals.count == 1)
    for batchSize in [1, 64, 1 << 20] {
      let twice = try Reading(once.csv, name: "clean.csv", batchSize: batchSize)
      #expect(twice.csv == once.csv)
      #expect(twice.refusals.isEmpty)
      #expect(twice.mappings.map(\.name) == ["clean.csv"])
      #expect(twice.mappings.allSatisfy { $0.mapping == nil })
    }
  }

  @Test func listingsReadBackAreTheSame() throws {
    let once = try Self.listings(Self.raw)
    let twice = try Self.listings(Reading(Self.raw).csv)
    #expect(once.count == 7)
    for (first, second) in zip(once, twice) {
      #expect(first.facts == second.facts)
      #expect(first.flags == second.flags)
      #expect(first.codes == second.codes)
      #expect(first.listing.repostOf?.ordinal == second.listing.repostOf?.ordinal)
    }
  }

  private struct Plain {
    var listing: Listing
    var codes: [String]
    var texts: [String]
    var flags: ListingFlags { listing.flags }
    var facts: [String] {
      let figures: [Any?] = [
        listing.levelBasis, listing.payMin, listing.payMax, listing.payPeriod, listing.currency,
        listing.annualMin, listing.annualMax, listing.payShape, listing.positions,
        listing.postedOn, listing.sourceRow, listing.sourceLine, listing.ordinal,
      ]
      return texts + figures.map { $0.map { "\($0)" } ?? "nil" }
    }
  }

  private static func listings(_ csv: String) throws -> [Plain] {
    let input = ListingInput(name: "jobs.csv", source: MemoryByteSource(csv))
    var reader = try ListingReader([input], options: NormalizerOptions())
    var plain: [Plain] = []
    while let batch = try reader.next() {
      plain += batch.listings.map { listing in
        let ranges = [
          listing.id, listing.employer, listing.title, listing.location, listing.level,
          listing.payText, listing.sourceURL, listing.sourceFile,
        ]
        return Plain(
          listing: listing, codes: batch.flagCodes(listing), texts: ranges.map(batch.string))
      }
    }
    return plain
  }

  @Test func extraColumnsPassThrough() throws {
    let lines = try Reading(Self.raw).csv.split(separator: "\n", omittingEmptySubsequences: false)
    let noted = lines.prefix(4).enumerated().map { index, line in
      index == 0 ? line + ",seen by,note,note" : line + ",\"B, C\", \(index)\",x\(index)"
    }
    let csv = noted.joined(separator: "\n") + "\n"
    let again = try Reading(csv).csv
    #expect(again == (try Reading(again).csv))
    #expect(again.contains(",seen by,note,note\n"))
    #expect(again.contains(",\"B, C\",\" 2\"\"\",x2\n"))
  }

  @Test func extraColumnsOfSeveralFilesStandSideBySide() throws {
    let clean = try Reading("Title\nAnimator\n").csv.split(separator: "\n").map(String.init)
    let reading = try Reading([
      (name: "a.csv", text: "\(clean[0]),note,grade\n\(clean[1]),n1,g1\n"),
      (name: "b.csv", text: "\(clean[0]),grade,more\n\(clean[1]),g2,m2\n"),
      (name: "c.csv", text: "Title\nEditor\n"),
    ])
    #expect(reading.column("note") == ["n1", "", ""])
    #expect(reading.column("grade") == ["g1", "g2", ""])
    #expect(reading.column("more") == ["", "m2", ""])
  }

  /// A field edited so that it can no longer be read refuses its row.
  static let edits: [(field: String, value: String, isRefused: Bool)] = [
    ("pay_min", "50k", true),
    ("pay_max", "$60", true),
    ("pay_period", "hourly", true),
    ("currency", "US", true),
    ("annual_min", "1,000", true),
    ("pay_shape", "ranges", true),
    ("positions", "two", true),
    ("positions", "0", true),
    ("pay_min", "-50", true),
    ("posted_on", "25.07.2023", true),
    ("source_row", "x", true),
    ("source_row", "0", true),
    ("source_row", "-1", true),
    ("source_row", "2147483648", true),
    ("source_line", "-9223372036854775808", true),
    ("level_basis", "guess", true),
    ("employer", "", false),
    ("level", "anything", false),
    ("flags", "seen_by_me;part_time", false),
    ("flags", "repost_of:-1;twin_of:a.csv:9223372036854775807", false),
    ("source_line", "", false),
  ]

  @Test(arguments: edits)
  func editedFieldsAreReadOrRefused(field: String, value: String, isRefused: Bool) throws {
    let (csv, reading) = try Self.edited([field: value])
    #expect(reading.listings.count == (isRefused ? 0 : 1))
    #expect(reading.refusals.map(\.column) == (isRefused ? [field] : []))
    #expect(reading.refusals.map(\.reason) == (isRefused ? [.invalidField] : []))
    #expect(reading.refusals.allSatisfy { $0.message == "\"\(value)\" cannot be read" })
    if !isRefused { #expect(reading.csv == csv) }
  }

  /// Annual pay that no working year makes of the posted pay, $50 – $60 an hour or as it is edited.
  static let annualEdits: [(fields: [String: String], column: String, message: String)] = [
    (["annual_min": "-104000.00"], "annual_min", "annual pay -104,000.00 is negative"),
    (["annual_max": "-0.01"], "annual_max", "annual pay -0.01 is negative"),
    (
      ["annual_min": "124800.00", "annual_max": "104000.00"], "annual_min",
      "annual floor 124,800.00 is above annual ceiling 104,000.00"
    ),
    (["pay_min": ""], "annual_min", "annual pay 104,000.00 has no pay_min to follow from"),
    (["pay_max": ""], "annual_max", "annual pay 124,800.00 has no pay_max to follow from"),
    (["pay_period": ""], "annual_min", "annual pay 104,000.00 has no pay_period to follow from"),
    (
      ["annual_max": "124900.00"], "annual_max",
      "for annual_min and annual_max to follow from pay_min and pay_max, a year would have two"
        + " different numbers of hours"
    ),
    (
      ["annual_min": "500000.01", "annual_max": "600000.01"], "annual_min",
      "annual pay 500,000.01 does not follow from pay_min 50 per hour"
    ),
    (
      ["pay_period": "month", "annual_min": "600.00", "annual_max": "720.01"], "annual_max",
      "annual pay 720.01 does not follow from pay_max 60 per month"
    ),
    (
      ["pay_period": "year", "annual_max": ""], "annual_min",
      "annual pay 104,000.00 does not follow from pay_min 50 per year"
    ),
  ]

  @Test(arguments: annualEdits)
  func annualPayThatCannotBeRefusesItsRow(
    edits: [String: String], column: String, message: String
  ) throws {
    let reading = try Self.edited(edits).reading
    #expect(reading.listings.isEmpty)
    #expect(reading.refusals.map(\.reason) == [.invalidField])
    #expect(reading.refusals.map(\.column) == [column])
    let wayOut = "; normalize the original file anew, or change posted pay with --corrections"
    #expect(reading.refusals.map(\.message) == [message + wayOut])
  }

  /// What some working year makes of the posted pay passes through.
  @Test(
    arguments: [
      ["annual_min": "100000.00", "annual_max": "120000.00"],
      ["annual_min": "499999.99", "annual_max": "599999.99"],
      ["annual_min": "", "annual_max": "120000.00"],
      ["annual_min": "", "annual_max": ""],
      ["pay_min": "0.001", "pay_max": "0.002", "annual_min": "0.00", "annual_max": "0.00"],
      ["pay_min": "0.01", "pay_max": "60", "annual_min": "20.80", "annual_max": "124800.00"],
      ["pay_period": "day", "annual_min": "11000.00", "annual_max": "13200.00"],
      ["pay_period": "semimonth", "annual_min": "1200.00", "annual_max": "1440.00"],
    ])
  func annualPayOfAnotherWorkingYearPassesUnchanged(edits: [String: String]) throws {
    let (csv, reading) = try Self.edited(edits)
    #expect(reading.refusals.isEmpty)
    #expect(reading.csv == csv)
  }

  /// The first listing with some fields changed, as a clean file, and that file read.
  private static func edited(
    _ edits: [String: String]
  ) throws -> (csv: String, reading: Reading) {
    let row = try Reading(raw).listings[0]
    var writer = CSVWriter()
    writer.appendRecord(ListingSchema.fields)
    writer.appendRecord(ListingSchema.fields.map { edits[$0] ?? row[$0] ?? "" })
    let csv = String(decoding: writer.bytes, as: UTF8.self)
    return (csv, try Reading(csv, name: "clean.csv"))
  }

  @Test func anEditedFloorAboveTheCeilingRefusesItsRow() throws {
    let reading = try Self.edited(["pay_min": "61"]).reading
    #expect(reading.listings.isEmpty)
    #expect(reading.refusals.map(\.reason) == [.floorAboveCeiling])
    #expect(reading.refusals.map(\.message) == ["floor 61 is above ceiling 60"])
  }

  /// A field that was added or lost by hand moves all that stand behind it.
  @Test(arguments: [("", Refusal.Reason.tooFewFields, 20), (",x,y", .tooManyFields, 23)])
  func aRowOfAnotherWidthIsRefused(
    more: String, reason: Refusal.Reason, count: Int
  ) throws {
    let lines = try Reading(Self.raw).csv.split(separator: "\n")
    let whole = lines[1]
    let row = more.isEmpty ? whole[..<(whole.lastIndex(of: ",") ?? whole.endIndex)] : whole
    let reading = try Reading("\(lines[0])\n\(row)\(more)\n\(lines[2])\n", name: "clean.csv")
    #expect(reading.listings.count == 1)
    #expect(reading.refusals.map(\.reason) == [reason])
    #expect(
      reading.refusals.map(\.message) == ["the row has \(count) fields, but the header has 21"])
  }

  /// Another file's row is named with the file, whose name may hold colons.
  @Test func flagsThatNameRowsOfOtherFilesAreRead() throws {
    let codes = "repost_of:board: old.csv:7;twin_of:9"
    let listing = try #require(try Self.listings(Self.edited(["flags": codes]).csv).first)
    #expect(listing.codes == codes.split(separator: ";").map(String.init))
    #expect(listing.listing.repostOf?.row == 7)
    #expect(listing.listing.twinOf?.row == 9)
  }

  @Test func annualPayIsRecomputedOnlyWhenAsked() throws {
    let csv = try Reading(Self.raw).csv
    var options = NormalizerOptions()
    options.factors.hoursPerYear = ExactDecimal(2087)
    #expect(
      try Self.annual(csv, options) == [
        "104000.00", "104000.00", "114400.00", "14814.72", "nil", "nil", "3120000.00",
      ])
    options.recomputesAnnual = true
    #expect(
      try Self.annual(csv, options) == [
        "104350.00", "104350.00", "114785.00", "14814.72", "nil", "nil", "3130500.00",
      ])
  }

  private static func annual(_ csv: String, _ options: NormalizerOptions) throws -> [String] {
    let input = ListingInput(name: "jobs.csv", source: MemoryByteSource(csv))
    var reader = try ListingReader([input], options: options)
    let batch = try #require(try reader.next())
    return batch.listings.map { $0.annualMin?.description ?? "nil" }
  }
}

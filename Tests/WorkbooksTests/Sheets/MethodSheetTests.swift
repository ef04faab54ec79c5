import Listings
import Testing

@testable import Workbooks

/// What a reader must know: assumptions, definitions, flags, columns, files.
@Suite struct MethodSheetTests {
  static func sheet(
    _ captures: [Capture], options: NormalizerOptions = NormalizerOptions()
  ) throws -> Sheet {
    NegotiatorsWorkbook.document(try content(captures, options: options)).reading("Method")
  }

  @Test func assumptionsAreThoseThatWereUsed() throws {
    var options = NormalizerOptions()
    options.factors.hoursPerYear = ExactDecimal(1950)
    options.factors.daysPerYear = ExactDecimal(mantissa: 2605, scale: 1)
    options.factors.weeksPerYear = ExactDecimal(mantissa: 52_143, scale: 3)
    let sheet = try Self.sheet([Capture(Captures.mixed)], options: options)
    #expect(sheet.entry("Hours in a full-time year")[1].number == 1950)
    #expect(sheet.entry("Days in a full-time year")[1].number == 260.5)
    #expect(sheet.entry("Weeks in a full-time year")[1].number == 52.143)
    let formulas = PayPeriod.allCases.map { sheet.entry($0.name)[1].formula }
    #expect(
      formulas == [
        "hours_per_year", "days_per_year", "weeks_per_year", "weeks_per_year/2", nil, nil, nil,
      ])
    let numbers = PayPeriod.allCases.map { sheet.entry($0.name)[1].number }
    #expect(numbers == [1950, 260.5, 52.143, 26.0715, 24, 12, 1])
  }

  @Test func optionsAreSaid() throws {
    var options = NormalizerOptions()
    options.currency = try #require(CurrencyCode("EUR"))
    options.period = .month
    let sheet = try Self.sheet([Capture(Captures.founding)], options: options)
    #expect(sheet.entry("Default currency").last?.text?.hasPrefix("EUR") == true)
    #expect(sheet.entry("Default period").last?.text?.hasPrefix("month") == true)
    #expect(sheet.entry("Grouped by").last?.text == "level.")
  }

  private static let codes =
    ListingFlags.codes.map(\.code) + [ListingFlags.repostCode, ListingFlags.twinCode]

  @Test(arguments: codes)
  func everyFlagIsExplainedAndCounted(_ code: String) throws {
    let content = try content([Capture(Captures.mixed), Capture(Captures.founding)])
    let flagged = content.listings.filter { entry in
      entry.flags.split(separator: ";").contains { $0 == code || $0.hasPrefix(code + ":") }
    }
    let entry = NegotiatorsWorkbook.document(content).reading("Method").entry(code)
    #expect(entry.count == 3)
    #expect(entry[1].number == Double(flagged.count))
    #expect((entry[2].text ?? "").count > 20)
  }

  @Test func noOtherFlagIsNamed() throws {
    let sheet = try Self.sheet([Capture(Captures.mixed)])
    let rows = sheet.section("Flags, with the number of listings that have them")
    #expect(Set(rows.compactMap { $0.cells.first?.text }) == Set(Self.codes))
    #expect(rows.count == Self.codes.count)
    // A repost, two one-sided listings with the repost a third, part-time and casual work.
    #expect(sheet.entry("repost_of")[1].number == 1)
    #expect(sheet.entry("pay_one_sided")[1].number == 3)
    #expect(sheet.entry("part_time")[1].number == 1)
    #expect(sheet.entry("not_full_year")[1].number == 1)
  }

  @Test func columnsReadAreNamedByFile() throws {
    let clean = ListingSchema.fields.joined(separator: ",") + "\nx,,Editor,,,,,,,,,,,,,,,,,,\n"
    let sheet = try Self.sheet([
      Capture("Job Title,Colour,Salary\nEditor,red,1\n", name: "raw.csv"),
      Capture(clean, name: "clean.csv"),
    ])
    let rows = sheet.section("Columns read")
    #expect(rows.map { $0.cells.first?.text } == ["raw.csv", "clean.csv"])
    #expect(
      rows.map { $0.cells.last?.text } == [
        "\"Job Title\" as title, \"Salary\" as pay_text.",
        "A clean listings file: every column as it stands.",
      ])
  }

  @Test func filesHaveTheirDigests() throws {
    let captures = [
      Capture(Captures.mixed, name: "a.csv"), Capture(Captures.founding, name: "b.csv"),
    ]
    let rows = try Self.sheet(captures).section("Files, with the SHA-256 of their bytes")
    #expect(rows.map { $0.cells.first?.text } == ["a.csv", "b.csv"])
    #expect(rows.map { $0.cells.last?.text } == captures.map(\.digest))
  }

  @Test(arguments: [
    "Posted pay is not paid pay", "assumes independent listings", "Width and ratio grow",
    "who posts, not who pays", "Medians ignore role and experience", "not in the figures",
    "type 7",
  ])
  func limitsAreAdmitted(_ words: String) throws {
    let texts = try Self.sheet([Capture(Captures.founding)]).texts
    #expect(texts.joined(separator: " ").contains(words))
  }
}

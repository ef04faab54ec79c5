import CSVText
import Testing

@testable import Listings

/// Columns chosen by what stands in them, and by a person.
struct ContentMappingTests {
  static let cases: [(header: String, records: String, choices: [String])] = [
    (
      "Title|Date|Posted", "Cook|soon|2024-05-10\nClerk|later|2024-05-11",
      [
        "title = Title, certain: named \"Title\"",
        "posted_on = Posted, certain: named \"Posted\"",
      ]
    ),
    ("Title|Date", "Cook|soon\nClerk|later", ["title = Title, certain: named \"Title\""]),
    (
      "Title|Date", "Cook|1/2/2024\nClerk|3/4/2024",
      ["title = Title, certain: named \"Title\"", "posted_on = Date, likely: named \"Date\""]
    ),
    (
      "Title|Date Posted", "Cook|soon\nClerk|later",
      [
        "title = Title, certain: named \"Title\"",
        "posted_on = Date Posted, guess: named \"Date Posted\", but holds no dates",
      ]
    ),
    (
      "Title|", "Cook|https://x.org/1\nClerk|https://x.org/2",
      [
        "title = Title, certain: named \"Title\"",
        "source_url = column 2, likely: holds web addresses",
      ]
    ),
    (
      "Member|Role|Joined", "M-17|Cook|2019-05-10\nM-20|Clerk|2021-05-11",
      [
        "listing_id = Member, likely: named \"Member\"",
        "title = Role, likely: named \"Role\"",
      ]
    ),
    ("Member|Role", "Ash Field|Cook\nJo Reed|Clerk", ["title = Role, likely: named \"Role\""]),
    (
      "Title|company_url|img", "Cook|https://x.org/1|https://x.org/1.png",
      ["title = Title, certain: named \"Title\""]
    ),
    (
      "Title|Unnamed: 1|Unnamed: 2", "Cook|90000|60000\nClerk|80000|50000\nChef|95000|61000",
      [
        "title = Title, certain: named \"Title\"",
        "pay_min = Unnamed: 2, guess: holds amounts, mostly below those of Unnamed: 1",
        "pay_max = Unnamed: 1, guess: holds amounts, mostly above those of Unnamed: 2",
      ]
    ),
    (
      "Title|Offer", "Cook|$20 per hour\nClerk|€ 40.000 im Jahr\nChef|Competitive",
      [
        "title = Title, certain: named \"Title\"",
        "pay_text = Offer, guess: holds amounts of money",
      ]
    ),
    (
      "Title|Job Title", "123|Cook\n456|Clerk",
      ["title = Job Title, certain: named \"Job Title\""]
    ),
    (
      "Title|Salary|Salary", "Cook||50000\nClerk||60000",
      [
        "title = Title, certain: named \"Title\"",
        "pay_text = Salary (column 3), certain: named \"Salary\"",
      ]
    ),
    (
      "Title|avgSalary", "Cook|50000\nClerk|60000",
      [
        "title = Title, certain: named \"Title\"",
        "pay_text = avgSalary, guess: named \"avgSalary\"",
      ]
    ),
    (
      "Title|Salary estimated", "Cook|yes\nClerk|no",
      [
        "title = Title, certain: named \"Title\"",
        "pay_text = Salary estimated, guess: named \"Salary estimated\", but holds no figures",
      ]
    ),
    (
      "Title|1|2", "Cook|USD|Annual\nClerk|EUR|Hourly",
      [
        "title = Title, certain: named \"Title\"", "pay_period = 2, likely: holds spans of time",
        "currency = 1, likely: holds currencies",
      ]
    ),
    (
      "Title|min_amount|company_revenue|Perks", "Cook|20|$5 to $25 million|$500 a month",
      [
        "title = Title, certain: named \"Title\"",
        "pay_min = min_amount, certain: named \"min_amount\"",
      ]
    ),
    (
      "Title|Company Revenue", "Cook|$5 to $25 million",
      ["title = Title, certain: named \"Title\""]
    ),
    (
      "Title|Post Until|Process Date", "Cook|2024-05-10|2024-05-11",
      ["title = Title, certain: named \"Title\""]
    ),
    (
      "Title|Date", "",
      ["title = Title, certain: named \"Title\"", "posted_on = Date, likely: named \"Date\""]
    ),
  ]

  @Test(arguments: cases)
  func contentDecidesWhereNamesDoNot(header: String, records: String, choices: [String]) throws {
    #expect(try ColumnMapping(header, records).lines == choices)
  }

  @Test func rivalsAreNamedWithTheReason() throws {
    let mapping = try ColumnMapping(
      "Job Title|Title|Role|date|Posted|Salary|Salary|Salary_k",
      "Cook|Chef|x|soon|2024-05-10|1|2|3\nClerk|Aide|y|later|2024-05-11|1|2|3")
    let rivals = mapping.choices.flatMap { choice in
      choice.rivals.map { "\(choice.field.name): \($0.header) \($0.reason)" }
    }
    #expect(
      rivals == [
        "title: Job Title is named less plainly", "title: Role is named less plainly",
        "pay_text: Salary (column 7) stands further right",
        "pay_text: Salary_k is named less plainly", "posted_on: date holds no dates",
      ])
    let unused = mapping.unused.map { "\($0.header): \($0.reason ?? "-")" }
    #expect(unused.contains("date: holds no dates"))
    #expect(unused.count == 5)
  }

  /// Of columns whose name says nothing one is taken, as a guess, and the others are told.
  @Test func rivalsByContentAreNamedWithTheReason() throws {
    let mapping = try ColumnMapping(
      "Title|Stub|| ",
      "Cook|https://x.org/1|https://x.org/a|https://x.org/A\nClerk|https://x.org/2|https://x.org/b|https://x.org/B"
    )
    #expect(
      mapping.lines == [
        "title = Title, certain: named \"Title\"",
        "source_url = column 3, guess: holds web addresses",
      ])
    let rivals = mapping.choices.flatMap { choice in
      choice.rivals.map { "\($0.column) \($0.header): \($0.reason)" }
    }
    #expect(
      rivals == [
        "1 Stub: also holds web addresses, but has a name of its own",
        "3 column 4: also holds web addresses, but stands further right",
      ])
    #expect(mapping.unused.compactMap(\.reason).count == 2)
  }

  @Test func headersSayTheMagnitude() {
    let mapping = ColumnMapping(header: ["Title", "min_lakh", "max_k", "Salary"])
    #expect(mapping.headerMagnitude(.payMin) == 5)
    #expect(mapping.headerMagnitude(.payMax) == 3)
    #expect(mapping.headerMagnitude(.payText) == 0)
    #expect(mapping.headerMagnitude(.level) == 0)
  }
}

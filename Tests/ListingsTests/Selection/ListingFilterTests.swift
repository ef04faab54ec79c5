import CSVText
import Testing

@testable import Listings

/// Which listings conditions and dates select.
struct ListingFilterTests {
  static let board = """
    Company,Title,Location,Salary,Posted,Openings
    AT&T,Engineer (L5),New York,"$100,000 - $700,000",2023-07-25,1
    Netflix,Chef,Los Angeles,"€50,000",2023-07-26,2.5
    netflix,Écrivain,Paris,competitive,,1
    Volvo AB,Welder,Göteborg,"$40 per hour",2023-08-01,1
    """

  @Test(arguments: [
    ("employer=AT\\&T", ["Engineer (L5)"]),
    ("employer=Netflix", ["Chef"]),
    ("employer~netflix", ["Chef", "Écrivain"]),
    ("EMPLOYER~NETFLIX", ["Chef", "Écrivain"]),
    ("title~écri", ["Écrivain"]),
    ("title~ÉCRIVAIN", ["Écrivain"]),
    ("title~ecrivain", []),
    ("location~GÖTE", ["Welder"]),
    ("location =  New   York ", ["Engineer (L5)"]),
    ("location=new york", []),
    ("level=L5", ["Engineer (L5)"]),
    ("level=", ["Chef", "Écrivain", "Welder"]),
    ("level_basis=title", ["Engineer (L5)"]),
    ("level_basis=", ["Chef", "Écrivain", "Welder"]),
    ("pay_min=50000", ["Chef"]),
    ("pay_min=5.0e4", ["Chef"]),
    ("annual_min=83200.00", ["Welder"]),
    ("annual_min~832", ["Welder"]),
    ("pay_min=", ["Écrivain"]),
    ("positions=2.50", ["Chef"]),
    ("pay_period=hour", ["Welder"]),
    ("pay_shape=range", ["Engineer (L5)"]),
    ("currency=eur", ["Chef"]),
    ("currency=", ["Écrivain"]),
    ("posted_on=2023-07-25", ["Engineer (L5)"]),
    ("posted_on~2023-07", ["Engineer (L5)", "Chef"]),
    ("posted_on=", ["Écrivain"]),
    ("flags=pay_wide", ["Engineer (L5)"]),
    ("flags=", ["Écrivain", "Welder"]),
    ("source_row=5", ["Welder"]),
    ("source_file=jobs.csv&pay_shape=point", ["Chef", "Welder"]),
    ("pay_shape=point&currency=USD", ["Welder"]),
  ])
  func aConditionSelects(condition: String, titles: [String]) throws {
    #expect(try selected(Self.board, where: [condition]) == titles)
  }

  @Test func allConditionsMustHold() throws {
    #expect(
      try selected(Self.board, where: ["pay_shape=point", "employer~netflix"]) == ["Chef"])
    #expect(try selected(Self.board, where: ["level=L5", "currency=EUR"]) == [])
  }

  @Test func nothingAskedSelectsAll() throws {
    let all = try selected(Self.board)
    #expect(all.count == 4)
    #expect(try selected(Self.board, where: ["", "  "]) == all)
    #expect(try ListingFilter(where: [""]).selectsAll)
    #expect(try !ListingFilter(where: ["level="]).selectsAll)
  }

  @Test(
    arguments: [
      ("2023-07-26", nil, ["Chef", "Welder"]),
      (nil, "2023-07-26", ["Engineer (L5)", "Chef"]),
      ("2023-07-26", "2023-07-26", ["Chef"]),
      ("2023-08-02", nil, []),
      ("2023-08-02", "2023-07-01", []),
    ] as [(String?, String?, [String])])
  func datesAreInclusive(since: String?, until: String?, titles: [String]) throws {
    #expect(try selected(Self.board, since: since, until: until) == titles)
  }

  /// A condition and its opposite part the listings; each row alone gives the same answer.
  @Test(arguments: ["level=L5", "employer~x", "pay_min=50000", "currency=USD", "title~e"])
  func orderDoesNotMatter(condition: String) throws {
    let lines = Self.board.split(separator: "\n").map(String.init)
    let reversed = ([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n")
    let forward = try selected(Self.board, where: [condition])
    #expect(try selected(reversed, where: [condition]) == forward.reversed())
    let single = try lines.dropFirst().flatMap { line in
      try selected(lines[0] + "\n" + line, where: [condition])
    }
    #expect(single == forward)
  }

  @Test(arguments: [
    (
      "empolyer=X",
      "There is no field \"empolyer\". Did you mean \"employer\"? The fields are: listing_id,"
    ),
    ("T", "\"T\" is no condition: write FIELD=VALUE, or FIELD~TEXT for a part of it;"),
    ("employer=AT&T", "\"T\" is no condition"),
    ("pay_min>=5", "\"pay_min>=5\" is no condition"),
    ("level!=L5", "\"level!=L5\" is no condition"),
    ("employer~t&", "\"\" is no condition"),
    ("=x", "\"=x\" is no condition"),
    ("pay_min=50,000", "\"50,000\" is no value of pay_min: it takes a plain number"),
    ("posted_on=25.7.2023", "it takes a date such as 2023-07-25"),
    ("currency=dollar", "it takes a code such as USD"),
    ("pay_period=yearly", "it takes one of hour, day, week, biweek, semimonth, month, year"),
    ("flags=wide", "it takes one of pay_defaulted_currency"),
  ])
  func whatCannotBeUsedIsSaid(condition: String, message: String) {
    let error = #expect(throws: ListingFilterError.self) {
      try ListingFilter(where: [condition])
    }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test(arguments: [
    (#"a=b\&c&d~e"#, ["a = b&c", "d ~ e"]),
    (#"a=b\\c\d"#, [#"a = b\\c\d"#]),
    (#"a=b\"#, [#"a = b\"#]),
    ("a==b~c", ["a = =b~c"]),
    ("a~ b=c ", ["a ~ b=c"]),
  ])
  func signsAreRead(text: String, conditions: [String]) throws {
    let read = try ListingCondition.conditions(in: text).map {
      "\($0.field) \($0.relation == .equals ? "=" : "~") \($0.value)"
    }
    #expect(read == conditions)
  }
}

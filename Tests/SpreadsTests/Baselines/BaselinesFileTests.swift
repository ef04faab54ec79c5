import Listings
import Testing

@testable import Spreads

/// Baselines files as people write them.
struct BaselinesFileTests {
  static let kinds = "Write one of mean, median, minimum, threshold_share, single_payment."
  static let periods = "Write one of hour, day, week, biweek, semimonth, month, year."

  /// Rows up to the currency; population, date and source follow.
  static let refused: [(row: String, complaint: String)] = [
    (",mean,=,1,year,USD", "\"name\": the name is missing ·"),
    ("a,,=,1,year,USD", "\"kind\": the kind is missing · \(kinds)"),
    ("a,average,=,1,year,USD", "\"kind\": \"average\" is no kind. · \(kinds)"),
    (
      "a,medain,=,1,year,USD",
      "\"kind\": \"medain\" is no kind. Did you mean \"median\"? · \(kinds)"
    ),
    ("a,Threshold share,=,1,year,USD", "\"kind\": \"Threshold share\" is no kind. Did you mean"),
    ("a,mean,,1,year,USD", "\"relation\": the relation is missing · Write one of =, <, <=, >, >=."),
    ("a,mean,≤,1,year,USD", "\"relation\": \"≤\" is no relation"),
    ("a,mean,=,,year,USD", "\"amount\": the amount is missing ·"),
    ("a,mean,=,much,year,USD", "\"amount\": \"much\" is no number ·"),
    ("a,mean,=,\"30,000\",year,USD", "\"amount\": \"30,000\" is no number ·"),
    ("a,mean,=,30.000,year,USD", "\"amount\": \"30.000\" may be 30, or a thousand times as much ·"),
    ("a,mean,=,-1,year,USD", "\"amount\": \"-1\" is below 0 ·"),
    ("a,mean,=,0,year,USD", "\"amount\": \"0\" is not above 0, as a mean must be ·"),
    ("a,minimum,=,0.00,year,USD", "\"amount\": \"0.00\" is not above 0, as a minimum must be ·"),
    ("a,single_payment,=,-35,,USD", "\"amount\": \"-35\" is below 0 ·"),
    ("a,median,=,1,,USD", "\"period\": the period is missing · \(periods)"),
    ("a,median,=,1,yearly,USD", "\"period\": \"yearly\" is no period. Did you mean \"year\"?"),
    ("a,single_payment,=,1,once,USD", "\"period\": \"once\" is no period"),
    ("a,mean,=,1,year,", "\"currency\": the currency is missing ·"),
    (
      "a,mean,=,1,year,dollar",
      "\"currency\": \"dollar\" is no currency code. Did you mean \"USD\"? ·"
    ),
    ("a,single_payment,=,1,,US", "\"currency\": \"US\" is no currency code. Did you mean"),
  ]

  @Test(arguments: refused)
  func aRowThatIsNoBaselineIsRefused(row: String, wanted: String) {
    let found = complaint { _ = try baselines(row + ",all,2023,a report\n") }
    #expect(found.hasPrefix("baselines.csv:2: column " + wanted), "\(found)")
  }

  @Test func aFigureNeedsASource() {
    let found = complaint { _ = try baselines("a,mean,=,1,year,USD,all,2023,\n") }
    #expect(
      found == "baselines.csv:2: column \"source\": the source is missing: a figure without a "
        + "source is no basis · Write who states the figure, and where.")
  }

  @Test func namesAreUniqueWhateverTheirLetterCase() {
    let found = complaint {
      _ = try baselines("Mean pay,mean,=,1,year,USD,,,x\nMEAN PAY,mean,=,2,year,USD,,,x\n")
    }
    #expect(found.hasPrefix("baselines.csv:3: column \"name\": \"MEAN PAY\" is in row 2 already"))
  }

  @Test func baselinesAreKeptAsTheyStand() throws {
    let found = try baselines(
      """
      average acting earnings,mean,<,30000,year,USD,"members, acting alone",2023-07,"TechCrunch"
      share,Threshold_Share,<=,26000,,usd,,,union
      cheque,single_payment,=,0,,USD,,,told
      wage,minimum,>=,15.505,Hour,GBP,all,2024/25,law
      """)
    #expect(found.all.map(\.kind) == [.mean, .thresholdShare, .singlePayment, .minimum])
    #expect(found.all.map(\.relation) == [.less, .lessOrEqual, .equal, .greaterOrEqual])
    #expect(found.all.map(\.period) == [.year, nil, nil, .hour])
    #expect(found.all.map(\.amount.description) == ["30000", "26000", "0", "15.505"])
    #expect(found.all[0].population == "members, acting alone" && found.all[3].date == "2024/25")
    #expect(found.named("Average Acting Earnings") == found.all[0])
    #expect(found.named("average") == nil)
    #expect(try baselines("").all.isEmpty)
  }

  /// `1.500` and `1,500` look alike to a person; the comma may part decimals here.
  @Test(arguments: [("1,5", "1.5"), ("1500", "1500"), ("1500,25", "1500.25"), ("0,125", "0.125")])
  func aFileWithSemicolonsMayHaveDecimalCommas(amount: String, value: String) throws {
    #expect(try semicolons(amount).all.map(\.amount.description) == [value])
  }

  @Test(arguments: ["1,500", "1.500", "150,000"])
  func anAmountThatMayBeAThousandTimesAsMuchIsRefused(amount: String) {
    let found = complaint { _ = try semicolons(amount) }
    #expect(found.contains("\"\(amount)\" may be "), "\(found)")
  }

  private func semicolons(_ amount: String) throws -> Baselines {
    let header = Baselines.columns.joined(separator: ";")
    return try Baselines(
      settings(
        "\(header)\na;mean;=;\(amount);year;EUR;;;x\n", name: "b.csv", columns: Baselines.columns))
  }
}

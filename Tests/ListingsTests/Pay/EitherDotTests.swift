import Testing

@testable import Listings

/// A single dot before three digits where nothing in its column decides what it is.
struct EitherDotTests {
  /// Posted pay in a column of its own, and how it is read; `!` where the dot was taken as grouping.
  static let texts: [(text: String, pay: String)] = [
    ("510.000", "510000 510000 year USD !"),
    ("80.000", "80000 80000 year USD !"),
    ("3.100 a month", "3100 3100 month USD !"),
    ("$80.000 - $95.000 a year", "80000 95000 year USD !"),
    ("$1.250 per day", "1250 1250 day USD !"),
    ("$15.125 an hour", "15.125 15.125 hour USD"),
    ("$15.125 - $18.375", "15.125 18.375 year USD"),
    ("52.835", "52.835 52.835 year USD"),
    ("$95.125 per day", "95.125 95.125 day USD"),
    ("USD 1.125 million", "1125000 1125000 year USD"),
    ("Rs 4.125 lakh per annum", "412500 412500 year INR"),
    ("1.250 - 1.500 million USD a year", "1250000 1500000 year USD"),
    ("450.500 KWD per month", "450.5 450.5 month KWD"),
    ("€3.100 a month", "3100 3100 month EUR"),
    ("3.1 a month", "3.1 3.1 month USD"),
    ("0.525 a month", "0.525 0.525 month USD"),
  ]

  @Test(arguments: texts)
  func payForMoreThanAnHourHasNoThousandths(text: String, pay: String) {
    #expect(read(text) == pay)
  }

  @Test(arguments: [
    (DecimalHabit.dot, "3.1 3.1 month USD"), (.comma, "3100 3100 month USD"),
  ])
  func whatTheColumnShowsStays(habit: DecimalHabit, pay: String) {
    #expect(read("3.100 a month", habit: habit) == pay)
  }

  @Test func aColumnOfThousandsKeepsItsUnit() {
    #expect(read("95.500", magnitude: 3) == "95500 95500 year USD")
    #expect(read("4.125", magnitude: 5) == "412500 412500 year USD")
  }

  @Test func bothColumnsAreReadAnew() throws {
    let reading = try Reading(
      "Title,Salary min,Salary max,Period\n"
        + "Grip,450000,510.000,year\nSpark,3.100,4.250,month\n")
    #expect(reading.column("pay_min") == ["450000", "3100"])
    #expect(reading.column("pay_max") == ["510000", "4250"])
  }

  @Test func payThatMakesSenseStays() throws {
    let reading = try Reading(
      "Title,Salary min,Salary max,Period\n"
        + "Best boy,15.125,18.375,hour\nGaffer,80.000,95,year\n")
    #expect(reading.column("pay_min") == ["15.125", "80"])
    #expect(reading.column("pay_max") == ["18.375", "95"])
  }

  @Test func cellsOfTheColumnDecide() throws {
    let dot = try Reading("Title,Salary,Period\nGrip,3.100,month\nSpark,2900.50,month\n")
    #expect(dot.column("pay_min") == ["3.1", "2900.5"])
    let comma = try Reading(
      "Title,Salary,Period\nGrip,3.100,month\nSpark,\"2900,50\",month\n")
    #expect(comma.column("pay_min") == ["3100", "2900.5"])
  }

  /// Hourly wages in thousandths, and nothing else in the column.
  @Test func aWageScaleInThousandthsIsRead() throws {
    let hours = "Title,Pay,Period\nPicker,15.125,hour\nDriver,16.250,hour\nPacker,17.375,hour\n"
    #expect(try Reading(hours).column("pay_min") == ["15.125", "16.25", "17.375"])
    let texts = "Title,Pay\nPicker,15.125 - 18.500 an hour\nDriver,16.250/hour\nPacker,9.375/hour\n"
    #expect(try Reading(texts).column("pay_min") == ["15.125", "16.25", "9.375"])
    #expect(try Reading(texts).column("pay_max") == ["18.5", "16.25", "9.375"])
    // Pay of other periods keeps what the column decides, and what only hours leave open is told.
    let mixed = hours + "Editor,48.500,year\nPorter,450.125,hour\nJudge,750.125,hour\n"
    #expect(
      try Reading(mixed).column("pay_min")
        == ["15.125", "16.25", "17.375", "48500", "450.125", "750125"])
    #expect(try Reading(mixed).column("flags").last?.contains("pay_implausible") == true)
  }

  /// What an hour is paid with at most depends on the currency.
  @Test(arguments: [
    ("SEK", "185.125", "185.125"), ("PLN", "31.400", "31.4"), ("KWD", "3.250", "3.25"),
    ("CZK", "2.500", "2500"), ("JPY", "1.250", "1250"), ("HUF", "2.500", "2500"),
    ("IDR", "25.000", "25000"),
  ])
  func thousandsOfAnHourDependOnTheCurrency(
    _ currency: String, _ pay: String, _ read: String
  ) throws {
    let rows = (0..<3).map { _ in "Rigger,\(pay),hour,\(currency)" }
    let reading = try Reading((["Title,Pay,Per,Currency"] + rows).joined(separator: "\n"))
    #expect(Set(reading.column("pay_min")) == [read])
  }

  /// Of two columns one may be decided by such dots, and the other by none.
  @Test func eachColumnOfAListingIsReadItsOwnWay() throws {
    let reading = try Reading(
      "Title,Pay min,Pay max,Per,Currency\nRigger,24.125,26.500,hour,USD\nCook,21.375,,hour,USD\n"
        + "Mate,19.750,21.000,hour,USD\n")
    #expect(reading.column("pay_min") == ["24.125", "21.375", "19.75"])
    #expect(reading.column("pay_max") == ["26.5", "", "21"])
  }

  private func read(
    _ text: String, habit: DecimalHabit = .undecided, magnitude: Int = 0
  ) -> String {
    var habits = PayHabits()
    habits.text = PayColumnHabit(decimal: habit, magnitude: magnitude)
    var resolver = PayResolver(
      mapping: ColumnMapping(header: ["Pay"]), options: NormalizerOptions(), habits: habits)
    let bytes = Array(text.utf8)
    let pay = resolver.resolve(bytes.span, PayCells(text: 0..<bytes.count))
    return pay.posted.figures + (pay.ifDotIsDecimal == nil ? "" : " !")
  }
}

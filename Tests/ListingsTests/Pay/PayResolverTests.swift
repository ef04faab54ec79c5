import Testing

@testable import Listings

/// Pay columns, pay text, header and options put together: what counts, and what is flagged.
struct PayResolverTests {
  /// A header and a row; then floor, ceiling, period and currency, and the flags.
  static let cases: [(header: String, row: String, pay: String, flags: String)] = [
    // What a text says by itself.
    ("Title,Salary", "A,$50 - $60 an hour", "50 60 hour USD", ""),
    ("Title,Salary", "A,£45000 pa", "45000 45000 year GBP", ""),
    ("Title,Salary", "A,Competitive", "- - - -", ""),
    ("Title,Salary", "A,", "- - - -", ""),
    ("Title,Salary", "A,$0", "- - - -", ""),
    ("Title,Salary", "A,Grade 12", "- - - -", ""),
    ("Title,Salary", "A,from $60000 a year", "60000 - year USD", "pay_one_sided"),
    ("Title,Salary", "A,up to $60000 a year", "- 60000 year USD", "pay_one_sided"),
    ("Title,Salary", "A,$50000 - $160000 a year", "50000 160000 year USD", "pay_wide"),
    (
      "Title,Min Pay,Max Pay,Currency,Pay Period", "A,50000.1234567890123,160000,USD,Annual",
      "50000.1234567890123 160000 year USD", "pay_wide"
    ),
    ("Title,Salary", "A,$50000 - $150000 a year", "50000 150000 year USD", ""),
    (
      "Title,Salary", "A,CA: $90k-$99k a year; NY: $80k-$95k a year", "80000 99000 year USD",
      "pay_multiple_ranges"
    ),
    // What is not said is taken from the options, flagged; a bare dollar is no default.
    (
      "Title,Salary", "A,90000", "90000 90000 year USD",
      "pay_defaulted_currency pay_defaulted_period"
    ),
    ("Title,Salary", "A,$90000", "90000 90000 year USD", "pay_defaulted_period"),
    ("Title,Salary", "A,90000 per year", "90000 90000 year USD", "pay_defaulted_currency"),
    ("Title,Salary", "A,kr 45000 per month", "45000 45000 month USD", "pay_defaulted_currency"),
    // What the header or a unit column says is no default either.
    ("Title,Annual Salary (£)", "A,90000", "90000 90000 year GBP", ""),
    ("Title,Hourly Rate", "A,$25", "25 25 hour USD", ""),
    ("Title,Hourly Rate", "A,$52000 a year", "52000 52000 year USD", ""),
    ("Title,Salary,Currency,Pay Period", "A,45,EUR,hourly", "45 45 hour EUR", ""),
    ("Title,Salary,Currency,Pay Period", "A,$45,CAD,hourly", "45 45 hour CAD", ""),
    ("Title,Salary (USD)", "A,£45000 pa", "45000 45000 year GBP", ""),
    // Text and unit column disagree.
    ("Title,Salary,Currency,Pay Period", "A,$45,EUR,hourly", "45 45 hour EUR", "pay_conflict"),
    ("Title,Annual Salary (£)", "A,$45000", "45000 45000 year GBP", "pay_conflict"),
    ("Title,Salary,Pay Period", "A,$45 an hour,yearly", "45 45 hour USD", "pay_conflict"),
    // Columns.
    (
      "Title,Min Salary,Max Salary,Interval,Currency", "A,35.0,55.0,hourly,USD", "35 55 hour USD",
      ""
    ),
    (
      "Title,Min Salary,Max Salary,Interval,Currency", "A,0,55,daily,USD", "- 55 day USD",
      "pay_one_sided"
    ),
    (
      "Title,Min Salary,Max Salary,Interval,Currency", "A,35,-1,day,USD", "35 - day USD",
      "pay_one_sided"
    ),
    ("Title,Min Salary,Max Salary,Interval,Currency", "A,N/A,,yearly,USD", "- - - USD", ""),
    (
      "Title,Min Salary,Max Salary,Interval,Currency", "A,35,55,,nan", "35 55 year USD",
      "pay_defaulted_currency pay_defaulted_period pay_implausible"
    ),
    ("Title,Min Salary,Max Salary", "A,$35/hr,$55/hr", "35 55 hour USD", ""),
    ("Title,Min Salary,Max Salary", "A,50k EUR pa,60k EUR pa", "50000 60000 year EUR", ""),
    (
      "Title,Payscale Minimum (£),Payscale Maximum (£),Interval", "A,17103,19973,Annual",
      "17103 19973 year GBP", ""
    ),
    // Columns and a text.
    ("Title,Min,Max,Salary", "A,50000,70000,$50000 - $70000 a year", "50000 70000 year USD", ""),
    ("Title,Min,Max,Salary", "A,,,$50000 - $70000 a year", "50000 70000 year USD", ""),
    ("Title,Min,Max,Salary", "A,-1,-1,$50000 - $70000 a year", "50000 70000 year USD", ""),
    ("Title,Min,Max,Salary", "A,50000,,$50000 - $70000 a year", "50000 70000 year USD", ""),
    ("Title,Min,Max,Salary", "A,,70000,up to £70000 a year", "- 70000 year GBP", "pay_one_sided"),
    (
      "Title,Min,Max,Salary", "A,50000,70000,Competitive", "50000 70000 year USD",
      "pay_defaulted_currency pay_defaulted_period"
    ),
    (
      "Title,Min,Max,Salary,Period", "A,50000,70000,$50000 - $80000 a year,year",
      "50000 70000 year USD", "pay_conflict"
    ),
    (
      "Title,Min,Max,Salary,Period", "A,50000,70000,£50000 - £70000 a year,month",
      "50000 70000 month GBP", "pay_conflict"
    ),
    (
      "Title,Min,Max,Salary,Currency", "A,50000,70000,£50000 - £70000 a year,EUR",
      "50000 70000 year EUR", "pay_conflict"
    ),
    // Pay that cannot be a person's.
    ("Title,Salary", "A,$500 a year", "500 500 year USD", "pay_implausible"),
    ("Title,Salary", "A,$85000 an hour", "85000 85000 hour USD", "pay_implausible"),
    ("Title,Salary", "A,$200m a year", "200000000 200000000 year USD", "pay_implausible"),
    ("Title,Salary", "A,$900000 a year", "900000 900000 year USD", ""),
    ("Title,Salary", "A,¥500 a year", "500 500 year JPY", ""),
  ]

  @Test(arguments: cases)
  func payIsPutTogether(header: String, row: String, pay: String, flags: String) throws {
    let reading = try Reading(header + "\n" + row + "\n")
    #expect(reading.first("pay_min", "pay_max", "pay_period", "currency") == pay)
    #expect(reading.flags.joined(separator: " ") == flags)
  }

  /// A bare `$` is the dollar of the option, and the US dollar where that is no dollar.
  static let dollars: [(option: String, text: String, currency: String, isDefault: Bool)] = [
    ("USD", "$50 an hour", "USD", false),
    ("CAD", "$50 an hour", "CAD", false),
    ("EUR", "$50 an hour", "USD", false),
    ("CAD", "US$50 an hour", "USD", false),
    ("CAD", "50 an hour", "CAD", true),
    ("EUR", "50 an hour", "EUR", true),
    ("CAD", "£50 an hour", "GBP", false),
  ]

  @Test(arguments: dollars)
  func theOptionSaysWhoseDollarItIs(
    option: String, text: String, currency: String, isDefault: Bool
  ) throws {
    var options = NormalizerOptions()
    options.currency = try #require(CurrencyCode(option))
    let reading = try Reading("Title,Salary\nA,\(text)\n", options: options)
    #expect(reading.first("currency") == currency)
    #expect(reading.flags.contains("pay_defaulted_currency") == isDefault)
  }

  @Test func aDollarInACurrencyColumnIsBareAsWell() throws {
    var options = NormalizerOptions()
    options.currency = try #require(CurrencyCode("CAD"))
    let reading = try Reading("Title,Salary,Currency\nA,50000,$\nB,50000,US$\n", options: options)
    #expect(reading.column("currency") == ["CAD", "USD"])
  }

  @Test func thePeriodOfTheOptionsIsFlagged() throws {
    var options = NormalizerOptions()
    options.period = .month
    let reading = try Reading("Title,Salary\nA,$5000\n", options: options)
    #expect(
      reading.first("pay_period", "annual_min", "flags") == "month 60000.00 pay_defaulted_period")
  }

  /// The posted words that the figures came from.
  static let texts: [(header: String, row: String, payText: String)] = [
    ("Title,Salary", "A,\"  $50,000 –  $60,000 \"", "  $50,000 –  $60,000 "),
    ("Title,Salary", "A,Competitive", "Competitive"),
    ("Title,Salary", "A,", ""),
    ("Title,Min,Max,Interval", "A,35.0, 55.0 ,hourly", "35.0 – 55.0 hourly"),
    ("Title,Min,Max,Interval", "A,,55.0,hourly", "55.0 hourly"),
    ("Title,Min,Max,Interval", "A,35.0,,", "35.0"),
    ("Title,Min,Max,Interval", "A,,,yearly", ""),
    ("Title,Min,Max,Salary", "A,50,70,Competitive", "50 – 70"),
    ("Title,Min,Max,Salary", "A,-1,-1,£50 - £70 ph", "£50 - £70 ph"),
    ("Title,Min,Max,Salary", "A,50,70,$50 - $80 ph", "50 – 70 | $50 - $80 ph"),
    ("Title,Min,Max,Salary", "A,50,,$50 - $80 ph", "50 | $50 - $80 ph"),
    ("Title,Min,Max,Salary", "A,50,80,$50 - $80 ph", "50 – 80 | $50 - $80 ph"),
    ("Title,Min,Max,Interval,Currency,Salary", "A,50,80,hour,USD,50 - 80", "50 – 80 hour"),
  ]

  @Test(arguments: texts)
  func thePostedWordsAreKept(header: String, row: String, payText: String) throws {
    #expect(try Reading(header + "\n" + row + "\n").first("pay_text") == payText)
  }
}

import Testing

@testable import Listings

/// What a column's name says: its field and the unit of pay in it.
struct ColumnNameTests {
  /// The field, then the period and the currency, `-` where the name does not say.
  static let cases: [(name: String, says: String)] = [
    ("", "- - -"),
    ("Title", "title - -"),
    ("JOB_TITLE", "title - -"),
    ("jobTitle", "title - -"),
    ("Business Title", "title - -"),
    ("Generic Job Title", "title - -"),
    ("Position", "title - -"),
    ("Company Name", "employer - -"),
    ("Hiring Organization", "employer - -"),
    ("Work Location", "location - -"),
    ("Grade", "level - -"),
    ("Pay Band", "level - -"),
    ("Job ID", "listing_id - -"),
    ("Requisition #", "listing_id - -"),
    ("Req ID", "listing_id - -"),
    ("Req", "listing_id - -"),
    ("Member", "listing_id - -"),
    ("Post no.", "listing_id - -"),
    ("Employee No.", "listing_id - -"),
    ("Staff number", "listing_id - -"),
    ("Store", "location - -"),
    ("Contract", "employment_type - -"),
    ("Type", "employment_type - -"),
    ("Salary", "pay_text - -"),
    ("Salary Estimate", "pay_text - -"),
    ("Pay Range", "pay_text - -"),
    ("Base Salary", "pay_text - -"),
    ("Annual Salary", "pay_text year -"),
    ("Hourly Rate", "pay_text hour -"),
    ("Pay per hour", "pay_text hour -"),
    ("Salary/Hr", "pay_text hour -"),
    ("Pay ($/hr)", "pay_text hour -"),
    ("Salary (USD)", "pay_text - USD"),
    ("salary_in_usd", "pay_text - USD"),
    ("Monthly Salary £", "pay_text month GBP"),
    ("Salary Range From", "pay_min - -"),
    ("Salary Range To", "pay_max - -"),
    ("min_amount", "pay_min - -"),
    ("minPay", "pay_min - -"),
    ("Payscale Minimum (£)", "pay_min - GBP"),
    ("Payscale Maximum (£)", "pay_max - GBP"),
    ("SALARY_FROM (USD)", "pay_min - USD"),
    ("Max Salary (EUR)", "pay_max - EUR"),
    ("Minimum Annual Salary", "pay_min year -"),
    ("Hourly Pay Max", "pay_max hour -"),
    ("Min", "pay_min - -"),
    ("Yearly Max", "pay_max year -"),
    ("Salary Frequency", "pay_period - -"),
    ("interval", "pay_period - -"),
    ("pay_period", "pay_period - -"),
    ("Currency Code", "currency - -"),
    ("# Of Positions", "positions - -"),
    ("Number of Posts in FTE", "positions - -"),
    ("Date Posted", "posted_on - -"),
    ("Posting Date", "posted_on - -"),
    ("job_url", "source_url - -"),
    ("Full-Time/Part-Time indicator", "employment_type - -"),
    ("job_type", "employment_type - -"),
    ("Job Description", "description - -"),
    ("Bonus", "- - -"),
    ("Hours", "employment_type - -"),
    ("Year", "- - -"),
    ("USD", "- - -"),
    ("company_num_employees", "- - -"),
    ("Title Code No", "- - -"),
    ("Gehalt", "pay_text - -"),
    ("How often?", "pay_period - -"),
    ("per", "pay_period - -"),
    ("vacancy", "title - -"),
    ("No. of posts", "positions - -"),
    // Two rows of headings in one.
    ("Employer Job", "title - -"),
    ("Employer Company", "employer - -"),
    ("Employer of the job", "employer - -"),
    // Headings above headings.
    ("Gehalt (brutto) Zeitraum", "pay_period - -"),
    ("Gehalt (brutto) von", "pay_min - -"),
    ("Salary (gross) Currency", "currency - -"),
    ("Contract Zeitraum", "- - -"),
    ("Stelle Firma", "employer - -"),
    ("Sonstiges Ort", "location - -"),
    // Questions of a form.
    ("Job title you saw", "title - -"),
    ("How much do they pay? (write it as in the ad)", "pay_text - -"),
    ("What is the name of the company name you found", "employer - -"),
    ("Salary grade or code", "- - -"),
    ("Previous job title", "- - -"),
  ]

  @Test(arguments: cases)
  func namesAreUnderstood(name: String, says: String) {
    let column = ColumnName(name)
    let read = [column.match?.field.name, column.period?.name, column.currency?.description]
    #expect(read.map { $0 ?? "-" }.joined(separator: " ") == says)
  }
}

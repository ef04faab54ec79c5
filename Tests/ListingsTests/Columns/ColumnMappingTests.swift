import Testing

@testable import Listings

/// Whole headers, as they come from boards, portals and scrapers.
struct ColumnMappingTests {
  private static func mapping(_ header: String) -> ColumnMapping {
    ColumnMapping(
      header: header.split(separator: ",", omittingEmptySubsequences: false).map(String.init))
  }

  /// The columns that serve a field, in column order.
  static let cases: [(header: String, mapped: [String])] = [
    ("", []),
    ("Titel,Gehalt", ["Titel=title", "Gehalt=pay_text"]),
    ("Title,Salary", ["Title=title", "Salary=pay_text"]),
    ("Job Title,Title", ["Title=title"]),
    ("Civil Service Title,Business Title", ["Business Title=title"]),
    ("Title,Title", ["Title=title"]),
    ("job_url_direct,job_url", ["job_url=source_url"]),
    ("Parent Department,Organisation", ["Organisation=employer"]),
    (
      "Posting Type,Salary Range From,Salary Range To,Salary Frequency",
      ["Salary Range From=pay_min", "Salary Range To=pay_max", "Salary Frequency=pay_period"]
    ),
    (
      "title,max_salary,min_salary,med_salary,pay_period,normalized_salary",
      ["title=title", "max_salary=pay_max", "min_salary=pay_min", "pay_period=pay_period"]
    ),
    (
      "id,site,title,company,job_type,date_posted,interval,min_amount,max_amount,currency",
      [
        "id=listing_id", "title=title", "company=employer", "job_type=employment_type",
        "date_posted=posted_on", "interval=pay_period", "min_amount=pay_min",
        "max_amount=pay_max", "currency=currency",
      ]
    ),
    (
      ",Unit,Grade,Payscale Minimum (£),Payscale Maximum (£),Generic Job Title",
      [
        "Grade=level", "Payscale Minimum (£)=pay_min", "Payscale Maximum (£)=pay_max",
        "Generic Job Title=title",
      ]
    ),
  ]

  @Test(arguments: cases)
  func headersAreMapped(header: String, mapped: [String]) {
    let mapping = Self.mapping(header)
    #expect(mapping.mapped.map { "\(mapping.header[$0.column])=\($0.field.name)" } == mapped)
  }

  static let usable: [(header: String, isUsable: Bool)] = [
    ("Title", true), ("Salary", true), ("Min Salary", true), ("Max Salary", true),
    ("Company,Location,Grade,Date Posted", false), ("Description", false), ("a,b,c", false),
  ]

  @Test(arguments: usable)
  func listingsNeedATitleOrPay(header: String, isUsable: Bool) {
    #expect(Self.mapping(header).isUsable == isUsable)
  }

  @Test func theHeaderSaysTheUnitOfPay() {
    let mapping = Self.mapping("Title,Hourly Min (£),Hourly Max (£)")
    #expect(mapping.headerPeriod == .hour)
    #expect(mapping.headerCurrency?.description == "GBP")
    #expect(mapping.columnName(.payMin) == "Hourly Min (£)")
    #expect(mapping.columnName(.employer) == "")
    #expect(mapping.column(.payMax) == 2)
    #expect(mapping.column(.employer) == nil)
    #expect(Self.mapping("Annual Leave,Salary").headerPeriod == nil)
  }
}

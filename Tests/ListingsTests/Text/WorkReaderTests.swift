import Testing

@testable import Listings

/// Part-time work and work without a full year, in whole phrases only.
struct WorkReaderTests {
  private static func names(_ flags: ListingFlags) -> String {
    ListingFlags.codes.filter { flags.contains($0.flag) }.map(\.code).joined(separator: " ")
  }

  private static func flags(
    _ text: String, _ read: (inout WorkReader, Span<UInt8>, Range<Int>) -> ListingFlags
  ) -> String {
    var reader = WorkReader()
    let bytes = Array(text.utf8)
    return names(read(&reader, bytes.span, 0..<bytes.count))
  }

  static let employment: [(cell: String, flags: String)] = [
    ("", ""),
    ("Full-time", ""),
    ("FULL_TIME", ""),
    ("fulltime", ""),
    ("F", ""),
    ("P", "part_time"),
    (" PT ", "part_time"),
    ("Part-time", "part_time"),
    ("Part time", "part_time"),
    ("parttime", "part_time"),
    ("Permanent, part-time", "part_time"),
    ("Full-time or part-time", ""),
    ("Full-time, Part-time", ""),
    ("Casual", "not_full_year"),
    ("Seasonal", "not_full_year"),
    ("Per diem", "not_full_year"),
    ("Part-time, seasonal", "part_time not_full_year"),
    ("Full-time, seasonal", "not_full_year"),
    ("Summer", "not_full_year"),
    ("Commission only", "not_full_year"),
    ("Per project", "not_full_year"),
    ("On-call", "not_full_year"),
    ("Contract", ""),
    ("Temporary", ""),
    ("Internship", ""),
    ("Occasional travel", ""),
    ("zero hours", "not_full_year"),
    ("Teilzeit", "part_time"),
    ("Voll- oder Teilzeit", "part_time"),
    ("Vollzeit oder Teilzeit", ""),
    ("CDI à temps partiel", "part_time"),
    ("media jornada", "part_time"),
    ("Deeltijd", "part_time"),
    ("niepełny etat", "part_time"),
  ]

  @Test(arguments: employment)
  func employmentTypes(cell: String, flags: String) {
    #expect(Self.flags(cell) { $0.flags(employment: $1, $2) } == flags)
  }

  static let titles: [(title: String, flags: String)] = [
    ("Software Engineer", ""),
    ("Part-Time Barista", "part_time"),
    ("Barista (part time)", "part_time"),
    ("Casual Games Designer", ""),
    ("Senior Artist, Casual Games", ""),
    ("Casual Worker", "not_full_year"),
    ("Summer Intern", "not_full_year"),
    ("Summer Analyst 2025", "not_full_year"),
    ("Summer Camp Counselor", "not_full_year"),
    ("Summerville Branch Manager", ""),
    ("Software Engineer Intern", ""),
    ("Contract Animator", ""),
    ("Temporary Editor", ""),
    ("Seasonal City Park Worker", "not_full_year"),
    ("Registered Nurse - Per Diem", "not_full_year"),
    ("E-Learning Developer (Per Diem)", "not_full_year"),
    ("Sales Agent, Commission-Only", "not_full_year"),
  ]

  @Test(arguments: titles)
  func titlesOfWork(title: String, flags: String) {
    #expect(Self.flags(title) { $0.flags(title: $1, $2) } == flags)
  }

  static let pay: [(text: String, flags: String)] = [
    ("$45,000", ""),
    ("$25 an hour, part-time", "part_time"),
    ("$500 per project", "not_full_year"),
    ("$5,000 per episode", "not_full_year"),
    ("Commission only", "not_full_year"),
    ("$4,000 for the summer", "not_full_year"),
    ("$20/hr, seasonal position", "not_full_year"),
    ("$40/hr plus per diem", ""),
    ("$60,000 plus commission", ""),
    ("$7 per delivery", "not_full_year"),
    ("10p a word", "not_full_year"),
    ("120 € pro Auftritt", "not_full_year"),
    ("80 € à la pige", "not_full_year"),
  ]

  /// An extra for a piece of work makes no piecework of an hourly wage.
  @Test func payForATimeAndAPieceIsForTheTime() throws {
    let reading = try Reading("Title,Salary\nCourier,$18 an hour plus $2 per delivery\n")
    #expect(reading.first("annual_min") == "37440.00" && reading.first("flags") == "")
    let pieces = try Reading("Title,Salary\nCourier,$2 per delivery\n")
    #expect(pieces.first("annual_min") == "" && pieces.first("pay_text") == "$2 per delivery")
  }

  @Test(arguments: pay)
  func payTexts(text: String, flags: String) {
    #expect(Self.flags(text) { $0.flags(pay: $1, $2, hasPeriod: false) } == flags)
  }
}

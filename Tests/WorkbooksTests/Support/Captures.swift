/// Small captures that several tests read.
enum Captures {
  /// The listings of July 2023 (see the method), with ids and dates.
  static let founding = """
    id,company,title,pay,posted
    1,Streaming,Product Manager - Machine Learning,"up to $900,000",2023-07-25
    2,Streaming,"Engineering Manager, Member Satisfaction ML","$449,000–$849,000",2023-07-27
    3,Streaming,Research Scientist (L6),"$390,000–$900,000",2023-07-27
    4,Streaming,"Technical Director, ML Research Lab","$450,000–$650,000",2023-07-27
    5,Streaming,Software Engineer (L5),"$100,000–$700,000",2023-07-27
    6,Streaming,Research Scientist (L5),"$100,000–$700,000",

    """

  /// Each pay shape and period, work without a full year, a repost, and a refused row.
  static let mixed = """
    id,employer,title,level,min pay,max pay,period,currency,openings,employment type,date,url
    1,A,Editor,L2,25.50,30.25,hour,USD,2,full time,2024-01-05,https://example.org/1
    2,B,Writer,L2,300,,day,USD,1,full time,2024-01-06,
    3,A,Grip,L1,,1100.10,week,USD,1.5,full time,2024-01-07,ftp://example.org/3
    4,A,Runner,L1,1500,1600,biweek,USD,1,part time,,
    5,B,Animator,L3,2000.01,2500.02,semimonth,EUR,1,full time,2024-02-01,https://example.org/5
    6,C,Animator,L3,4000,5000,month,EUR,4,full time,2024-01-09,
    7,C,Producer,L3,90000,120000,year,EUR,1,full time,2024-01-10,
    8,A,Extra,L1,200,250,day,USD,1,casual,2024-01-11,
    9,A,Silent,,,,,,1,full time,2024-01-12,
    2,B,Writer,L2,300,,day,USD,3,full time,2024-03-06,
    10,A,Wrong,L1,900,100,day,USD,1,full time,2024-01-13,

    """

  /// As many levels as wanted, each a range 10,000 wide, the higher numbers with more listings.
  static func levels(_ count: Int, currency: String = "USD") -> Capture {
    let rows = (1...count).flatMap { level in
      (0..<(level <= 2 ? 1 : 2)).map { copy in
        ["\(level)-\(copy)", "L\(level)", "\(level * 10_000 + copy)", "\(level * 10_000 + 10_000)"]
          + [currency]
      }
    }
    return Capture(["id", "level", "min pay", "max pay", "currency"], rows)
  }
}

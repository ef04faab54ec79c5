import CSVText

/// The phrases that say how much of a year, or of a week, work is for; each a row.
enum WorkWords {
  enum Meaning: Sendable, Equatable {
    case partTime
    case fullTime
    case notFullYear
  }

  /// Phrases of an employment type cell.
  static let employment = WordTable<Meaning>(
    rows(.partTime, ["part time", "parttime", "p/t", "half time", "job share"])
      + rows(.fullTime, ["full time", "fulltime"])
      + rows(
        .notFullYear,
        [
          "casual", "seasonal", "per diem", "per project", "project based", "commission only",
          "summer",
          "on call", "day player", "per episode",
        ]))

  /// A whole employment type cell of a letter or two.
  static let employmentCodes = WordTable<Meaning>(
    [("p", .partTime), ("pt", .partTime), ("f", .fullTime), ("ft", .fullTime)])

  /// Phrases of a title.
  static let title = WordTable<Meaning>(
    rows(.partTime, ["part time", "parttime", "half time", "job share"])
      + rows(
        .notFullYear,
        [
          "seasonal", "per diem", "per project", "commission only", "summer intern",
          "summer internship", "summer job", "summer camp", "summer analyst", "summer associate",
          "casual worker", "casual employee",
          "casual pool",
          "casual staff", "casual position",
        ]))

  /// Phrases of a pay text.
  static let pay = WordTable<Meaning>(
    rows(.partTime, ["part time"])
      + rows(
        .notFullYear,
        [
          "per project", "per episode", "commission only", "for the summer", "for the season",
          "per season", "seasonal position", "seasonal role", "seasonal work", "flat fee",
          "per diem rate", "casual rate",
        ]))

  private static func rows(_ meaning: Meaning, _ phrases: [String]) -> [(String, Meaning)] {
    phrases.map { ($0, meaning) }
  }
}

/// Finds part-time work and work without a full year. One reader serves one worker.
struct WorkReader {
  private var words = TitleWords()

  /// The flags that an employment type cell gives. "Full-time or part-time" is no part-time job.
  mutating func flags(employment bytes: Span<UInt8>, _ range: Range<Int>) -> ListingFlags {
    words.read(bytes, trimmed(bytes, range))
    if words.words.count == 1,
      let code = WorkWords.employmentCodes.value(words.lower.span, words.range(0))
    {
      return code == .partTime ? .partTime : []
    }
    return Self.flags(of: words, in: WorkWords.employment)
  }

  mutating func flags(title bytes: Span<UInt8>, _ range: Range<Int>) -> ListingFlags {
    words.read(bytes, range)
    return Self.flags(title: words)
  }

  /// As ``flags(title:_:)``, for a title whose words were found before.
  static func flags(title words: TitleWords) -> ListingFlags {
    flags(of: words, in: WorkWords.title)
  }

  mutating func flags(pay bytes: Span<UInt8>, _ range: Range<Int>) -> ListingFlags {
    words.read(bytes, range)
    return Self.flags(of: words, in: WorkWords.pay)
  }

  private static func flags(
    of words: TitleWords, in table: WordTable<WorkWords.Meaning>
  ) -> ListingFlags {
    var flags: ListingFlags = []
    var isFullTime = false
    for index in words.words.indices {
      switch words.phrase(index, in: table)?.meaning {
      case .partTime: flags.insert(.partTime)
      case .notFullYear: flags.insert(.notFullYear)
      case .fullTime: isFullTime = true
      case nil: break
      }
    }
    if isFullTime { flags.remove(.partTime) }
    return flags
  }
}

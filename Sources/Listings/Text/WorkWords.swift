import CSVText

/// The phrases that say how much of a year, or of a week, work is for; each a row.
enum WorkWords {
  enum Meaning: Sendable, Equatable {
    case partTime
    case fullTime
    case notFullYear
  }

  /// Part-time work in other languages than English.
  private static let partTime = [
    "teilzeit", "minijob", "temps partiel", "mi temps", "media jornada", "jornada parcial",
    "tiempo parcial", "tempo parcial", "meio período", "tempo parziale", "deeltijd", "deltid",
    "osa aikainen", "niepełny etat", "część etatu", "pół etatu", "částečný úvazek",
    "zkrácený úvazek", "poloviční úvazek", "čiastočný úväzok", "skrátený úväzok",
    "polovičný úväzok", "részmunkaidő", "részmunkaidős", "félállás", "normă parțială",
  ]

  private static let fullTime = [
    "vollzeit", "temps plein", "temps complet", "jornada completa", "tiempo completo",
    "tempo integral", "tempo pieno", "voltijd", "fulltijd", "heltid", "kokoaikainen", "pełny etat",
    "plný úvazek", "plný úväzok", "teljes munkaidő", "teljes munkaidős", "normă întreagă",
  ]

  /// Phrases of an employment type cell.
  static let employment = WordTable<Meaning>(
    rows(.partTime, ["part time", "parttime", "p/t", "half time", "job share"] + partTime)
      + rows(.fullTime, ["full time", "fulltime"] + fullTime)
      + rows(
        .notFullYear,
        [
          "casual", "seasonal", "per diem", "per project", "project based", "commission only",
          "summer",
          "on call", "day player", "per episode", "zero hours", "zero hour", "saisonal",
          "saisonarbeit", "saisonnier", "saisonnière", "de temporada", "stagionale", "sezonowa",
          "seizoenswerk", "sezónní", "sezónna", "szezonális",
          "alkalmi", "alkalmi munka",
        ]))

  /// A whole employment type cell of a letter or two.
  static let employmentCodes = WordTable<Meaning>(
    [("p", .partTime), ("pt", .partTime), ("f", .fullTime), ("ft", .fullTime)])

  /// Phrases of a title.
  static let title = WordTable<Meaning>(
    rows(.partTime, ["part time", "parttime", "half time", "job share"] + partTime)
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
    rows(.partTime, ["part time"] + partTime)
      + rows(
        .notFullYear,
        [
          "per project", "per episode", "commission only", "for the summer", "for the season",
          "per season", "seasonal position", "seasonal role", "seasonal work", "flat fee",
          "per diem rate", "casual rate",
        ]))

  /// Phrases of a pay text without a span of time: pay for a piece of work, of which nobody knows
  /// how many there are in a year. Beside a span of time they are an extra: "$18 an hour plus $2 per
  /// delivery".
  static let pieces = WordTable<Meaning>(
    rows(
      .notFullYear,
      [
        "per word", "a word", "per article", "per piece", "per item", "per image", "per photo",
        "per page", "per song", "per game", "per video", "per delivery", "per drop", "per parcel",
        "per mile", "per trip", "per ride", "per visit", "per session", "per class", "per lesson",
        "per shift", "per show", "per performance", "per gig", "per event", "per booking",
        "per call",
        "per sale", "per assignment", "piece rate", "piecework",
        "pro stück", "pro artikel", "pro wort", "pro einsatz", "pro auftritt", "pro schicht",
        "par article", "par pièce", "par mot", "par feuillet", "par représentation", "au feuillet",
        "à la pige", "por artículo", "por pieza", "por palabra", "por sesión", "por artigo",
        "por peça", "a pezzo", "ad articolo", "per stuk", "per woord", "per artikel",
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
    guard !range.isEmpty else { return [] }
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

  /// - Parameter hasPeriod: Whether the text says for what span of time the pay is.
  mutating func flags(
    pay bytes: Span<UInt8>, _ range: Range<Int>, hasPeriod: Bool
  ) -> ListingFlags {
    words.read(bytes, range)
    let flags = Self.flags(of: words, in: WorkWords.pay)
    return hasPeriod ? flags : flags.union(Self.flags(of: words, in: WorkWords.pieces))
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

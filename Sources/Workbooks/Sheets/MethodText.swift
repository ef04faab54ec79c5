/// The words of the method: what a reader of the workbook must know, in one place.
enum MethodText {
  static let missing = "An empty cell means that there is no such figure. It never means 0."

  static func reading(isLive: Bool, missing: String = missing) -> [String] {
    terms(assumptions: "on Method") + [
      missing,
      isLive
        ? "Figures are formulas: change an assumption on Method and they follow."
        : "There are too many listings for formulas to recalculate quickly: figures are values.",
      "Every figure can be traced: Spreads gives each group a number, Listings shows that group's "
        + "rows with file, row and the posted words.",
    ]
  }

  /// The terms that nobody can do without.
  /// - Parameter place: Where the assumptions stand.
  static func terms(assumptions place: String) -> [String] {
    [
      "A floor is the lowest pay a listing states, a ceiling the highest. All pay is per year, as "
        + "posted; hourly, daily and weekly pay is multiplied by the assumptions \(place).",
      "The midpoint of a listing is half of floor plus ceiling. The median midpoint has as many "
        + "listings above it as below.",
      "Ratio is the highest ceiling divided by the lowest floor; spread is their distance in percent "
        + "of the lowest floor. Both grow with the number of listings.",
    ]
  }

  static func purpose(ofSheet name: String) -> String {
    switch name {
    case BookLayout.spreads: "Every figure of every group"
    case BookLayout.chart: "Ranges from lowest floor to highest ceiling"
    case BookLayout.disclosure: "The share of listings that state pay"
    case _ where name.hasPrefix(BookLayout.claims):
      "Public claims, held against the listings, with the rows that decide them"
    case _ where name.hasPrefix(BookLayout.changes):
      "What became of the listings of an earlier capture"
    case BookLayout.refused: "Rows that are no listings, with the reason, and the count of all rows"
    case BookLayout.method: "Definitions, assumptions, flags, columns read, limits and objections"
    default: "Every listing with its source row and posted words: the evidence"
    }
  }

  static func redacted(field: String) -> String {
    let column = "The column \"\(ListingColumn.words(field))\" is left out"
    return switch field {
    case "source_file": column + "; files are called by their number. Rows stay those of the files."
    case "employer": column + "; \"Employer no.\" tells employers apart without naming them."
    case "posted_on": column + ", and so are all dates of postings."
    default: column + "."
    }
  }

  static let redactedRefusals =
    "Only file, row and reason are shown: the row as it stood is left out, and so is a message that "
    + "may say a value of what is left out."

  static let redactedFigures =
    "Figures over columns that are left out are values: they were computed before, and change with "
    + "no assumption. " + redactedGroups

  static let redactedGroups = "In a group of one listing a figure of pay is that listing's pay."

  static let reposts = "Reposts"

  static let figures: [(name: String, definition: String)] = [
    ("Listings, positions", "Rows that are counted, each job once; the sum of their openings."),
    (
      "Employers, largest employer's share",
      "Distinct employers; the listings of the one with the most, divided by all listings."
    ),
    (
      "Level",
      "From a level column, else from the title, else none; rules of a levels file win over both. Of a "
        + "grade with a profession (\"AO - Administration\") the grade counts; the cell stands in the file."
    ),
    ("Disclosure rate", "Listings with a floor or a ceiling, divided by all listings."),
    (
      "Floor, ceiling",
      "Annual pay at the lower and the upper end, over listings that state that end."
    ),
    (
      "Quartiles, median",
      "Quantiles of type 7 (Hyndman and Fan), at position (n - 1) p + 1, as PERCENTILE.INC has them."
    ),
    ("Midpoint", "(floor + ceiling) / 2 of each listing with both; the median over the group."),
    (
      "95 % interval",
      "The order statistics X(k) and X(n + 1 - k) with the largest k for which the binomial "
        + "probability of covering the median is at least 95 %; not defined below six listings."
    ),
    ("Width", "Highest ceiling - lowest floor."),
    ("Range ratio", "Highest ceiling / lowest floor."),
    (
      "Spread",
      "(highest ceiling - lowest floor) / lowest floor x 100: the floor is the denominator."
    ),
    ("Spread, median listing", "The median over listings of (ceiling - floor) / floor x 100."),
    (
      "Progression",
      "(median midpoint - that of the level below) / that of the level below x 100, within a ladder "
        + "and a currency."
    ),
    (
      "Overlap",
      "The stretch of pay that a level's range shares with that of the level below, / the level's "
        + "width x 100."
    ),
    (
      reposts,
      "Rows that show a job again. They are listed with group 0 and counted in no figure."
    ),
    (
      "Without a full year",
      "Casual, seasonal, per-project and like work: counted, but in no figure of annual pay."
    ),
  ]

  static let flags: [(code: String, meaning: String)] = [
    ("pay_defaulted_currency", "Pay names no currency; the default currency was taken."),
    ("pay_defaulted_period", "Pay names no period; the default period was taken."),
    (
      "pay_conflict",
      "A pay text and separate pay columns disagree: the columns count, both are kept."
    ),
    (
      "pay_multiple_ranges",
      "Several ranges in one text: from the lowest floor to the highest ceiling."
    ),
    ("pay_one_sided", "Only a floor or only a ceiling is posted; the other is not guessed."),
    ("pay_wide", "The ceiling is above three times the floor: a prompt to look, never a verdict."),
    ("pay_implausible", "Annual pay below 1,000 or above 100,000,000: kept, to be looked at."),
    ("part_time", "Part-time work: its full-time rate counts."),
    ("not_full_year", "Work without a full year: its pay is in no annual figure."),
    ("level_ambiguous", "The title names more than one level."),
    ("date_ambiguous", "The posting date can be read in two ways, or in none; it is left empty."),
    ("repost_of", "Shows the job of the named row again; not counted."),
    (
      "twin_of",
      "Same employer, title, level and place as the named row, but not a repost; counted."
    ),
    (
      "encoding_repaired",
      "Text that was decoded twice, or had signs as web pages write them (&amp;), was repaired."
    ),
    ("fields_padded", "The row had fewer fields than the header and was filled up."),
  ]

  static let countedSeveralTimes = "The same job is counted several times."

  /// - Parameters:
  ///   - spreads: What the spread table is called.
  ///   - place: Where the assumptions stand.
  static func objections(
    spreads: String, assumptions place: String
  ) -> [(objection: String, answer: String)] {
    [
      (
        "These are postings, not pay slips.",
        "True. Posted pay is not paid pay, and says nothing of bonus, equity or hours."
      ),
      (
        "One employer makes the figure.",
        "The largest employer's share stands in each row of \(spreads). The interval assumes independent "
          + "listings, and one employer's are not."
      ),
      (
        "There are too few listings.",
        "The number of listings stands beside each figure, and no interval is given below six. Width "
          + "and ratio grow with the number of listings: compare medians."
      ),
      (
        "Hourly pay is not annual pay.",
        "It is a full-time rate under the assumptions \(place), which anyone can change. Work "
          + "without a full year is left out."
      ),
      (
        countedSeveralTimes,
        "Reposts are found and not counted; each is listed with the row that it repeats."
      ),
      (
        "Employers that post no pay are missing.",
        "The disclosure rate says how many post pay. It says who posts, not who pays; who is not in "
          + "the listings is not in the figures."
      ),
      (
        "Different jobs are mixed.",
        "Medians ignore role and experience unless grouped by them. Levels are taken as posted and "
          + "never mixed into one order across families of names."
      ),
    ]
  }
}

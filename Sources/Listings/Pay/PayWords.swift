/// The words of pay, each a row. To teach the tool a word, add it to its language's list: lower
/// case, the words of a phrase joined by one space (also for a hyphen or an apostrophe). A word has
/// one meaning in all languages.
enum PayWords {
  /// What a word of a pay text means.
  enum Meaning: Sendable, Equatable {
    /// Multiplies the number before it by `10^power`; may carry a period: "LPA", lakh per annum.
    case magnitude(power: Int, PayPeriod? = nil)
    /// A magnitude only where it touches its number, or a currency follows: "5m", "5 m €", but
    /// not "5 m".
    case touchingMagnitude(power: Int)
    /// A span of time as a noun, which says a period behind "per", "a" or a slash: "hour".
    case periodNoun(PayPeriod)
    /// A span of time that says a period by itself: "hourly", "per annum".
    case period(PayPeriod)
    /// Joins a number with a period noun: "per", "an".
    case per
    /// Joins a number with a period noun in one language and two bounds in another: "a".
    case perOrTo
    /// Joins two bounds of a range: "to".
    case to
    /// Opens a range whose bounds are joined by "and".
    case between
    /// As ``between``, behind both bounds: "között".
    case betweenBehind
    /// Joins two bounds behind "between", and separates statements elsewhere.
    case and
    /// What follows is a floor.
    case from
    /// As ``from``, and opens a range as ``between`` does: "fra".
    case fromOrBetween
    /// Joins two bounds; behind a single number it says that this is a floor: "から".
    case onward
    /// What follows is a ceiling, or what stands before where nothing follows.
    case upTo
    /// What stands before is a floor.
    case orMore
    /// Says that the figures are pay, or nothing at all: "salary", "circa".
    case pay
    /// Before or after tax: stands between a number and its period, and says nothing else.
    case gross
    /// Money that is no pay: "bonus".
    case notPay
    /// What a number before it counts, other than money: "employees".
    case counted
    /// What a number behind it refers to, other than money: "grade".
    case reference
    /// Starts another statement: "plus", "with".
    case separator
  }

  typealias Row = (String, Meaning)

  /// All words of all languages.
  static let table = WordTable<Meaning>(
    magnitudes + periodNouns.map { ($0, .periodNoun($1)) } + adverbs.map { ($0, .period($1)) }
      + joints + other + languages)

  /// The first words of all phrases: only behind these a longer phrase is looked for.
  static let phraseStarts = WordTable<Bool>(
    (magnitudes + joints + other + languages + adverbs.map { ($0, .period($1)) })
      .compactMap { phrase, _ in
        let words = WordList.words(phrase)
        return words.count > 1 ? (words[0], true) : nil
      })

  /// Rows of one meaning; words and phrases are parted by commas.
  static func rows(_ meaning: Meaning, _ words: String) -> [Row] {
    WordList.phrases(words).map { ($0, meaning) }
  }

  /// The words of one language, a row per meaning.
  static func language(_ meanings: [(Meaning, String)]) -> [Row] {
    meanings.flatMap { rows($0, $1) }
  }

  /// Period words as they stand alone in a period column or a column's name.
  static let periods = WordTable<PayPeriod>(
    languages.compactMap(period) + periodNouns + adverbs + [
      ("hours", .hour), ("hourly rate", .hour), ("days", .day), ("weeks", .week),
      ("months", .month), ("years", .year), ("y", .year), ("a", .year), ("d", .day), ("w", .week),
      ("m", .month), ("p.a.", .year), ("per year", .year), ("per month", .month),
      ("per week", .week), ("per day", .day), ("an hour", .hour), ("a year", .year),
      ("a month", .month), ("a week", .week), ("a day", .day), ("semi month", .semimonth),
      ("biweek", .biweek), ("semimonth", .semimonth), ("pro jahr", .year), ("pro monat", .month),
      ("pro stunde", .hour), ("par mois", .month), ("par heure", .hour), ("por hora", .hour),
      ("por mes", .month), ("por mês", .month), ("por año", .year), ("por ano", .year),
      ("al mes", .month), ("al mese", .month), ("per maand", .month), ("per jaar", .year),
      ("per uur", .hour), ("per månad", .month), ("per måned", .month), ("per år", .year),
    ])

  /// Words that are a span of time where they are all of a period column's cell, and may be anything
  /// elsewhere, and spans with the word that joins them to a number: "an", "par année", "im Monat".
  static let cellPeriods = WordTable<PayPeriod>(
    [
      german, french, spanish, portuguese, spanish + portuguese, spanish + italian, italian, dutch,
      polish + czech + slovak + southSlavic, romanian,
    ]
    .flatMap(joinedPeriods) + [
      ("an", .year), ("ans", .year), ("all ora", .hour), ("dell ora", .hour),
      ("hodinová", .hour), ("denní", .day), ("denná", .day), ("týdenní", .week),
      ("týždenná", .week), ("měsíční", .month), ("mesačná", .month), ("mesačný", .month),
      ("roční", .year), ("ročná", .year), ("ročný", .year), ("napi", .day), ("heti", .week),
      ("éves", .year), ("luna", .month), ("sat", .hour), ("leto", .year),
    ])

  /// Each word for "per" with each span of time of a language.
  private static func joinedPeriods(_ language: [Row]) -> [(String, PayPeriod)] {
    language.filter { $0.1 == .per }.flatMap { per in
      language.compactMap { row in
        if case .periodNoun(let period) = row.1 { ("\(per.0) \(row.0)", period) } else { nil }
      }
    }
  }

  private static func period(_ row: Row) -> (String, PayPeriod)? {
    switch row.1 {
    case .period(let period), .periodNoun(let period): (row.0, period)
    default: nil
    }
  }

  /// Words that stand for "not stated" in a pay cell.
  static let notStated = WordTable<Bool>(
    [
      "", "0", "-1", "n/a", "na", "none", "null", "nil", "-", "--", "–", "—", "?", "nan", "tbd",
      "tba", "|", ".", "not stated", "not disclosed", "undisclosed", "0.0", "0.00", "$0", "-1.0",
    ].map { ($0, true) })
}

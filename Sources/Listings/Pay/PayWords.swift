/// The words of pay, each a row. To teach the tool a word, add a row: lower case, several words
/// joined by one space.
enum PayWords {
  /// What a word of a pay text means.
  enum Meaning: Sendable, Equatable {
    /// Multiplies the number before it by `10^power`; may carry a period: "LPA", lakh per annum.
    case magnitude(power: Int, PayPeriod? = nil)
    /// A span of time as a noun, which says a period behind "per", "a" or a slash: "hour".
    case periodNoun(PayPeriod)
    /// A span of time that says a period by itself: "hourly", "per annum".
    case period(PayPeriod)
    /// Joins a number with a period noun: "per", "an".
    case per
    /// Joins two bounds of a range: "to".
    case to
    /// Opens a range whose bounds are joined by "and".
    case between
    /// Joins two bounds behind "between", and separates statements elsewhere.
    case and
    /// What follows is a floor.
    case from
    /// What follows is a ceiling.
    case upTo
    /// What stands before is a floor.
    case orMore
    /// Says that the figures are pay: "salary".
    case pay
    /// Money that is no pay: "bonus".
    case notPay
    /// What a number before it counts, other than money: "employees".
    case counted
    /// What a number behind it refers to, other than money: "grade".
    case reference
    /// Starts another statement: "plus", "with".
    case separator
  }

  static let table = WordTable<Meaning>(
    magnitudes + periodNouns.map { ($0, .periodNoun($1)) } + adverbs.map { ($0, .period($1)) }
      + joints + other + languages)

  static let magnitudes: [(String, Meaning)] = [
    ("k", .magnitude(power: 3)), ("thousand", .magnitude(power: 3)), ("m", .magnitude(power: 6)),
    ("mm", .magnitude(power: 6)), ("mn", .magnitude(power: 6)), ("mil", .magnitude(power: 3)),
    ("million", .magnitude(power: 6)), ("lpa", .magnitude(power: 5, .year)),
    ("lakh", .magnitude(power: 5)), ("lakhs", .magnitude(power: 5)), ("lac", .magnitude(power: 5)),
    ("lacs", .magnitude(power: 5)), ("crore", .magnitude(power: 7)),
    ("crores", .magnitude(power: 7)), ("cr", .magnitude(power: 7)),
  ]

  static let periodNouns: [(String, PayPeriod)] = [
    ("hour", .hour), ("hr", .hour), ("hrs", .hour), ("h", .hour), ("day", .day), ("week", .week),
    ("wk", .week), ("month", .month), ("mo", .month), ("mth", .month), ("year", .year),
    ("yr", .year), ("annum", .year), ("fortnight", .biweek), ("diem", .day), ("d", .day),
    ("w", .week),
  ]

  static let adverbs: [(String, PayPeriod)] = [
    ("hourly", .hour), ("per hour", .hour), ("ph", .hour), ("daily", .day), ("day rate", .day),
    ("pd", .day), ("weekly", .week), ("pw", .week), ("biweekly", .biweek), ("bi weekly", .biweek),
    ("fortnightly", .biweek), ("every two weeks", .biweek), ("every 2 weeks", .biweek),
    ("semimonthly", .semimonth), ("semi monthly", .semimonth), ("twice a month", .semimonth),
    ("twice monthly", .semimonth), ("monthly", .month), ("pcm", .month), ("annual", .year),
    ("annually", .year), ("annualised", .year), ("annualized", .year), ("yearly", .year),
    ("pa", .year), ("per annum", .year),
  ]

  static let joints: [(String, Meaning)] = [
    ("per", .per), ("a", .per), ("an", .per), ("each", .per), ("every", .per), ("to", .to),
    ("rising to", .to), ("until", .to), ("through", .to), ("between", .between), ("and", .and),
    ("from", .from), ("starting at", .from), ("starting from", .from), ("starts at", .from),
    ("at least", .from),
    ("minimum", .from), ("min", .from), ("minimum of", .from), ("no less than", .from),
    ("not less than", .from), ("starting", .from), ("starting salary", .from),
    ("starting pay", .from), ("starting rate", .from), ("starting wage", .from), ("over", .from),
    ("above", .from), ("more than", .from), ("in excess of", .from),
    ("up to", .upTo), ("upto", .upTo), ("maximum", .upTo), ("max", .upTo), ("maximum of", .upTo),
    ("no more than", .upTo), ("not more than", .upTo), ("under", .upTo), ("below", .upTo),
    ("less than", .upTo), ("as much as", .upTo), ("as high as", .upTo),
    ("and up", .orMore), ("or more", .orMore), ("and above", .orMore), ("and over", .orMore),
    ("or above", .orMore), ("or higher", .orMore), ("upwards", .orMore),
  ]

  static let other: [(String, Meaning)] =
    rows(
      .pay,
      """
      salary pay wage wages base rate compensation paid earn earnings remuneration doe dependent \
      negotiable gross est estimated estimate approx approximately experience range market
      is on based depends circa
      """)
    + ["paid weekly", "paid biweekly", "paid bi weekly", "paid every two weeks", "paid monthly"]
    .map { ($0, .pay) }
    + rows(
      .notPay,
      """
      bonus bonuses sign signing stipend stipends gift relocation match matching matched equity \
      stock rsu rsus options allowance reimbursement 401 403 pension tuition valuation revenue \
      funding deposit referral commission voucher budget insurance differential
      """)
    + rows(
      .counted,
      """
      hours days weeks months years people employees staff positions openings vacancies posts \
      fte x reports members percent credits miles episodes shows
      """)
    + rows(
      .reference,
      """
      grade level band step tier scale schedule class room unit no number ref reference \
      code local article section call phone tel ext id req
      """)
    + rows(.separator, "plus with including incl inc or benefits depending")

  /// Words of other languages.
  static let languages: [(String, Meaning)] = [
    ("bis", .to), ("à", .to), ("bis zu", .upTo), ("jusqu", .upTo), ("jusqu à", .upTo),
    ("ab", .from), ("zwischen", .between), ("und", .and), ("entre", .between), ("et", .and),
    ("y", .and), ("tussen", .between), ("en", .and), ("tot", .to), ("vanaf", .from),
    ("à partir de", .from), ("desde", .from), ("até", .upTo), ("hasta", .upTo), ("acima de", .from),
    ("brutto", .pay), ("brut", .pay), ("bruto", .pay), ("brutos", .pay), ("lordi", .pay),
    ("monat", .periodNoun(.month)), ("jahr", .periodNoun(.year)), ("stunde", .periodNoun(.hour)),
    ("mois", .periodNoun(.month)), ("heure", .periodNoun(.hour)), ("mes", .periodNoun(.month)),
    ("mês", .periodNoun(.month)), ("año", .periodNoun(.year)), ("hora", .periodNoun(.hour)),
    ("maand", .periodNoun(.month)), ("jaar", .periodNoun(.year)), ("uur", .periodNoun(.hour)),
    ("år", .periodNoun(.year)), ("por hora", .period(.hour)), ("por mes", .period(.month)),
    ("por mês", .period(.month)), ("al mes", .period(.month)), ("por año", .period(.year)),
    ("al año", .period(.year)), ("de l heure", .period(.hour)), ("mensuel", .period(.month)),
    ("mensual", .period(.month)), ("mensuales", .period(.month)), ("mensal", .period(.month)),
    ("annuel", .period(.year)), ("anual", .period(.year)), ("anuales", .period(.year)),
    ("annui", .period(.year)), ("mensili", .period(.month)), ("im jahr", .period(.year)),
    ("pro jahr", .period(.year)),
    ("jährlich", .period(.year)), ("monatlich", .period(.month)), ("im monat", .period(.month)),
    ("pro monat", .period(.month)), ("pro stunde", .period(.hour)), ("par an", .period(.year)),
    ("par mois", .period(.month)), ("par heure", .period(.hour)), ("måned", .periodNoun(.month)),
    ("时薪", .period(.hour)), ("時給", .period(.hour)), ("日給", .period(.day)),
    ("月給", .period(.month)), ("月薪", .period(.month)), ("年俸", .period(.year)),
    ("年収", .period(.year)), ("年薪", .period(.year)), ("월급", .period(.month)),
    ("연봉", .period(.year)), ("시급", .period(.hour)), ("以上", .orMore), ("万", .magnitude(power: 4)),
    ("萬", .magnitude(power: 4)), ("億", .magnitude(power: 8)), ("만", .magnitude(power: 4)),
    ("천", .magnitude(power: 3)),
  ]

  private static func rows(_ meaning: Meaning, _ words: String) -> [(String, Meaning)] {
    words.split(whereSeparator: \.isWhitespace).map { (String($0), meaning) }
  }

  /// Period words as they stand alone in a period column or a column's name.
  static let periods = WordTable<PayPeriod>(
    periodNouns + adverbs + [
      ("hours", .hour), ("hourly rate", .hour), ("days", .day), ("weeks", .week),
      ("months", .month),
      ("years", .year), ("y", .year), ("a", .year), ("d", .day), ("w", .week), ("m", .month),
      ("p.a.", .year), ("per year", .year), ("per month", .month), ("per week", .week),
      ("per day", .day),
      ("an hour", .hour), ("a year", .year), ("a month", .month), ("a week", .week),
      ("a day", .day), ("semi month", .semimonth), ("biweek", .biweek), ("semimonth", .semimonth),
    ])

  /// Words that stand for "not stated" in a pay cell.
  static let notStated = WordTable<Bool>(
    [
      "", "0", "-1", "n/a", "na", "none", "null", "nil", "-", "--", "–", "—", "?", "nan", "tbd",
      "tba", "|", ".",
      "not stated", "not disclosed", "undisclosed", "0.0", "0.00", "$0", "-1.0",
    ].map { ($0, true) })
}

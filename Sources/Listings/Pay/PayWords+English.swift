/// English, and the signs and abbreviations that all languages share.
extension PayWords {
  static let magnitudes: [Row] = language([
    (.magnitude(power: 3), "k, thousand, mil"),
    (.touchingMagnitude(power: 6), "m"),
    (.magnitude(power: 6), "mm, mn, mio, mln, million, millions"),
    (.touchingMagnitude(power: 5), "l"),
    (.magnitude(power: 5), "lakh, lakhs, lac, lacs"),
    (.magnitude(power: 5, .year), "lpa"),
    (.magnitude(power: 7), "crore, crores, cr"),
  ])

  static let periodNouns: [(String, PayPeriod)] = periods([
    (.hour, "hour, hr, hrs, h"),
    (.day, "day, diem, d"),
    (.week, "week, wk, w"),
    (.biweek, "fortnight"),
    (.month, "month, mo, mth, pm"),
    (.year, "year, yr, annum"),
  ])

  static let adverbs: [(String, PayPeriod)] = periods([
    (.hour, "hourly, per hour, ph"),
    (.day, "daily, day rate, pd"),
    (.week, "weekly, pw"),
    (.biweek, "biweekly, bi weekly, fortnightly, every two weeks, every 2 weeks"),
    (.semimonth, "semimonthly, semi monthly, twice a month, twice monthly"),
    (.month, "monthly, pcm"),
    (.year, "annual, annually, annualised, annualized, yearly, pa, per annum"),
  ])

  static let joints: [Row] = language([
    (.per, "per, an, each, every"),
    (.perOrTo, "a"),
    (.to, "to, rising to, until, through"),
    (.between, "between"),
    (.and, "and"),
    (
      .from,
      """
      from, starting at, starting from, starts at, starts from, at least, minimum, min, minimum of,
      no less than, not less than, starting, starting salary, starting pay, starting rate,
      starting wage, over, above, more than, in excess of, upwards of, north of
      """
    ),
    (
      .upTo,
      """
      up to, upto, maximum, max, maximum of, no more than, not more than, under, below, less than,
      as much as, as high as, not to exceed, capped at
      """
    ),
    (.orMore, "and up, or more, and above, and over, or above, or higher, upwards, onwards"),
  ])

  static let other: [Row] = language([
    (
      .pay,
      """
      salary, pay, wage, wages, rate, compensation, paid, earn, earnings, remuneration, doe,
      dependent, negotiable, est, estimated, estimate, approx, approximately, experience, range,
      market, is, on, based, depends, circa, paid weekly, paid biweekly, paid bi weekly,
      paid every two weeks, paid monthly, pro rata, about, around, c, ca
      """
    ),
    (.gross, "gross, base, net"),
    (
      .notPay,
      """
      bonus, bonuses, sign, signing, stipend, stipends, gift, giftcard, relocation, match, matching,
      matched, equity, stock, rsu, rsus, options, allowance, reimbursement, 401, 403, pension,
      tuition, valuation, valued, revenue, funding, raised, series, arr, aum, turnover, deposit,
      referral, commission, voucher, vouchers, budget, insurance, differential, superannuation,
      prize, scholarship, perks, billion, bn, b, trillion
      """
    ),
    (
      .counted,
      """
      hours, days, weeks, months, years, people, employees, staff, positions, openings, vacancies,
      posts, fte, ftes, x, reports, members, percent, credits, miles, episodes, shows, users,
      customers, countries, offices, applicants, headcount
      """
    ),
    (
      .reference,
      """
      grade, level, band, step, tier, scale, schedule, class, room, unit, no, number, ref,
      reference, code, local, article, section, call, phone, tel, ext, id, req, point, spine, zip,
      plan, fax, mobile, whatsapp
      """
    ),
    (.separator, "plus, with, including, incl, inc, or, benefits, depending"),
  ])

  /// Rows of periods; words are parted by commas.
  private static func periods(_ rows: [(PayPeriod, String)]) -> [(String, PayPeriod)] {
    rows.flatMap { period, words in
      Self.rows(.period(period), words).map { ($0.0, period) }
    }
  }

  /// Words of one or two letters that are a period behind a slash and something else elsewhere.
  static let behindSlash = WordTable<PayPeriod>([
    ("an", .year), ("a", .year), ("y", .year), ("v", .year), ("j", .day), ("m", .month),
    ("kk", .month), ("u", .hour), ("t", .hour), ("time", .hour), ("st", .hour),
    ("luna", .month), ("mc", .month),
  ])

  /// Endings that a language hangs on a number or its currency by a hyphen: "450 000-tól", "Ft-ig".
  static let behindHyphen = WordTable<Meaning>(
    rows(.onward, "tól, től, tol") + rows(.upTo, "ig"))

  /// Abbreviations whose full stop ends no statement.
  static let stopped = WordTable<Bool>(
    rows(
      .pay,
      """
      rs, kr, fr, tsd, mio, mill, mind, min, max, máx, mín, ca, approx, std, tim, mån, mnd, md, kl,
      ref, nr, no, tel, incl, inkl, zzgl, ggf, mtl, þús, pr, klst, c, руб, tys, mies, godz, tis
      """
    ).map { ($0.0, true) })
}

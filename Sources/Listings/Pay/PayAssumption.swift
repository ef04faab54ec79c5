/// An assumption behind the figures of an input that the input itself speaks against, or that only
/// one reading makes sense of: told, and left to the user, since nothing is guessed silently.
public enum PayAssumption: Sendable, Equatable {
  /// Listings whose pay names no currency took the default one, but of those that name one, most
  /// name another.
  case currency(
    taken: CurrencyCode, listings: Int, posted: CurrencyCode, postedBy: Int, ofNamed: Int)
  /// Listings with a dot before three digits that was taken as one that groups, since no cell of
  /// the column decides it and pay is not posted in thousandths; one of the figures, read with a
  /// decimal dot.
  case groupingDot(listings: Int, ifDecimal: ExactDecimal)
  /// Listings paid by the hour with a dot before three digits that was taken as a decimal sign, though all
  /// cells of the column are such and dots group there; one of the figures, read with a dot that groups.
  case decimalDot(listings: Int, ifGrouping: ExactDecimal)
  /// Listings paid by the hour whose text states a week of other hours than a full-time year is
  /// counted with; the hours that most of them state, and the year of such weeks.
  case weeklyHours(
    listings: Int, hours: ExactDecimal, statedBy: Int, counted: ExactDecimal,
    hoursPerYear: ExactDecimal)
  /// A column that is named as the hours of a week, which a year is not counted with; the number of
  /// listings paid by the hour.
  case hoursColumn(name: String, listings: Int, counted: ExactDecimal)
}

extension PayCensus {
  /// What is to be told of an input with this header.
  func assumptions(_ options: NormalizerOptions, header: [String]) -> [PayAssumption] {
    let dot = groupingDots.least.map {
      PayAssumption.groupingDot(listings: groupingDots.listings, ifDecimal: $0)
    }
    let sign = decimalDots.least.map {
      PayAssumption.decimalDot(listings: decimalDots.listings, ifGrouping: $0)
    }
    return [currency(options), dot, sign, hours(options) ?? column(options, header)]
      .compactMap(\.self)
  }

  private func currency(_ options: NormalizerOptions) -> PayAssumption? {
    let named = currencies.reduce(0) { $0 + $1.count }
    guard defaulted > 0,
      let most = currencies.first(where: { $0.count * 2 > named }), most.code != options.currency
    else { return nil }
    return .currency(
      taken: options.currency, listings: defaulted, posted: most.code, postedBy: most.count,
      ofNamed: named)
  }

  private func hours(_ options: NormalizerOptions) -> PayAssumption? {
    let factors = options.factors
    let others = weeklyHours.compactMap { week in
      week.hours.multiplied(by: factors.weeksPerYear).map { (week: week, year: $0) }
    }.filter { $0.year != factors.hoursPerYear }
    // The most frequent, of equals the fewest hours: whatever the order of the batches.
    let most = others.max { left, right in
      left.week.count != right.week.count
        ? left.week.count < right.week.count : left.week.hours > right.week.hours
    }
    guard let most else { return nil }
    return .weeklyHours(
      listings: others.reduce(0) { $0 + $1.week.count }, hours: most.week.hours,
      statedBy: most.week.count, counted: factors.hoursPerYear, hoursPerYear: most.year)
  }

  private func column(_ options: NormalizerOptions, _ header: [String]) -> PayAssumption? {
    guard hourly > 0, let name = header.first(where: WeeklyHoursNames.contains) else { return nil }
    return .hoursColumn(name: name, listings: hourly, counted: options.factors.hoursPerYear)
  }
}

/// Names of columns that hold the hours of a week.
enum WeeklyHoursNames {
  /// As ``NameFolding/key(_:)`` gives them.
  private static let names = Set(
    """
    hoursperweek weeklyhours hoursweekly hoursweek hrsperweek weeklyworkinghours workhoursperweek
    workinghoursperweek standardhoursperweek
    wochenstunden stundenprowoche wochenarbeitszeit stundenwoche
    heuresparsemaine dureehebdomadaire heureshebdomadaires dureehebdo horassemanales
    horasporsemana horassemana oresettimanali oreasettimana urenperweek arbeidsduur wekelijkseuren
    timmarpervecka veckoarbetstid timerperuge timerperuke ugentligtimetal tuntiaviikossa
    viikkotyoaika godzintygodniowo liczbagodzintygodniowo
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  static func contains(_ header: String) -> Bool { names.contains(NameFolding.key(header)) }
}

import Listings
import Spreads

/// What a reader of the spread table would miss at first sight: levels out of order, ranges that say
/// little, pay that is not posted, figures that rest on one employer.
///
/// Only groups with enough listings are spoken of. Each finding names one group, the most extreme
/// one, and appears only where it is worth a sentence.
struct SummaryInsights {
  /// Below this many listings a group says nothing by itself.
  private static let enough = 10

  private let table: SpreadTable
  /// The rows of the table, from 0, that have enough listings.
  private let rows: [Int]

  init(_ table: SpreadTable) {
    self.table = table
    rows = table.spreads.indices.filter { row in
      let spread = table.spreads[row]
      return spread.listings >= Self.enough && !spread.isWithheld
        && spread.key.allSatisfy { !$0.isEmpty }
    }
  }

  /// The findings, the most surprising kinds first.
  var sentences: [FigureSentence] {
    [
      levelBelowTheLast, smallestStep, widestListings, leastDisclosed, oneEmployer, leastCertain,
    ].compactMap(\.self)
  }

  private func label(_ row: Int) -> String {
    let label = table.spreads[row].key.joined(separator: ", ")
    return label.first?.isNumber == true ? "level \(label)" : label
  }

  /// A sentence's beginning.
  private func subject(_ row: Int) -> String {
    let label = label(row)
    return label.prefix(1).uppercased() + label.dropFirst()
  }

  private func currency(_ row: Int) -> String {
    table.spreads[row].currency.map { " \($0)" } ?? ""
  }

  /// The row with the largest value; the first of several.
  private func extreme(_ value: (Spread) -> Double?) -> Int? {
    var best: (row: Int, value: Double)?
    for row in rows {
      guard let candidate = value(table.spreads[row]) else { continue }
      if best.map({ candidate > $0.value }) ?? true { best = (row, candidate) }
    }
    return best?.row
  }

  // MARK: Steps of the ladder

  /// A level whose median midpoint is below that of the level below it.
  private var levelBelowTheLast: FigureSentence? {
    guard
      let row = extreme({ spread in
        guard let base = comparable(spread), spread.progressionPct ?? 0 < 0 else { return nil }
        return rows.contains(base) ? -(spread.progressionPct ?? 0) : nil
      }), let base = table.spreads[row].progressionBase
    else { return nil }
    return FigureSentence(
      .words("\(subject(row)) is posted below \(label(base)): a median midpoint of "),
      .figure(column: "midpoint_median", row: row, format: .amount), .words(" against "),
      .figure(column: "midpoint_median", row: base, format: .amount),
      .words("\(currency(row)) a year."))
  }

  /// The step up that pays least, where it pays at all.
  private var smallestStep: FigureSentence? {
    guard
      let row = extreme({ spread in
        guard comparable(spread) != nil, let progression = spread.progressionPct,
          progression > 0, progression < 15, spread.overlapPct != nil,
          spread.progressionBase == spread.overlapBase
        else { return nil }
        return -progression
      }), let base = table.spreads[row].progressionBase
    else { return nil }
    return FigureSentence(
      .words("From \(label(base)) to \(label(row)) the median midpoint rises by "),
      .figure(column: "progression_pct", row: row, format: .percent),
      .words(" % only, and "), .figure(column: "overlap_pct", row: row, format: .percent),
      .words(" % of \(label(row))'s range lies within that of \(label(base))."))
  }

  /// The row that a level is compared with, if that has enough listings.
  private func comparable(_ spread: Spread) -> Int? {
    spread.progressionBase.flatMap { rows.contains($0) ? $0 : nil }
  }

  // MARK: Ranges, disclosure, basis

  /// Where a single listing leaves most open, against where it leaves least.
  private var widestListings: FigureSentence? {
    guard let widest = extreme({ $0.spreadPctMedian }),
      let narrowest = extreme({ $0.spreadPctMedian.map { -$0 } }),
      let most = table.spreads[widest].spreadPctMedian,
      let least = table.spreads[narrowest].spreadPctMedian, most >= 2 * least, most >= 20
    else { return nil }
    return FigureSentence(
      .words("A typical \(label(widest)) listing has its ceiling "),
      .figure(column: "spread_pct_median", row: widest, format: .percent),
      .words(" % above its floor; a typical \(label(narrowest)) listing, "),
      .figure(column: "spread_pct_median", row: narrowest, format: .percent), .words(" %."))
  }

  private var leastDisclosed: FigureSentence? {
    guard let row = extreme({ $0.disclosureRate.map { -$0 } }),
      table.spreads[row].disclosureRate ?? 1 < 0.8
    else { return nil }
    return FigureSentence(
      .words("Least open about pay: \(label(row)), where "),
      .figure(column: "disclosure_rate", row: row, format: .share),
      .words(" of "), .figure(column: "listings", row: row, format: .amount),
      .words(" jobs state it."))
  }

  private var oneEmployer: FigureSentence? {
    guard let row = extreme({ $0.employers > 1 ? $0.largestEmployerShare : nil }),
      table.spreads[row].largestEmployerShare ?? 0 > 0.33
    else { return nil }
    return FigureSentence(
      .words("\(subject(row)) is not the whole field: "),
      .figure(column: "largest_employer_share", row: row, format: .share),
      .words(" of its jobs are one employer's."))
  }

  /// The median that few listings pin down least.
  private var leastCertain: FigureSentence? {
    let uncertainty = { (spread: Spread) -> Double? in
      guard let interval = spread.midpointInterval, let median = spread.midpointMedian, median > 0
      else { return nil }
      return (interval.high - interval.low) / median
    }
    guard let row = extreme(uncertainty), uncertainty(table.spreads[row]) ?? 0 > 0.25 else {
      return nil
    }
    return FigureSentence(
      .words("Least certain: the median midpoint of \(label(row)), "),
      .figure(column: "midpoint_median", row: row, format: .amount),
      .words("; its 95 % interval goes from "),
      .figure(column: "midpoint_ci_low", row: row, format: .amount), .words(" to "),
      .figure(column: "midpoint_ci_high", row: row, format: .amount),
      .words("\(currency(row))."))
  }
}

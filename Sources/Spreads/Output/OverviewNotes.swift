import Listings

/// What must be known to read the overview of a spread table, in plain sentences.
enum OverviewNotes {
  /// The notes that apply to a table.
  static func sentences(_ table: SpreadTable) -> [String] {
    guard !table.spreads.isEmpty else { return ["There are no listings to count."] }
    return [
      pay(table),
      derived,
      emptyCells(table), weight(table), reposts(table), notFullYear(table),
      implausible(table),
    ].compactMap { $0 }
      + ConversionNote.sentences(table) + BaselineSentences.sentences(table)
      + ["All columns, with quartiles and confidence intervals: --format csv."]
  }

  /// What the columns are that follow from others.
  static let derived =
    "Ratio is the highest ceiling divided by the lowest floor; spread is the distance between "
    + "the two in percent of the lowest floor."

  private static func pay(_ table: SpreadTable) -> String {
    let rounded =
      SpreadOverview.roundsAmounts(table.spreads) ? ", rounded to whole units" : ""
    return "All pay is per year, as posted\(rounded); n is the number of listings."
  }

  private static func emptyCells(_ table: SpreadTable) -> String {
    let withheld = table.spreads.contains(where: \.isWithheld)
    return "An empty cell means that there is no such figure, most often because no floor or no "
      + "ceiling is posted"
      + (withheld ? ", or that there are fewer than \(table.options.minListings) listings." : ".")
  }

  private static func weight(_ table: SpreadTable) -> String? {
    guard table.options.weight == .positions else { return nil }
    return "Medians and the share with pay posted are of openings: a listing with three openings "
      + "counts three times. n stays the number of listings."
  }

  private static func reposts(_ table: SpreadTable) -> String? {
    let count = table.spreads.reduce(0) { $0 + $1.reposts }
    let isCounted = table.options.reposts == .count
    return switch (count, isCounted) {
    case (0, _): nil
    case (1, false): "1 repost is not counted: it shows a job that is counted already."
    case (1, true): "1 repost is counted, though it shows a job that is counted already."
    case (_, false):
      "\(FigureFormat.grouped(String(count))) reposts are not counted: they show jobs that are "
        + "counted already."
    case (_, true):
      "\(FigureFormat.grouped(String(count))) reposts are counted, though they show jobs that are "
        + "counted already."
    }
  }

  /// Where a period is missing or a figure is mistyped, the lowest floor and the ratio say nothing.
  private static func implausible(_ table: SpreadTable) -> String? {
    let count = table.count(of: .payImplausible)
    return switch count {
    case 0: nil
    case 1:
      "1 listing states pay that is hardly a year's: look at it first (flag pay_implausible)."
    default:
      "\(FigureFormat.grouped(String(count))) listings state pay that is hardly a year's: look at "
        + "them first (flag pay_implausible)."
    }
  }

  private static func notFullYear(_ table: SpreadTable) -> String? {
    let count = table.spreads.reduce(0) { $0 + $1.notFullYear }
    return switch count {
    case 0: nil
    case 1: "1 listing is for work without a full year: it counts in n, but its pay in no figure."
    default:
      "\(FigureFormat.grouped(String(count))) listings are for work without a full year: they "
        + "count in n, but their pay in no figure."
    }
  }
}

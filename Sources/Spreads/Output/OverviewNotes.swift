/// What must be known to read the overview of a spread table, in plain sentences.
enum OverviewNotes {
  /// The notes that apply to a table.
  static func sentences(_ table: SpreadTable) -> [String] {
    guard !table.spreads.isEmpty else { return ["There are no listings to count."] }
    let reposts = table.spreads.reduce(0) { $0 + $1.reposts }
    let notFullYear = table.spreads.reduce(0) { $0 + $1.notFullYear }
    return [
      "All pay is per year, as posted; n is the number of listings.",
      "Ratio is the highest ceiling divided by the lowest floor; spread is the distance between "
        + "the two in percent of the lowest floor.",
      "An empty cell means that there is no such figure, most often because no floor or no ceiling "
        + "is posted.",
      Self.reposts(reposts), Self.notFullYear(notFullYear),
      "All columns, with quartiles and confidence intervals: --format csv.",
    ].compactMap { $0 }
  }

  private static func reposts(_ count: Int) -> String? {
    switch count {
    case 0: nil
    case 1: "1 repost is not counted: it shows a job that is counted already."
    default:
      "\(FigureFormat.grouped(String(count))) reposts are not counted: they show jobs that are "
        + "counted already."
    }
  }

  private static func notFullYear(_ count: Int) -> String? {
    switch count {
    case 0: nil
    case 1: "1 listing is for work without a full year: it counts in n, but its pay in no figure."
    default:
      "\(FigureFormat.grouped(String(count))) listings are for work without a full year: they "
        + "count in n, but their pay in no figure."
    }
  }
}

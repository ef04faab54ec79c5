import CSVText
public import Listings

/// Whether listings were searched for topics, and in which of their texts.
public enum TopicSearch: Sendable, Equatable {
  /// Every listing was searched; in words where: "titles and descriptions were searched".
  case searched(words: String)
  /// No listing was searched.
  case notSearched
  /// The listings of these files were not searched, those of others were.
  case partlySearched(without: [String])

  /// - Parameters:
  ///   - reports: How each input is read.
  ///   - settings: How the reader was set up: a clean listings file is not searched again, its
  ///     topics are those of the column it has.
  public init(_ reports: [InputReport], settings: ReadingSettings) {
    let topics = Topics.fields[0]
    let without = reports.filter { report in
      let isSearched = report.mapping != nil && settings.topics != nil
      let isKept = report.mapping == nil || settings.keptColumns.contains(topics)
      return !isSearched && !(isKept && report.header.fields.contains(topics))
    }
    if without.count == reports.count {
      self = .notSearched
    } else if without.isEmpty {
      self = .searched(words: Self.words(reports))
    } else {
      self = .partlySearched(without: without.map(\.name))
    }
  }

  /// A clean listings file does not say what it was made from, a pipe not yet how many of its rows
  /// have a description.
  private static func words(_ reports: [InputReport]) -> String {
    let columns = reports.map { $0.mapping?.column(.description) }
    if columns.allSatisfy({ $0 != nil }) {
      return "titles and descriptions were searched" + rowsWithoutDescription(reports)
    }
    return columns.allSatisfy { $0 == nil } && reports.allSatisfy { $0.mapping != nil }
      ? "only titles were searched, as there is no column of descriptions"
      : "titles were searched, and descriptions where there are any"
  }

  private static func rowsWithoutDescription(_ reports: [InputReport]) -> String {
    guard reports.allSatisfy({ $0.survey.isWhole }) else { return "" }
    let rows = reports.reduce(0) { $0 + $1.evidence.recordCount }
    let described = reports.reduce(0) { sum, report in
      let column = report.mapping?.column(.description)
      return sum + (column.map { report.evidence.columns[$0].filled } ?? 0)
    }
    guard described < rows else { return "" }
    return ", but \(rows - described) of the \(Counted.text(rows, "row")) read "
      + "\(rows - described == 1 ? "has" : "have") no description"
  }
}

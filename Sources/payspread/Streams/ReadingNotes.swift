import CSVText
import Listings

/// What a user should know about how an input is read: choices that could have been others, and
/// what nothing decided. Said once an input, on standard error.
enum ReadingNotes {
  static func lines(_ report: InputReport) -> [String] {
    sheet(report) + bytes(report) + header(report) + columns(report) + title(report)
      + dates(report)
  }

  private static func sheet(_ report: InputReport) -> [String] {
    (report.sheet?.notes ?? []).map { "\(report.name): \($0)" }
  }

  private static func bytes(_ report: InputReport) -> [String] {
    let count = report.survey.badByteCount
    guard count > 0 else { return [] }
    return [
      "\(report.name): \(count == 1 ? "one byte is" : "\(count) bytes are") no UTF-8; rows with such "
        + "bytes are read as windows-1252 and flagged; --encoding settles it"
    ]
  }

  /// Records above the header are not listings, but they are not passed over in silence.
  private static func header(_ report: InputReport) -> [String] {
    let above = report.survey.samples.count { $0.row < report.header.row }
    guard above > 0 else { return [] }
    return [
      "\(report.name): the header is row \(report.header.row); "
        + "\(above == 1 ? "one row" : "\(above) rows") above it \(above == 1 ? "is" : "are") passed over"
    ]
  }

  private static func columns(_ report: InputReport) -> [String] {
    guard let mapping = report.mapping else { return [] }
    return mapping.choices.filter { !$0.rivals.isEmpty || $0.certainty == .guess }.map { choice in
      let others = choice.rivals.map { "\"\($0.header)\"" }.joined(separator: ", ")
      let also = others.isEmpty ? "" : ", not \(others)"
      return "\(report.name): \(choice.field.name) is taken from \"\(choice.header)\"\(also) "
        + "(\(choice.reason)); --columns settles it"
    }
  }

  /// Without titles there are no levels from them, and no listing is known again by its title.
  private static func title(_ report: InputReport) -> [String] {
    guard let mapping = report.mapping, mapping.column(.title) == nil else { return [] }
    return ["\(report.name): no column is taken as the title; --columns names it"]
  }

  private static func dates(_ report: InputReport) -> [String] {
    guard report.dateOrder == nil, let column = report.mapping?.column(.postedOn),
      column < report.evidence.columns.count
    else { return [] }
    let dates = report.evidence.columns[column].dates
    guard dates.isUndecided || dates.isContradictory, dates.either > 0 else { return [] }
    return [
      "\(report.name): \(dates.either == 1 ? "one date" : "\(dates.either) dates") "
        + "in \"\(report.mapping?.columnName(.postedOn) ?? "")\" can be read in two ways and "
        + "\(dates.either == 1 ? "is" : "are") left empty; --date-order settles it"
    ]
  }
}

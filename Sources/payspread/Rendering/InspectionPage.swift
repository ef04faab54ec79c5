import CSVText
import Listings

/// What a person, or a program, sees of how one input is read.
struct InspectionPage {
  let report: InputReport
  let tally: ListingTally
  /// The input as the user named it.
  let path: String
  /// The currency taken where none is named.
  let currency: CurrencyCode

  // MARK: For people

  /// Ends with a line feed.
  func text(width: Int) -> String {
    var lines = [report.name]
    lines += (TerminalText.wrapped(bytes, to: width - 2) + [place]).map { "  " + $0 } + [""]
    lines += columnTable(width) + [""]
    lines += findings.flatMap { name, text in
      TerminalText.wrapped("\(name): \(text)", to: width - 2).enumerated().map { place, line in
        place == 0 ? line : "  " + line
      }
    }
    lines += examples(width)
    lines += ["", "next:"] + nextSteps.map { "  " + $0 }
    return lines.map(TerminalText.cleaned).joined(separator: "\n") + "\n"
  }

  private var bytes: String {
    if let sheet = report.sheet {
      return ([sheet.description] + sheet.notes).joined(separator: "; ")
    }
    let survey = report.survey
    return
      "\(survey.encoding.name) (\(InspectionWords.basis(survey.encodingBasis))), fields parted by "
      + "\(InspectionWords.delimiter(survey.dialect.delimiter)), "
      + "\(InspectionWords.lineEnds(survey.lineEnds))"
      + (survey.hasQuotedFields ? ", with quoted fields" : "")
  }

  private var place: String {
    let rows = tally.listings + tally.refused
    let whole = report.survey.isWhole ? "" : "; a pipe, of which the first 16 MiB decide"
    return
      "header in row \(report.header.row), \(Grouped.text(plain: String(rows))) rows below it\(whole)"
  }

  private func columnTable(_ width: Int) -> [String] {
    guard let mapping = report.mapping else {
      return ["  A clean listings file: every column is taken as it stands."]
    }
    let choices = Dictionary(
      mapping.choices.map { ($0.column, $0) }, uniquingKeysWith: { first, _ in first })
    let columns = mapping.header.indices
    return TextTable(
      [
        .init(heading: ["column"], alignment: .left, cells: columns.map(mapping.label)),
        .init(
          heading: ["field"], alignment: .left,
          cells: columns.map { choices[$0]?.field.name ?? "–" }),
        .init(
          heading: ["why"], alignment: .left,
          cells: columns.map { column in
            choices[column].map { Self.reason($0) }
              ?? mapping.unused.first { $0.column == column }?.reason ?? ""
          }),
        .init(
          heading: ["samples"], alignment: .left, cells: columns.map(samples), wraps: false),
      ], width: width
    ).lines
  }

  /// A name that speaks for itself stands in the first column already.
  private static func reason(_ choice: ColumnChoice) -> String {
    let reason = choice.reason == "named \"\(choice.header)\"" ? "its name" : choice.reason
    return "\(choice.certainty.rawValue): \(reason)"
  }

  private func samples(_ column: Int) -> String {
    guard column < report.evidence.columns.count else { return "" }
    return report.evidence.columns[column].samples.prefix(3).joined(separator: " · ")
  }

  /// The findings with their names, as sentences of counts.
  private var findings: [(String, String)] {
    [
      ("pay", InspectionWords.counts(tally.shapes)),
      ("periods", InspectionWords.counts(tally.periods)),
      ("currencies", InspectionWords.counts(tally.currencies)),
      ("levels", InspectionWords.counts(tally.levels, most: 12, empty: "none stated")),
      ("dates", dates),
    ].filter { !$0.1.isEmpty }
  }

  private var dates: String {
    guard let first = tally.firstDate, let last = tally.lastDate else { return "none" }
    let order = report.dateOrder.map { ", order \($0.name)" } ?? ""
    let listings = tally.undated == 1 ? "listing" : "listings"
    let undated = tally.undated > 0 ? ", \(tally.undated) \(listings) without one" : ""
    return "\(first) to \(last)\(order)\(undated)"
  }

  private func examples(_ width: Int) -> [String] {
    var lines: [String] = []
    if !tally.levelRules.isEmpty {
      lines.append("levels by rule:")
      lines += tally.levelRules.map { rule in
        TerminalText.shortened(
          "  \(rule.name): \(rule.count), first in row \(rule.firstRow) \"\(rule.example)\"",
          to: width)
      }
    }
    if !tally.flags.isEmpty {
      lines.append("flags:")
      lines += tally.flags.map { flag in
        let words = flag.example.isEmpty ? "" : " \"\(flag.example)\""
        return TerminalText.shortened(
          "  \(flag.name) \(flag.count), first in row \(flag.firstRow)\(words)", to: width)
      }
    }
    if !tally.refusals.isEmpty {
      lines.append("refused: \(tally.refused)")
      lines += tally.refusals.flatMap { refusal in
        TerminalText.wrapped("\(refusal.name) \(refusal.count): \(refusal.example)", to: width - 2)
          .map { "  " + $0 }
      }
    }
    return lines
  }

  /// Commands to go on with, and the options that settle what was assumed.
  private var nextSteps: [String] {
    let flags = Set(tally.flags.map(\.name))
    var steps = [CommandLineText.joined(["payspread", "workbook", path, "-o", bookName])]
    if flags.contains("pay_defaulted_currency") {
      steps.append(
        "--currency \(likelyCurrency), where pay that names no currency is not in \(currency)")
    }
    if flags.contains("pay_defaulted_period") {
      steps.append("--period PERIOD, where pay that names no period is not for a year")
    }
    if flags.contains("date_ambiguous"), hasDatesOfTwoReadings {
      steps.append("--date-order mdy or dmy, for dates that can be read in two ways")
    }
    steps.append("where a column is taken wrongly: --write-columns columns.csv, edit it, and")
    steps.append("  pass it back with --columns columns.csv")
    return steps
  }

  /// The currency that most pay is in, where that is another than the one taken.
  private var likelyCurrency: String {
    guard let most = tally.currencies.first?.name, most != currency.description else {
      return "CODE"
    }
    return most
  }

  /// A date without a year is not settled by an order, and where other dates have settled that, nothing
  /// is open.
  private var hasDatesOfTwoReadings: Bool {
    guard report.dateOrder == nil else { return false }
    guard let column = report.mapping?.column(.postedOn), column < report.evidence.columns.count
    else { return true }
    return report.evidence.columns[column].dates.either > 0
  }

  /// A workbook beside the input, under a name that is not its own.
  private var bookName: String {
    let name = stem + ".xlsx"
    return name == report.name ? stem + "-spreads.xlsx" : name
  }

  private var stem: String {
    let name = report.name.lowercased()
    let ending = [".csv", ".xlsx", ".ods", ".tsv", ".txt"].first(where: name.hasSuffix)
    return String(report.name.dropLast(ending?.count ?? 0))
  }
}

import Listings
import Spreads

/// The assumptions, which the reader may change, and every definition and limit that applies.
struct MethodSheet {
  private static let columnWidths: [Double] = [34, 18, 96]

  private let content: WorkbookContent
  private let title: String

  init(_ content: WorkbookContent, title: String) {
    self.content = content
    self.title = title
  }

  /// The sheet, and the names by which other sheets use its cells.
  func sheet() -> (sheet: Sheet, names: [DefinedName]) {
    var sheet = Sheet(name: BookLayout.method, tabColor: Palette.muted)
    sheet.showsGridlines = false
    sheet.columns = Self.columnWidths.map { Column(width: $0) }
    sheet.rows = [TextBlock.title("Method"), Row()]
    let names = appendAssumptions(to: &sheet)
    appendOptions(to: &sheet)
    append("Figures", MethodText.figures.map { ($0.name, $0.definition) }, to: &sheet)
    appendCorrections(to: &sheet)
    appendFlags(to: &sheet)
    appendColumns(to: &sheet)
    append(
      "Objections to expect", MethodText.objections.map { ($0.objection, $0.answer) }, to: &sheet)
    appendFiles(to: &sheet)
    sheet.printSetup = BookLayout.printSetup(title: title)
    return (sheet, names)
  }

  private func heading(_ text: String) -> [Row] {
    TextBlock.heading(text, columns: Self.columnWidths.count)
  }

  /// A heading, then a row for each term with its explanation.
  private func append(_ title: String, _ rows: [(String, String)], to sheet: inout Sheet) {
    sheet.rows += heading(title)
    sheet.rows += rows.map { row($0.0, .empty, $0.1) }
    sheet.rows.append(Row())
  }

  private func row(_ term: String, _ value: Cell, _ text: String) -> Row {
    let lines = max(
      TextMeasure.lines(text, width: Self.columnWidths[2] - 2),
      TextMeasure.lines(term, width: Self.columnWidths[0] - 2))
    return Row(
      [
        .text(term, style: Styles.wrapped), value,
        text.isEmpty ? .empty : .text(text, style: Styles.explanation),
      ], height: TextMeasure.rowHeight(lines: lines))
  }

  // MARK: Assumptions

  private func appendAssumptions(to sheet: inout Sheet) -> [DefinedName] {
    let factors = content.options.factors
    let assumptions: [(name: String, term: String, value: ExactDecimal, note: String)] = [
      (
        BookLayout.hoursPerYear, "Hours in a full-time year", factors.hoursPerYear,
        "40 x 52 = 2,080; the US federal divisor is 2,087 (OPM)."
      ),
      (BookLayout.daysPerYear, "Days in a full-time year", factors.daysPerYear, "5 x 52 = 260."),
      (BookLayout.weeksPerYear, "Weeks in a full-time year", factors.weeksPerYear, ""),
    ]
    sheet.rows += heading("Assumptions that may be changed")
    var names: [DefinedName] = []
    for assumption in assumptions {
      names.append(
        DefinedName(
          assumption.name, sheet: BookLayout.method,
          cell: CellReference(row: sheet.rows.count, column: 1)))
      let value = Cell.number(assumption.value.double, style: Styles.assumption)
      sheet.rows.append(row(assumption.term, value, assumption.note))
    }
    sheet.rows.append(Row())
    return names + appendPeriods(to: &sheet)
  }

  /// How many of each pay period a year has, as formulas over the assumptions.
  private func appendPeriods(to sheet: inout Sheet) -> [DefinedName] {
    sheet.rows += heading("Periods in a year")
    let first = sheet.rows.count
    for period in PayPeriod.allCases {
      let result = content.options.factors.periodsPerYear(period).double
      let value: CellValue =
        switch period {
        case .hour: .formula(BookLayout.hoursPerYear, result: .number(result))
        case .day: .formula(BookLayout.daysPerYear, result: .number(result))
        case .week: .formula(BookLayout.weeksPerYear, result: .number(result))
        case .biweek: .formula("\(BookLayout.weeksPerYear)/2", result: .number(result))
        case .semimonth, .month, .year: .number(result)
        }
      sheet.rows.append(
        row(period.name, Cell(value, style: Styles.text.formatted("#,##0.####")), ""))
    }
    let rows = first...(sheet.rows.count - 1)
    sheet.rows.append(Row())
    return [(BookLayout.payPeriods, 0), (BookLayout.periodsPerYear, 1)].map { name, column in
      DefinedName(
        name, formula: CellRange(column: column, rows: rows).absolute(onSheet: BookLayout.method))
    }
  }

  private func appendOptions(to sheet: inout Sheet) {
    let options = content.options
    let live =
      content.isLive
      ? "Figures are formulas with their computed results stored beside them."
      : "Figures are values: there are more than \(Grouped.text(plain: String(content.liveLimit))) "
        + "listings, or too many groups for formulas to recalculate quickly."
    append(
      "Options used",
      [
        ("Grouped by", content.table.groupFields.joined(separator: ", ")),
        ("Default currency", "\(options.currency), for pay that names none (flagged)."),
        ("Default period", "\(options.period.name), for pay that names none (flagged)."),
        ("Reposts", "Each job counts once."), ("Formulas", live),
        (
          "Annual pay",
          "Posted pay x periods in a year, rounded half away from zero to two decimals; exact "
            + "decimal arithmetic."
        ),
      ], to: &sheet)
  }

  private func appendCorrections(to sheet: inout Sheet) {
    guard !content.corrections.isEmpty else { return }
    append(
      "Corrections made to listings",
      content.corrections.map { made in
        (
          "\(made.sourceFile), row \(made.sourceRow)",
          "\(made.correction.field): \"\(made.oldValue)\" became \"\(made.newValue)\". "
            + "Reason: \(made.correction.reason)"
        )
      }, to: &sheet)
  }

  // MARK: Flags, columns, files

  private func appendFlags(to sheet: inout Sheet) {
    sheet.rows += heading("Flags, with the number of listings that have them")
    let counts = flagCounts
    for flag in MethodText.flags {
      let count = Cell.integer(counts[flag.code] ?? 0, style: Styles.count)
      sheet.rows.append(row(flag.code, count, flag.meaning))
    }
    sheet.rows.append(Row())
  }

  private var flagCounts: [String: Int] {
    var counts: [String: Int] = [:]
    for entry in content.listings where !entry.flags.isEmpty {
      for flag in entry.flags.split(separator: ";") {
        counts[String(flag.prefix { $0 != ":" }), default: 0] += 1
      }
    }
    return counts
  }

  private func appendColumns(to sheet: inout Sheet) {
    sheet.rows += heading("Columns read")
    for source in content.sources {
      let columns = source.columns.map { "\"\($0.column)\" as \($0.field)" }
      let text =
        columns.isEmpty
        ? "A clean listings file: every column as it stands."
        : columns.joined(separator: ", ") + "."
      sheet.rows.append(row(source.name, .empty, text))
    }
    sheet.rows.append(Row())
  }

  private func appendFiles(to sheet: inout Sheet) {
    sheet.rows += heading("Files, with the SHA-256 of their bytes")
    sheet.rows += content.sources.map { row($0.name, .empty, $0.digest) }
  }
}

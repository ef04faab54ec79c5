import Listings
import Spreads

/// One thing that a reader of the workbook must know: a term, a figure or none, and what to say of it.
struct MethodEntry {
  var term: String
  var value = Cell.empty
  var text: String
  /// The name by which formulas use the value.
  var name: String?
}

/// The entries under one heading.
struct MethodSection {
  var heading: String
  var entries: [MethodEntry]
  /// The names of the list of terms and the list of values, where formulas look values up.
  var lookup: (terms: String, values: String)?

  init(_ heading: String, _ entries: [MethodEntry]) {
    self.heading = heading
    self.entries = entries
  }

  init(_ heading: String, _ texts: [(term: String, text: String)]) {
    self.init(heading, texts.map { MethodEntry(term: $0.term, text: $0.text) })
  }
}

/// What stands on the sheet Method, in its order; a section without entries is left out.
struct MethodSections {
  let content: WorkbookContent

  var all: [MethodSection] {
    let sections =
      [assumptions, periods, rates, baselines, options]
      + [MethodSection("Figures", MethodText.figures.map { ($0.name, $0.definition) })]
      + FindingsMethod(content: content).sections + [redacted, corrections, flags, columns]
      + [
        MethodSection(
          "Objections to expect",
          MethodText.objections(spreads: BookLayout.spreads, assumptions: "on this sheet")
            .map { ($0.objection, $0.answer) })
      ]
      + [files]
    return sections.filter { !$0.entries.isEmpty }
  }

  // MARK: Assumptions

  private var assumptions: MethodSection {
    let factors = content.options.factors
    func entry(_ name: String, _ term: String, _ value: ExactDecimal, _ note: String) -> MethodEntry
    {
      MethodEntry(
        term: term, value: .number(value.double, style: Styles.assumption), text: note, name: name)
    }
    return MethodSection(
      "Assumptions that may be changed",
      [
        entry(
          BookLayout.hoursPerYear, "Hours in a full-time year", factors.hoursPerYear,
          "40 x 52 = 2,080; the US federal divisor is 2,087 (OPM)."),
        entry(
          BookLayout.daysPerYear, "Days in a full-time year", factors.daysPerYear, "5 x 52 = 260."),
        entry(BookLayout.weeksPerYear, "Weeks in a full-time year", factors.weeksPerYear, ""),
      ])
  }

  /// How many of each pay period a year has, as formulas over the assumptions.
  private var periods: MethodSection {
    let entries = PayPeriod.allCases.map { period in
      let result = content.options.factors.periodsPerYear(period).double
      let value: CellValue =
        switch period {
        case .hour: .formula(BookLayout.hoursPerYear, result: .number(result))
        case .day: .formula(BookLayout.daysPerYear, result: .number(result))
        case .week: .formula(BookLayout.weeksPerYear, result: .number(result))
        case .biweek: .formula("\(BookLayout.weeksPerYear)/2", result: .number(result))
        case .semimonth, .month, .year: .number(result)
        }
      return MethodEntry(
        term: period.name, value: Cell(value, style: Styles.text.formatted("#,##0.####")), text: "")
    }
    var section = MethodSection("Periods in a year", entries)
    section.lookup = (BookLayout.payPeriods, BookLayout.periodsPerYear)
    return section
  }

  // MARK: Rates, baselines

  /// What one unit of a currency counts as, with its basis.
  private var rates: MethodSection {
    guard let rates = content.table.options.rates else { return MethodSection("", [MethodEntry]()) }
    var section = MethodSection(
      "Exchange rates that may be changed: one unit in \(rates.target)",
      rates.rates.filter { rates.rate(for: $0.currency) != nil }.map { rate in
        MethodEntry(
          term: rate.currency.description,
          value: .number(rate.rate.double, style: Styles.assumption),
          text: "On \(rate.date), by \(rate.source).")
      })
    section.lookup = (BookLayout.exchangeCurrencies, BookLayout.exchangeRates)
    return section
  }

  /// The figures that pay is set against, and what was found.
  private var baselines: MethodSection {
    let described = content.table.options.baselines.map { ($0.name, Self.description($0)) }
    let found = BaselineSentences.sentences(content.table).map { ("", $0) }
    return MethodSection("Baselines", described + found)
  }

  /// What a baseline is and rests on.
  static func description(_ baseline: Baseline) -> String {
    "\(baseline.kind.rawValue.split(separator: "_").joined(separator: " ")): \(baseline.figure). "
      + [baseline.population, baseline.date, baseline.source].filter { !$0.isEmpty }
      .joined(separator: "; ") + "."
  }

  // MARK: Options, corrections

  private var options: MethodSection {
    MethodSection("Options used", MethodOptions(content: content).texts)
  }

  var corrections: MethodSection {
    MethodSection(
      "Corrections made to listings",
      content.corrections.map { made in
        let row = content.redaction.hides("source_row") ? "" : ", row \(made.sourceRow)"
        let change =
          content.redaction.hides(made.correction.field)
          ? "redacted."
          : "\"\(made.oldValue)\" became \"\(made.newValue)\". Reason: \(made.correction.reason)"
        return (
          content.shownName(ofFile: made.sourceFile) + row, "\(made.correction.field): \(change)"
        )
      })
  }

  /// What is left out, and what that does to the rest.
  private var redacted: MethodSection {
    let redaction = content.redaction
    guard !redaction.isEmpty else { return MethodSection("", [MethodEntry]()) }
    var texts: [(term: String, text: String)] = redaction.fields.map {
      ($0, MethodText.redacted(field: $0))
    }
    texts += redaction.restating.map { ($0, "Left out too, since it says the same again.") }
    texts.append(("Refused rows", MethodText.redactedRefusals))
    if content.isLive, redaction.hidesFigures {
      texts.append(("Figures over them", MethodText.redactedFigures))
    }
    return MethodSection("Redacted: left out of this workbook on request", texts)
  }

  // MARK: Flags, columns, files

  private var flags: MethodSection {
    let counts = flagCounts
    return MethodSection(
      "Flags, with the number of listings that have them",
      MethodText.flags.map { flag in
        MethodEntry(
          term: flag.code, value: .integer(counts[flag.code] ?? 0, style: Styles.count),
          text: flag.meaning)
      })
  }

  /// How many listings have each flag, by its code.
  var flagCounts: [String: Int] { ListingEntry.flagCounts(of: content.listings) }

  private var columns: MethodSection {
    MethodSection(
      "Columns read",
      (content.sources + [content.previous?.source].compactMap(\.self)).map { source in
        let columns = source.columns.map { "\"\($0.column)\" as \($0.field)" }
        return (
          source.name,
          columns.isEmpty
            ? "A clean listings file: every column as it stands."
            : columns.joined(separator: ", ") + "."
        )
      })
  }

  private var files: MethodSection {
    MethodSection(
      "Files, with the SHA-256 of their bytes",
      content.sources.map { ($0.name, $0.digest) } + FindingsMethod(content: content).files)
  }
}

import Listings
import Spreads

/// The options that a workbook was made with, as the sheet Method states them.
struct MethodOptions {
  let content: WorkbookContent

  private var options: SpreadOptions { content.table.options }

  var texts: [(term: String, text: String)] {
    let annual = readingTexts.suffix(1)
    return (content.making?.texts ?? []) + readingTexts.dropLast() + [("Formulas", formulas)]
      + annual
  }

  /// Those that make a difference where there are no formulas.
  var readingTexts: [(term: String, text: String)] {
    [
      ("Grouped by", groupedBy),
      ("Default currency", "\(content.options.currency), for pay that names none (flagged)."),
      ("Default period", "\(content.options.period.name), for pay that names none (flagged)."),
      ("Reposts", reposts), ("Weights", weights),
    ] + percentiles + smallGroups + sensitivity + [
      (
        "Annual pay",
        "Posted pay x periods in a year, rounded half away from zero to two decimals; exact "
          + "decimal arithmetic."
      )
    ]
  }

  private var groupedBy: String {
    let fields = content.table.groupFields
    return (fields.isEmpty ? "currency alone" : fields.joined(separator: ", ")) + "."
  }

  /// Whether rows that show a job again count.
  var reposts: String {
    switch options.reposts {
    case .once: "Each job counts once, with the most openings that any of its rows states."
    case .count: "Every row counts, also where it shows a job again."
    }
  }

  private var weights: String {
    switch options.weight {
    case .listings: "Each listing counts once, however many openings it has."
    case .positions:
      "Quartiles, medians, shares and rates are per opening: a quantile is the smallest value at "
        + "which the cumulated openings reach its share of all. There is no interval."
    }
  }

  private var percentiles: [(term: String, text: String)] {
    guard !options.percentiles.isEmpty else { return [] }
    return [("Further percentiles", options.percentiles.map(\.name).joined(separator: ", ") + ".")]
  }

  private var smallGroups: [(term: String, text: String)] {
    guard options.minListings > 1 else { return [] }
    return [
      (
        "Small groups",
        "Groups of fewer than \(options.minListings) listings show \"too few\" instead of figures."
      )
    ]
  }

  private var sensitivity: [(term: String, text: String)] {
    guard options.sensitivity else { return [] }
    return [
      (
        "Sensitivity",
        "The median midpoint is given again without listings that have certain flags (pay_wide; "
          + "pay_implausible; pay_defaulted_currency or pay_defaulted_period; part_time). These "
          + "medians are values."
      )
    ]
  }

  private var formulas: String {
    if content.isLive {
      return "Figures are formulas with their computed results stored beside them. Figures counted "
        + "in another way (in brackets in their headings) are values."
    }
    if options.weight == .positions {
      return "Figures are values: there is no formula for quantiles of openings."
    }
    return "Figures are values: there are more than "
      + "\(Grouped.text(plain: String(content.liveLimit))) listings, or too many groups for formulas "
      + "to recalculate quickly."
  }
}

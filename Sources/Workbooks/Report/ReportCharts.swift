import Spreads

/// The range charts of a report: the bars of the workbook's sheet Chart, a chart per currency.
package struct ReportCharts {
  package let heading: String
  /// What a reader must know to read them.
  package let note: String
  package let charts: [CurrencyBars]
  /// The words for the fields that listings are grouped by.
  package let fields: String

  /// `nil` where no group has a range.
  package init?(_ content: WorkbookContent) {
    let fieldNames = content.table.groupFields
    charts = CurrencyBars.all(content.table, baselines: ChartBaseline.all(content.table)) {
      spread in
      fieldNames.isEmpty ? "All listings" : SummaryFigures.label(spread, fieldNames)
    }
    guard !charts.isEmpty else { return nil }
    heading = PayCharts.heading
    note =
      "Per year. A bar goes from the lowest floor to the highest ceiling; the upright mark in it is the "
      + "median midpoint; n is the number of listings."
      + Self.remark(leftOut: charts.reduce(0) { $0 + $1.leftOut })
    fields = content.table.groupNames.joined(separator: ", ")
  }

  private static func remark(leftOut: Int) -> String {
    switch leftOut {
    case 0: ""
    case 1: " One group with few listings is not drawn; the tables below have all."
    default: " \(leftOut) groups with few listings are not drawn; the tables below have all."
    }
  }

  /// Why there is no chart.
  package static let none = "There is no chart: no group has both a floor and a ceiling."
}

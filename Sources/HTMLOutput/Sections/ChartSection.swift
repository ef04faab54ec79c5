import Workbooks

/// The range of each group as a bar, a drawing per currency.
struct ChartSection {
  private let charts: ReportCharts?

  init(_ content: WorkbookContent) {
    charts = ReportCharts(content)
  }

  var section: PageSection {
    PageSection("ranges", "Pay ranges") {
      if let charts {
        HTMLElement(.p, charts.heading + ". " + charts.note)
        for (number, bars) in charts.charts.enumerated() {
          let title = "Posted pay by \(charts.fields), \(bars.currency) per year"
          HTMLElement(.div, [.style(.figure)]) {
            HTMLElement(.h3, title)
            RangeChartSVG(bars, title: title, number: number + 1).element
          }
        }
      } else {
        HTMLElement(.p, ReportCharts.none)
      }
    }
  }
}

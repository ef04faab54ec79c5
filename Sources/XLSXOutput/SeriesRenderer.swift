import CXLSXWriter
import Workbooks

/// Puts one series into a chart.
struct SeriesRenderer {
  let series: ChartSeries
  let kind: Chart.Kind
  let document: WorkbookDocument

  func render(
    on chart: UnsafeMutablePointer<lxw_chart>, sheet: String, anchor: CellReference
  ) throws(XLSXError) {
    guard let drawn = chart_add_series(chart, nil, nil) else {
      throw outOfMemory(sheet: sheet, cell: anchor)
    }
    refer(drawn)
    let cache = ChartCache(document: document)
    guard cache.fill(drawn.pointee.categories, from: series.categories, numbers: false),
      cache.fill(drawn.pointee.values, from: series.values, numbers: true)
    else { throw outOfMemory(sheet: sheet, cell: anchor) }
    renderName(on: drawn)
    renderLook(on: drawn)
    if let labels = series.labels { labels.apply(to: drawn) }
  }

  private func refer(_ drawn: UnsafeMutablePointer<lxw_chart_series>) {
    let (categories, values) = (series.categories, series.values)
    chart_series_set_categories(
      drawn, categories.sheet,
      categories.range.first.libraryRow, categories.range.first.libraryColumn,
      categories.range.last.libraryRow, categories.range.last.libraryColumn)
    chart_series_set_values(
      drawn, values.sheet,
      values.range.first.libraryRow, values.range.first.libraryColumn,
      values.range.last.libraryRow, values.range.last.libraryColumn)
  }

  private func renderName(on drawn: UnsafeMutablePointer<lxw_chart_series>) {
    if kind.isLying, !series.isInLegend {
      // A blank, since without any name readers make one up.
      return chart_series_set_name(drawn, " ")
    }
    switch series.name {
    case .text(let text):
      let name = chartText(text)
      if !name.isEmpty { chart_series_set_name(drawn, name) }
    case .cell(let sheet, let cell):
      chart_series_set_name_range(drawn, sheet, cell.libraryRow, cell.libraryColumn)
    }
  }

  private func renderLook(on drawn: UnsafeMutablePointer<lxw_chart_series>) {
    var fill = lxw_chart_fill()
    var line = lxw_chart_line()
    line.none = true.flag
    switch series.fill {
    case .invisible: fill.none = true.flag
    case .solid(let color):
      fill.color = color.library
      if kind == .line { line = Self.line(color, width: 2.25) }
    case .striped(let color, let ground):
      var pattern = lxw_chart_pattern()
      (pattern.fg_color, pattern.bg_color) = (color.library, ground.library)
      pattern.type = UInt8(LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL.rawValue)
      chart_series_set_pattern(drawn, &pattern)
      if kind == .line { line = Self.line(color, width: 2.25) }
    }
    if let border = series.border { line = Self.line(border, width: 0.75) }
    // The library draws no pattern where there is a fill as well.
    if kind != .line, !series.fill.isStriped { chart_series_set_fill(drawn, &fill) }
    chart_series_set_line(drawn, &line)
  }

  private static func line(_ color: Color, width: Float) -> lxw_chart_line {
    var line = lxw_chart_line()
    line.color = color.library
    line.width = width
    return line
  }
}

extension ChartSeries.Fill {
  fileprivate var isStriped: Bool {
    if case .striped = self { true } else { false }
  }
}

extension ChartLabels {
  fileprivate func apply(to series: UnsafeMutablePointer<lxw_chart_series>) {
    chart_series_set_labels(series)
    chart_series_set_labels_position(series, UInt8(position.library.rawValue))
    if !numberFormat.isEmpty { chart_series_set_labels_num_format(series, numberFormat) }
  }
}

extension ChartLabels.Position {
  fileprivate var library: lxw_chart_label_position {
    switch self {
    case .center: LXW_CHART_LABEL_POSITION_CENTER
    case .insideBase: LXW_CHART_LABEL_POSITION_INSIDE_BASE
    case .insideEnd: LXW_CHART_LABEL_POSITION_INSIDE_END
    case .outsideEnd: LXW_CHART_LABEL_POSITION_OUTSIDE_END
    }
  }
}

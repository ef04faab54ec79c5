import CXLSXWriter
import Workbooks

/// Puts a chart onto a worksheet.
struct ChartRenderer {
  /// The size that the library scales from, in pixels.
  private static let (defaultWidth, defaultHeight) = (480.0, 288.0)

  let chart: Chart
  let sheet: String
  let document: WorkbookDocument

  func render(
    on worksheet: UnsafeMutablePointer<lxw_worksheet>,
    of workbook: UnsafeMutablePointer<lxw_workbook>
  ) throws(XLSXError) {
    let kind = UInt8(chart.kind.library.rawValue)
    guard let drawn = workbook_add_chart(workbook, kind) else {
      throw outOfMemory(sheet: sheet, cell: chart.anchor)
    }
    for series in chart.series {
      try SeriesRenderer(series: series, kind: chart.kind, document: document)
        .render(on: drawn, sheet: sheet, anchor: chart.anchor)
    }
    renderTitle(on: drawn)
    try renderLegend(on: drawn)
    try renderAxes(on: drawn)
    if chart.kind != .line { chart_set_series_gap(drawn, UInt16(chart.gapWidth)) }
    try insert(drawn, into: worksheet)
  }

  private func renderTitle(on drawn: UnsafeMutablePointer<lxw_chart>) {
    let title = chartText(chart.title)
    // Without a word readers would show the name of the only series.
    if title.isEmpty { chart_title_off(drawn) } else { chart_title_set_name(drawn, title) }
  }

  private func renderLegend(on drawn: UnsafeMutablePointer<lxw_chart>) throws(XLSXError) {
    chart_legend_set_position(drawn, UInt8(chart.legend.library.rawValue))
    var hidden = chart.series.indices.filter { !chart.series[$0].isInLegend }.map { Int16($0) }
    guard !hidden.isEmpty, chart.legend != .none, !chart.kind.isLying else { return }
    hidden.append(-1)
    try check(chart_legend_delete_series(drawn, &hidden), sheet: sheet, cell: chart.anchor)
  }

  private func renderAxes(on drawn: UnsafeMutablePointer<lxw_chart>) throws(XLSXError) {
    // For the library X is the axis that lies; of lying bars that is the one of the numbers.
    let isLying = chart.kind.isLying
    let (x, y) = (LXW_CHART_AXIS_TYPE_X, LXW_CHART_AXIS_TYPE_Y)
    guard let categories = chart_axis_get(drawn, isLying ? y : x),
      let values = chart_axis_get(drawn, isLying ? x : y)
    else { throw outOfMemory(sheet: sheet, cell: chart.anchor) }
    chart.categoryAxis.apply(to: categories)
    chart.valueAxis.apply(to: values)
    // Without a step, some readers leave out every second label.
    chart_axis_set_interval_unit(categories, 1)
    var font = lxw_chart_font()
    font.size = 8
    chart_axis_set_num_font(categories, &font)
    // The axis of the numbers would turn over to the other side with the categories.
    if chart.categoryAxis.isReversed { chart_axis_set_crossing_max(categories) }
    if let minimum = chart.valueAxis.minimum { chart_axis_set_min(values, minimum) }
    if let maximum = chart.valueAxis.maximum { chart_axis_set_max(values, maximum) }
  }

  private func insert(
    _ drawn: UnsafeMutablePointer<lxw_chart>, into worksheet: UnsafeMutablePointer<lxw_worksheet>
  ) throws(XLSXError) {
    try withCStrings([CleanText(chart.alternativeText).text]) { strings throws(XLSXError) in
      var options = lxw_chart_options()
      options.x_scale = Double(chart.width) / Self.defaultWidth
      options.y_scale = Double(chart.height) / Self.defaultHeight
      options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
      options.description = strings[0]
      try check(
        worksheet_insert_chart_opt(
          worksheet, chart.anchor.libraryRow, chart.anchor.libraryColumn, drawn, &options),
        sheet: sheet, cell: chart.anchor)
    }
  }
}

/// A text as charts show it. What begins with `=` gets a space before it: the library would read
/// it as a reference to a cell.
func chartText(_ raw: String) -> String {
  let text = CleanText(raw, limit: SheetLimits.shortTextLength).text
  return text.hasPrefix("=") ? " " + text : text
}

extension ChartAxis {
  fileprivate func apply(to axis: UnsafeMutablePointer<lxw_chart_axis>) {
    let title = chartText(title)
    if !title.isEmpty { chart_axis_set_name(axis, title) }
    if !numberFormat.isEmpty { chart_axis_set_num_format(axis, numberFormat) }
    if isReversed { chart_axis_set_reverse(axis) }
    chart_axis_major_gridlines_set_visible(axis, showsGridlines.flag)
    guard showsGridlines else { return }
    var line = lxw_chart_line()
    line.color = Color(0xD9D9D9).library
    line.width = 0.75
    chart_axis_major_gridlines_set_line(axis, &line)
  }
}

extension Chart.Kind {
  fileprivate var library: lxw_chart_type {
    switch self {
    case .stackedBar: LXW_CHART_BAR_STACKED
    case .clusteredBar: LXW_CHART_BAR
    case .stackedColumn: LXW_CHART_COLUMN_STACKED
    case .clusteredColumn: LXW_CHART_COLUMN
    case .line: LXW_CHART_LINE
    }
  }
}

extension Chart.LegendPosition {
  fileprivate var library: lxw_chart_legend_position {
    switch self {
    case .none: LXW_CHART_LEGEND_NONE
    case .top: LXW_CHART_LEGEND_TOP
    case .bottom: LXW_CHART_LEGEND_BOTTOM
    case .left: LXW_CHART_LEGEND_LEFT
    case .right: LXW_CHART_LEGEND_RIGHT
    }
  }
}

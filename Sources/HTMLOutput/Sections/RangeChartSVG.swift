import Spreads
import Workbooks

/// A bar for each group of a currency, from its lowest floor to its highest ceiling, with the median
/// midpoint marked; baselines are hatched bars.
///
/// Lengths along the axis are in percent, all others in pixels: on a narrow screen the bars become
/// shorter, the words keep their size. Each group's name and amounts stand above its bar.
struct RangeChartSVG {
  private static let rowHeight = 66.0
  private static let nameHeight = 17.0
  /// From the foot of the name.
  private static let barTop = 40.0
  private static let barHeight = 14.0
  private let bars: CurrencyBars
  private let title: String
  private let id: String
  private let axis: ChartScale
  /// The lines of each row's name, baselines last, and where the row begins.
  private let rows: [(name: [String], top: Double)]
  private let height: Double

  /// - Parameter number: The chart's number on the page, from 1.
  init(_ bars: CurrencyBars, title: String, number: Int) {
    self.bars = bars
    self.title = title
    id = "chart-\(number)"
    axis = ChartScale(highest: (bars.bars.map(\.ceiling) + bars.baselines.map(\.annual)).max() ?? 0)
    var rows: [(name: [String], top: Double)] = []
    var top = 0.0
    let names =
      bars.bars.map { ChartName($0.label, keeping: " (n = \($0.listings))") }
      + bars.baselines.map { ChartName($0.name) }
    for name in names.map(\.lines) {
      rows.append((name, top))
      top += Self.rowHeight + Self.nameHeight * Double(name.count - 1)
    }
    self.rows = rows
    height = top
  }

  var element: HTMLElement {
    HTMLElement(
      .svg,
      [
        .style(.chart), .role("img"), .labelledBy("\(id)-title", "\(id)-text"), .fullWidth,
        .measure(.height, height + 28),
      ]
    ) {
      HTMLElement(.title, [.id("\(id)-title")], title)
      HTMLElement(.desc, [.id("\(id)-text")], bars.sentence)
      if !bars.baselines.isEmpty { stripes }
      grid
      for (bar, row) in zip(bars.bars, rows) { group(bar, row) }
      for (baseline, row) in zip(bars.baselines, rows.dropFirst(bars.bars.count)) {
        group(baseline, row)
      }
    }
  }

  // MARK: Axis

  private var grid: HTMLElement {
    HTMLElement(.g, [.style(.grid)]) {
      for (place, tick) in axis.ticks.enumerated() {
        let x = axis.percent(tick)
        HTMLElement(
          .line,
          [
            .measure(.x1, x, isPercent: true), .measure(.x2, x, isPercent: true),
            .measure(.y1, 0), .measure(.y2, height + 4), .stroke("#b8c2cc"),
          ])
        HTMLElement(
          .text,
          [
            .style(.axis), .measure(.x, x, isPercent: true), .measure(.y, height + 22),
            .anchor(place == 0 ? "start" : place == axis.ticks.count - 1 ? "end" : "middle"),
          ], Self.amount(tick))
      }
    }
  }

  // MARK: Rows

  private typealias Row = (name: [String], top: Double)

  private func group(_ bar: CurrencyBars.Bar, _ row: Row) -> HTMLElement {
    let median = bar.median.map { ", median \(Self.amount($0))" } ?? ""
    let foot = Self.foot(row)
    return HTMLElement(.g) {
      words(row, "\(Self.amount(bar.floor)) to \(Self.amount(bar.ceiling))\(median)")
      stretch(.lower, "#8fb3d9", from: bar.floor, to: bar.median ?? bar.ceiling, foot)
      if let median = bar.median {
        stretch(.upper, "#3d6fa5", from: median, to: bar.ceiling, foot)
        mark(median, foot)
      }
    }
  }

  private func group(_ baseline: ChartBaseline, _ row: Row) -> HTMLElement {
    HTMLElement(.g) {
      words(row, "\(Self.amount(baseline.annual)) (baseline)")
      stretch(
        .baseline, "url(#\(id)-stripes)", from: 0, to: baseline.annual, Self.foot(row))
    }
  }

  /// Where a row would begin if its name had one line.
  private static func foot(_ row: Row) -> Double {
    row.top + nameHeight * Double(row.name.count - 1)
  }

  private func words(_ row: Row, _ amounts: String) -> [HTMLElement] {
    let name = row.name.enumerated().map { line, text in
      let y = row.top + 15 + Self.nameHeight * Double(line)
      return HTMLElement(.text, [.style(.label), .measure(.x, 0), .measure(.y, y)], text)
    }
    let y = Self.foot(row) + 32
    return name
      + [HTMLElement(.text, [.style(.amounts), .measure(.x, 0), .measure(.y, y)], amounts)]
  }

  private func stretch(
    _ style: PageClass, _ fill: String, from start: Double, to end: Double, _ top: Double
  ) -> HTMLElement {
    let (left, right) = (axis.percent(start), axis.percent(max(start, end)))
    return HTMLElement(
      .rect,
      [
        .style(style), .measure(.x, left, isPercent: true), .measure(.y, top + Self.barTop),
        .measure(.width, right - left, isPercent: true), .measure(.height, Self.barHeight),
        .fill(fill), .stroke("#1f2937"),
      ])
  }

  private func mark(_ median: Double, _ top: Double) -> HTMLElement {
    let x = axis.percent(median)
    let (start, end) = (top + Self.barTop - 3, top + Self.barTop + Self.barHeight + 3)
    return HTMLElement(
      .line,
      [
        .style(.median), .measure(.x1, x, isPercent: true), .measure(.x2, x, isPercent: true),
        .measure(.y1, start), .measure(.y2, end), .stroke("#111827"),
      ])
  }

  private var stripes: HTMLElement {
    HTMLElement(.defs) {
      HTMLElement(
        .pattern,
        [
          .id("\(id)-stripes"), .inUserSpace, .measure(.width, 6), .measure(.height, 6),
        ]
      ) {
        HTMLElement(
          .path, [.style(.hatch), .path("M-1 7L7 -1M-1 1L1 -1M5 7L7 5"), .stroke("#1f2937")])
      }
    }
  }

  private static func amount(_ value: Double) -> String {
    FigureFormat.grouped(FigureFormat.text(value, decimals: 0))
  }
}

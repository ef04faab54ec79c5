import Spreads
import Workbooks

/// A bar for each group of a currency, from its lowest floor to its highest ceiling, with the median
/// midpoint marked; baselines are hatched bars.
///
/// Lengths along the axis are in percent, all others in pixels: on a narrow screen the bars become
/// shorter, the words keep their size. Each group's name and amounts stand above its bar.
struct RangeChartSVG {
  private static let rowHeight = 66.0
  private static let barTop = 40.0
  private static let barHeight = 14.0
  /// Characters of a name that fit on the narrowest screen.
  private static let longestName = 34

  private let bars: CurrencyBars
  private let title: String
  private let id: String
  private let axis: ChartScale

  /// - Parameter number: The chart's number on the page, from 1.
  init(_ bars: CurrencyBars, title: String, number: Int) {
    self.bars = bars
    self.title = title
    id = "chart-\(number)"
    axis = ChartScale(highest: (bars.bars.map(\.ceiling) + bars.baselines.map(\.annual)).max() ?? 0)
  }

  private var height: Double { Double(bars.bars.count + bars.baselines.count) * Self.rowHeight }

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
      for (row, bar) in bars.bars.enumerated() { group(bar, top: Double(row) * Self.rowHeight) }
      for (row, baseline) in bars.baselines.enumerated() {
        group(baseline, top: Double(bars.bars.count + row) * Self.rowHeight)
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

  private func group(_ bar: CurrencyBars.Bar, top: Double) -> HTMLElement {
    let median = bar.median.map { ", median \(Self.amount($0))" } ?? ""
    return HTMLElement(.g) {
      words(bar.label, "\(Self.amount(bar.floor)) to \(Self.amount(bar.ceiling))\(median)", top)
      stretch(.lower, "#8fb3d9", from: bar.floor, to: bar.median ?? bar.ceiling, top)
      if let median = bar.median {
        stretch(.upper, "#3d6fa5", from: median, to: bar.ceiling, top)
        mark(median, top)
      }
    }
  }

  private func group(_ baseline: ChartBaseline, top: Double) -> HTMLElement {
    HTMLElement(.g) {
      words(baseline.name, "\(Self.amount(baseline.annual)) (baseline)", top)
      stretch(.baseline, "url(#\(id)-stripes)", from: 0, to: baseline.annual, top)
    }
  }

  private func words(_ name: String, _ amounts: String, _ top: Double) -> [HTMLElement] {
    let name = PlainText.cleaned(name)
    let shown =
      name.count > Self.longestName ? name.prefix(Self.longestName - 1) + "…" : name
    return [
      HTMLElement(.text, [.style(.label), .measure(.x, 0), .measure(.y, top + 15)], String(shown)),
      HTMLElement(.text, [.style(.amounts), .measure(.x, 0), .measure(.y, top + 32)], amounts),
    ]
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

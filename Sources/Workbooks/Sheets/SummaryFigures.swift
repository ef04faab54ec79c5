import Listings
import Spreads

/// The main figures on the summary: sentences, and a row per group that points at Spreads.
struct SummaryFigures {
  var headers: [String] {
    [
      content.table.groupFields.isEmpty
        ? "Group" : ListingColumn.words(content.table.groupNames.joined(separator: ", ")),
      "Currency",
      "Listings", "State pay", "Lowest floor", "Median midpoint",
      "Highest ceiling", "Ratio (times)", "Spread (%)",
    ]
  }

  /// What stands in the place of a group's empty text: `No level stated`.
  static func noneStated(_ field: String) -> String {
    "No \(field.split(separator: "_").joined(separator: " ")) stated"
  }

  private let content: WorkbookContent
  /// The rows of the spread table that are shown, from 0, in its order.
  let shown: [Int]
  private let leftOut: Int

  init(_ content: WorkbookContent, mostGroups: Int) {
    self.content = content
    let spreads = content.table.spreads
    let largest = spreads.indices.filter { spreads[$0].disclosed > 0 }
      .sorted { (spreads[$1].listings, $0) < (spreads[$0].listings, $1) }.prefix(mostGroups)
    shown = largest.sorted()
    leftOut = spreads.count - shown.count
  }

  /// The places of the `count` shown groups with the most listings, in their order.
  func largest(_ count: Int) -> [Int] {
    let spreads = content.table.spreads
    return shown.indices.sorted { left, right in
      let counts = [left, right].map { spreads[shown[$0]].listings }
      return counts[0] != counts[1] ? counts[0] > counts[1] : left < right
    }.prefix(count).sorted()
  }

  var leftOutNote: String? {
    guard leftOut > 0 else { return nil }
    return "\(leftOut) more group\(leftOut == 1 ? "" : "s"), without pay or with fewer listings, "
      + "\(leftOut == 1 ? "stands" : "stand") on Spreads."
  }

  // MARK: Statements about all listings

  var statements: [String] {
    let spreads = content.table.spreads
    let shown = spreads.filter { !$0.isWithheld }
    let listings = shown.reduce(0) { $0 + $1.listings }
    let disclosed = shown.reduce(0) { $0 + $1.disclosed }
    let reposts = spreads.reduce(0) { $0 + $1.reposts }
    let partial = spreads.reduce(0) { $0 + $1.notFullYear }
    let implausible = content.table.count(of: .payImplausible)
    var lines: [String] = []
    if listings > 0 { lines.append(disclosure(disclosed, of: listings)) }
    if shown.count < spreads.count { lines.append(withheld(spreads.count - shown.count)) }
    if reposts > 0 { lines.append(repeated(reposts)) }
    if partial > 0 {
      lines.append(
        partial == 1
          ? "1 job has no full year: it counts, but in no figure of pay."
          : "\(number(partial)) jobs have no full year: they count, but in no figure of pay.")
    }
    if implausible > 0 {
      lines.append(
        implausible == 1
          ? "1 job states pay that is hardly a year's: look at it first (flag pay_implausible)."
          : "\(number(implausible)) jobs state pay that is hardly a year's: look at them first (flag "
            + "pay_implausible).")
    }
    return lines
  }

  private func withheld(_ groups: Int) -> String {
    let small = "fewer than \(content.table.options.minListings) listings: too few for figures."
    return groups == 1 ? "1 group has \(small)" : "\(number(groups)) groups have \(small)"
  }

  private func repeated(_ rows: Int) -> String {
    let isCounted = content.table.options.reposts == .count
    let counted = isCounted ? "counted all the same." : "not counted."
    return rows == 1
      ? "1 row shows a job again and is \(counted)"
      : "\(number(rows)) rows show a job again and are \(counted)"
  }

  private func disclosure(_ disclosed: Int, of listings: Int) -> String {
    guard disclosed < listings else {
      return listings == 1 ? "The one job states pay." : "All \(number(listings)) jobs state pay."
    }
    let share = FigureFormat.text(Double(disclosed) / Double(listings) * 100, decimals: 1)
    let verb = disclosed == 1 ? "states" : "state"
    return "\(number(disclosed)) of \(number(listings)) jobs \(verb) pay (\(share) %)."
  }

  private func number(_ number: Int) -> String { Grouped.text(plain: String(number)) }

  // MARK: A group

  /// A group's name.
  static func label(_ spread: Spread, _ fields: [String]) -> String {
    zip(fields, spread.key).map { field, text in text.isEmpty ? noneStated(field) : text }
      .joined(separator: ", ")
  }

  private func label(_ spread: Spread) -> String { Self.label(spread, content.table.groupFields) }

  func row(_ place: Int) -> Row {
    let index = shown[place]
    let spread = content.table.spreads[index]
    return Row([
      .text(label(spread), style: Styles.text),
      .text(spread.currency?.description ?? "", style: Styles.text),
      figure("listings", index, Double(spread.listings), Styles.count),
      figure("disclosure_rate", index, spread.disclosureRate, Styles.share),
      figure("floor_min", index, spread.floor?.minimum, Styles.amount),
      figure("midpoint_median", index, spread.midpointMedian, Styles.amount),
      figure("ceiling_max", index, spread.ceiling?.maximum, Styles.amount),
      figure("range_ratio", index, spread.rangeRatio, Styles.ratio),
      figure("spread_pct", index, spread.spreadPct, Styles.ratio),
    ])
  }

  private func figure(_ column: String, _ index: Int, _ value: Double?, _ style: CellStyle) -> Cell
  {
    guard let value else { return .empty }
    guard content.isLive else { return .number(value, style: style) }
    let formula = SpreadsSheet.reference(column, index, of: content.table)
    return Cell(.formula(formula, result: .number(value)), style: style)
  }

  /// A part of a sentence that stands in a cell.
  enum Part: Int {
    case label, currency, floor, ceiling, ratio

    /// The column of the spread table.
    var column: String {
      ["", "currency", "floor_min", "ceiling_max", "range_ratio"][rawValue]
    }

    /// The column of the summary's own table, from 0.
    var summaryColumn: Int { [0, 1, 4, 6, 7][rawValue] }
  }

  /// A group's sentence with a link to its row of Spreads: a formula over the cells that hold its
  /// parts, or a text where there is no range or figures are values.
  func sentence(_ place: Int, cell: (Part) -> String) -> Cell {
    let target = CellReference(row: BookLayout.spreadsRow(shown[place]), column: 0)
    let text = plainSentence(place)
    let spread = content.table.spreads[shown[place]]
    guard content.isLive, spread.rangeRatio != nil else {
      return Cell(
        .internalLink(sheet: BookLayout.spreads, cell: target, text: text), style: Styles.link)
    }
    func amount(_ part: Part) -> String { "TEXT(\(cell(part)),\"#,##0\")" }
    let prefix = Self.prefix(label(spread))
    let name = prefix.isEmpty ? cell(.label) : "\"\(prefix)\"&\(cell(.label))"
    let range =
      "\(name)&\": posted from \"&\(amount(.floor))&\" to \"&\(amount(.ceiling))&\" \""
      + "&\(cell(.currency))"
      + "&\" a year; the top is \"&TEXT(\(cell(.ratio)),\"0.00\")&\" times the bottom.\""
    let point = "\(name)&\": posted at \"&\(amount(.floor))&\" \"&\(cell(.currency))&\" a year.\""
    let formula =
      Self.isPoint(spread) ? "IF(\(cell(.floor))=\(cell(.ceiling)),\(point),\(range))" : range
    return Cell(
      .linkedFormula(formula, result: text, sheet: BookLayout.spreads, cell: target),
      style: Styles.link)
  }

  /// Whether all pay of a group is one amount.
  private static func isPoint(_ spread: Spread) -> Bool {
    spread.floor?.minimum == spread.ceiling?.maximum
  }

  /// A level that is a mere number is called a level.
  private static func prefix(_ label: String) -> String {
    label.first?.isNumber == true ? "Level " : ""
  }

  func plainSentence(_ place: Int) -> String {
    let spread = content.table.spreads[shown[place]]
    let label = Self.prefix(self.label(spread)) + self.label(spread)
    let currency = spread.currency?.description ?? ""
    func amount(_ value: Double) -> String {
      FigureFormat.grouped(FigureFormat.text(value, decimals: 0))
    }
    switch (spread.floor?.minimum, spread.ceiling?.maximum) {
    case (let floor?, _?) where spread.rangeRatio != nil && Self.isPoint(spread):
      return "\(label): posted at \(amount(floor)) \(currency) a year."
    case (let floor?, let ceiling?) where spread.rangeRatio != nil:
      let ratio = FigureFormat.text(spread.rangeRatio ?? 0, decimals: 2)
      return "\(label): posted from \(amount(floor)) to \(amount(ceiling)) \(currency)"
        + " a year; the top is \(ratio) times the bottom."
    case (let floor?, nil):
      return
        "\(label): posted from \(amount(floor)) \(currency) a year; no ceiling is stated."
    case (nil, let ceiling?):
      return "\(label): posted up to \(amount(ceiling)) \(currency) a year; "
        + "no floor is stated, so there is no spread."
    case (let floor?, let ceiling?):
      return "\(label): a floor of \(amount(floor)) and a ceiling of \(amount(ceiling)) "
        + "\(currency) a year stand in different listings."
    case (nil, nil):
      return "\(label): pay is stated, but no figure for a year can be given."
    }
  }
}

/// The spread table as a person reads it: the main figures of each group, and what must be known
/// to read them.
///
/// Amounts have thousands separators. The decimals of a column are left out where all of its
/// figures are whole; the amounts have decimals together or not at all.
public struct SpreadOverview: Sendable, Equatable {
  /// A column with a cell for each group.
  public struct Column: Sendable, Equatable {
    /// The heading, a word or two to a line.
    public let heading: [String]
    public let isNumeric: Bool
    public let cells: [String]
  }

  public let columns: [Column]
  /// Plain sentences.
  public let notes: [String]

  public init(_ table: SpreadTable) {
    let spreads = table.spreads
    let groups = table.groupFields.enumerated().map { index, name in
      Column(
        heading: [name], isNumeric: false,
        cells: spreads.map { Self.label($0.key[index], of: name) })
    }
    let amounts = Self.amounts(
      [.floorMin, .midpointMedian, .ceilingMax],
      headings: [["lowest", "floor"], ["median", "midpoint"], ["highest", "ceiling"]], spreads)
    columns =
      groups + [
        Column(
          heading: ["pay", "in"], isNumeric: false,
          cells: spreads.map { SpreadColumn.currency.text(of: $0) }),
        Self.figures(["n"], spreads) { FigureFormat.grouped(SpreadColumn.listings.text(of: $0)) },
        Self.figures(["pay", "posted"], unit: "%", spreads) { spread in
          spread.disclosureRate.map { FigureFormat.text($0 * 100, decimals: 1) } ?? ""
        },
      ] + amounts + [
        Self.figures(["ratio"], spreads) { SpreadColumn.rangeRatio.text(of: $0) },
        Self.figures(["spread"], unit: "%", spreads) {
          FigureFormat.grouped(SpreadColumn.spreadPct.text(of: $0))
        },
      ]
    notes = OverviewNotes.sentences(table)
  }

  private static func label(_ text: String, of field: String) -> String {
    text.isEmpty ? "(no \(field))" : text
  }

  /// A column of figures, without decimals where all of them are whole.
  private static func figures(
    _ heading: [String], unit: String = "", _ spreads: [Spread], text: (Spread) -> String
  ) -> Column {
    let cells = shortened([spreads.map(text)])[0]
    return Column(
      heading: heading, isNumeric: true, cells: cells.map { $0.isEmpty ? "" : $0 + unit })
  }

  private static func amounts(
    _ columns: [SpreadColumn], headings: [[String]], _ spreads: [Spread]
  ) -> [Column] {
    let cells = columns.map { column in spreads.map { FigureFormat.grouped(column.text(of: $0)) } }
    return zip(headings, shortened(cells)).map { heading, cells in
      Column(heading: heading, isNumeric: true, cells: cells)
    }
  }

  /// Leaves decimals out if every one of them is zero.
  private static func shortened(_ columns: [[String]]) -> [[String]] {
    let areWhole = columns.joined().allSatisfy { cell in
      cell.drop { $0 != "." }.dropFirst().allSatisfy { $0 == "0" }
    }
    return areWhole ? columns.map { $0.map { String($0.prefix { $0 != "." }) } } : columns
  }
}

/// The spread table as a person reads it: the main figures of each group, and what must be known
/// to read them.
///
/// Amounts have thousands separators; they are rounded to whole units where each is a thousand or
/// more, and the notes say so. The decimals of other columns are left out where all of their figures
/// are whole.
public struct SpreadOverview: Sendable, Equatable {
  /// A column with a cell for each group.
  public struct Column: Sendable, Equatable {
    /// The heading, a word or two to a line.
    public let heading: [String]
    public let isNumeric: Bool
    public let cells: [String]
    /// Whether it follows from other columns, and can be left out where there is no room for it.
    public let isDerived: Bool

    package init(heading: [String], isNumeric: Bool, cells: [String], isDerived: Bool = false) {
      self.heading = heading
      self.isNumeric = isNumeric
      self.cells = cells
      self.isDerived = isDerived
    }
  }

  public let columns: [Column]
  /// What options add, as tables of their own.
  public let details: [SpreadDetail]
  /// Plain sentences.
  public let notes: [String]

  /// The notes for a table that lacks some columns.
  /// - Parameter columns: The last lines of their headings.
  package func notes(without columns: [String]) -> [String] {
    guard !columns.isEmpty else { return notes }
    let isNeeded = self.columns.contains { column in
      column.isDerived && !columns.contains(column.heading.last ?? "")
    }
    let names = columns.joined(separator: " and ")
    return notes.map { note in
      note != OverviewNotes.derived
        ? note
        : "There is no room for \(names) here: a wider terminal or --format csv shows "
          + (columns.count == 1 ? "it." : "them.") + (isNeeded ? " " + note : "")
    }
  }

  public init(_ table: SpreadTable) {
    let spreads = table.spreads
    let amounts = Self.amounts(
      [.floorMin, .midpointMedian, .ceilingMax],
      headings: [["lowest", "floor"], ["median", "midpoint"], ["highest", "ceiling"]], spreads)
    columns =
      Self.groups(table) + [
        Self.figures(["n"], spreads) { FigureFormat.grouped(SpreadColumn.listings.text(of: $0)) },
        Self.figures(["pay", "posted"], unit: "%", spreads) { spread in
          spread.isWithheld
            ? "too few"
            : spread.disclosureRate.map { FigureFormat.text($0 * 100, decimals: 1) } ?? ""
        },
      ] + amounts + [
        Self.figures(["ratio"], spreads, isDerived: true) { SpreadColumn.rangeRatio.text(of: $0) },
        Self.figures(["spread"], unit: "%", spreads, isDerived: true) {
          FigureFormat.grouped(SpreadColumn.spreadPct.text(of: $0))
        },
      ]
    details = SpreadDetail.details(table)
    notes = OverviewNotes.sentences(table)
  }

  /// The columns that say which group and currency a row is of.
  static func groups(_ table: SpreadTable) -> [Column] {
    table.groupFields.enumerated().map { index, name in
      Column(
        heading: [name], isNumeric: false,
        cells: table.spreads.map { label($0.key[index], of: name) })
    } + [
      Column(
        heading: ["pay", "in"], isNumeric: false,
        cells: table.spreads.map { SpreadColumn.currency.text(of: $0) })
    ]
  }

  private static func label(_ text: String, of field: String) -> String {
    text.isEmpty ? "(no \(field))" : text
  }

  /// A column of figures, without decimals where all of them are whole.
  private static func figures(
    _ heading: [String], unit: String = "", _ spreads: [Spread], isDerived: Bool = false,
    text: (Spread) -> String
  ) -> Column {
    let cells = shortened([spreads.map(text)])[0]
    return Column(
      heading: heading, isNumeric: true,
      cells: cells.map { $0.last?.isNumber == true ? $0 + unit : $0 }, isDerived: isDerived)
  }

  /// Columns of amounts with thousands separators, with decimals together or not at all.
  static func amounts(
    _ columns: [SpreadColumn], headings: [[String]], _ spreads: [Spread]
  ) -> [Column] {
    let isRounded = roundsAmounts(spreads)
    let cells = columns.map { column in
      spreads.map { amount(column, of: $0, isRounded: isRounded) }
    }
    return zip(headings, shortened(cells)).map { heading, cells in
      Column(heading: heading, isNumeric: true, cells: cells)
    }
  }

  /// An amount with thousands separators; empty where there is none.
  private static func amount(
    _ column: SpreadColumn, of spread: Spread, isRounded: Bool
  ) -> String {
    guard isRounded, let amount = column.value(spread).number else {
      return FigureFormat.grouped(column.text(of: spread))
    }
    return FigureFormat.grouped(FigureFormat.text(amount, decimals: 0))
  }

  /// Whether amounts are shown rounded to whole units: large ones are, if any has decimals.
  static func roundsAmounts(_ spreads: [Spread]) -> Bool {
    let amounts = spreads.flatMap { spread in
      [spread.floor?.minimum, spread.midpointMedian, spread.ceiling?.maximum].compactMap(\.self)
    }
    return amounts.allSatisfy { $0 >= 1000 } && amounts.contains { $0 != $0.rounded() }
  }

  /// Leaves decimals out if every one of them is zero.
  private static func shortened(_ columns: [[String]]) -> [[String]] {
    let areWhole = columns.joined().allSatisfy { cell in
      cell.drop { $0 != "." }.dropFirst().allSatisfy { $0 == "0" }
    }
    return areWhole ? columns.map { $0.map { String($0.prefix { $0 != "." }) } } : columns
  }
}

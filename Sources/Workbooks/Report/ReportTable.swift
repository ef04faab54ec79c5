/// A table of a report: what its columns hold, and a row of cells for each group.
package struct ReportTable: Sendable, Equatable {
  /// A heading, and whether figures stand below it.
  package struct Column: Sendable, Equatable {
    package var heading: String
    package var isNumeric: Bool
  }

  /// What a cell holds.
  package enum Cell: Sendable, Equatable {
    /// From an input, or words; never empty.
    case text(String)
    /// A figure as it is shown, with its unit where the heading has none.
    case figure(String)
    /// Not stated, or not defined for the group; never 0.
    case missing
    /// A figure that so few listings do not show.
    case tooFew
  }

  /// What the table shows, without its number.
  package var caption: String
  /// The first column names the rows.
  package var columns: [Column]
  /// As many cells a row as there are columns.
  package var rows: [[Cell]]

  /// Whether there is anything to be read in it.
  package var isEmpty: Bool { rows.isEmpty || columns.count < 2 }
}

extension ReportTable.Cell {
  /// A text, or nothing where it is empty.
  init(_ text: String) {
    self = text.isEmpty ? .missing : .text(text)
  }
}

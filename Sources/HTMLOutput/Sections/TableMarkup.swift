import Workbooks

/// A table of a report as HTML, with its number.
struct TableMarkup {
  /// How it is laid out where it has no room.
  enum Narrow {
    /// A card for each row. The roles keep it a table for those who hear it.
    case cards
    /// It scrolls within a region of its own, which the keyboard reaches.
    case scrolls
  }

  let table: ReportTable
  let number: Int
  let missing: String

  func element(_ narrow: Narrow) -> HTMLElement {
    switch narrow {
    case .cards: tableElement(isCards: true)
    case .scrolls:
      HTMLElement(
        .div,
        [.style(.scroll), .role("region"), .labelledBy(captionID), .focusable]
      ) {
        tableElement(isCards: false)
      }
    }
  }

  private var captionID: String { "table-\(number)" }

  /// The most rows of a table that stays on one printed page.
  private static let mostRowsOfPage = 14

  /// How a table of so many rows looks.
  static func look(isCards: Bool, rows: Int) -> [HTMLAttribute] {
    let styles = (isCards ? [PageClass.cards] : []) + (rows <= mostRowsOfPage ? [.short] : [])
    return styles.isEmpty ? [] : [.style(styles)]
  }

  private func tableElement(isCards: Bool) -> HTMLElement {
    let look = Self.look(isCards: isCards, rows: table.rows.count)
    func role(_ role: String) -> [HTMLAttribute] { isCards ? [.role(role)] : [] }
    return HTMLElement(.table, look + role("table")) {
      Self.caption(table.caption, number)
      HTMLElement(.thead, role("rowgroup")) {
        HTMLElement(.tr, role("row")) {
          for column in table.columns { Self.head(column, role("columnheader")) }
        }
      }
      HTMLElement(.tbody, role("rowgroup")) {
        for row in table.rows {
          HTMLElement(.tr, role("row")) {
            for (column, cell) in zip(table.columns, row).enumerated() {
              if column == 0 {
                HTMLElement(.th, [.scope(.row)] + role("rowheader")) { text(cell.1) }
              } else {
                self.cell(cell.1, cell.0, isCards)
              }
            }
          }
        }
      }
    }
  }

  static func caption(_ text: String, _ number: Int) -> HTMLElement {
    HTMLElement(.caption) {
      HTMLElement(.span, [.id("table-\(number)")], "Table \(number). \(text)")
    }
  }

  static func head(_ column: ReportTable.Column, _ role: [HTMLAttribute]) -> HTMLElement {
    let style: [HTMLAttribute] = column.isNumeric ? [.style(.amounts)] : []
    return HTMLElement(.th, [.scope(.col)] + style + role, column.heading)
  }

  private func cell(
    _ cell: ReportTable.Cell, _ column: ReportTable.Column, _ isCard: Bool
  ) -> HTMLElement {
    let style: [HTMLAttribute] = column.isNumeric ? [.style(.amounts)] : []
    let card: [HTMLAttribute] = isCard ? [.role("cell"), .cardLabel(column.heading)] : []
    return HTMLElement(.td, style + card) { text(cell) }
  }

  @HTMLBuilder private func text(_ cell: ReportTable.Cell) -> [HTMLNode] {
    switch cell {
    case .text(let text): HTMLElement(.bdi, text)
    case .figure(let figure): figure
    case .missing: missing
    case .tooFew: "too few"
    }
  }
}

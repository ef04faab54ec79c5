import Listings
import Workbooks

/// The spread table: the main figures, the listings that the ends of each range come from, and every
/// other figure.
struct FiguresSection {
  private let figures: ReportFigures
  private let ranges: ReportRanges
  private let missing: String
  private let numbers: TableNumbers

  init(_ content: WorkbookContent, _ missing: String, _ numbers: TableNumbers) {
    figures = ReportFigures(content)
    ranges = ReportRanges(content)
    self.missing = missing
    self.numbers = numbers
  }

  var section: PageSection {
    PageSection("figures", "Figures") {
      TableMarkup(table: figures.main, number: numbers.next(), missing: missing).element(.cards)
      if let leftOut = figures.leftOut { HTMLElement(.p, [.style(.note)], leftOut) }
      if !ranges.rows.isEmpty {
        HTMLElement(.h3, "Where the ends of each range come from")
        evidence(numbers.next())
      }
      HTMLElement(.h3, "All figures")
      for table in figures.others {
        TableMarkup(table: table, number: numbers.next(), missing: missing).element(.scrolls)
      }
    }
  }

  // MARK: Evidence

  private func evidence(_ number: Int) -> HTMLElement {
    HTMLElement(
      .table, TableMarkup.look(isCards: true, rows: ranges.rows.count / 2) + [.role("table")]
    ) {
      TableMarkup.caption("Listings with the lowest floor and the highest ceiling", number)
      HTMLElement(.thead, [.role("rowgroup")]) {
        HTMLElement(.tr, [.role("row")]) {
          for head in ranges.labels + ranges.ends {
            TableMarkup.head(head, [.role("columnheader")])
          }
        }
      }
      HTMLElement(.tbody, [.role("rowgroup")]) {
        for row in ranges.rows {
          HTMLElement(.tr, [.role("row")]) {
            labels(row)
            cell(row.floor, ranges.ends[0])
            cell(row.ceiling, ranges.ends[1])
          }
        }
      }
    }
  }

  private func labels(_ row: ReportRanges.Row) -> [HTMLElement] {
    zip(ranges.labels, row.labels).enumerated().map { place, label in
      let text = if case .text(let text) = label.1 { text } else { missing }
      return place == 0
        ? HTMLElement(.th, [.scope(.row), .role("rowheader")]) { HTMLElement(.bdi, text) }
        : HTMLElement(.td, [.role("cell"), .cardLabel(label.0.heading)], text)
    }
  }

  private func cell(_ end: ReportRanges.End?, _ head: ReportTable.Column) -> HTMLElement {
    HTMLElement(.td, [.style(.evidence), .role("cell"), .cardLabel(head.heading)]) {
      if let end {
        HTMLElement(.div) {
          EvidenceMarkup(listing: end.listing).nodes
          if end.others > 0 {
            " and \(Grouped.text(plain: String(end.others))) more with the same amount"
          }
        }
      } else {
        missing
      }
    }
  }
}

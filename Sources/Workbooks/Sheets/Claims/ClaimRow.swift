import Findings
import Listings
import Spreads

/// One row of the Claims sheet.
struct ClaimRow {
  private let entry: ClaimEntry
  private let columns: [SpreadColumn]
  private let evidence: ClaimEvidence
  private let figure: String?
  private let formulas: ClaimFormulas
  /// The cell row, from 0.
  private let cellRow: Int

  init(
    _ entry: ClaimEntry, of content: WorkbookContent, _ formulas: ClaimFormulas,
    _ evidence: ClaimEvidence, row: Int
  ) {
    self.entry = entry
    self.evidence = evidence
    self.formulas = formulas
    columns = content.table.columns
    figure = formulas.figure(entry)
    cellRow = row
  }

  var row: Row {
    let cells = ClaimDetail.allCases.map(cell)
    let lines = zip(ClaimDetail.allCases, cells).map { detail, cell in
      cell.shownText.map { TextMeasure.lines($0, width: detail.width - 2) } ?? 1
    }
    return Row(cells, height: TextMeasure.rowHeight(lines: lines.max() ?? 1))
  }

  private func cell(_ detail: ClaimDetail) -> Cell {
    switch detail {
    case .id: explanation(entry.claim.id)
    case .claim: explanation(entry.claim.text)
    case .verdict: verdict
    case .measured: measured
    case .relation: .text(entry.claim.relation.rawValue, style: Styles.sign)
    case .value: value
    case .basis: explanation(entry.basis(columns))
    case .reason: explanation(entry.reason)
    case .firstRow: evidence.link(entry)
    case .furtherRows: explanation(evidence.text(entry))
    case .source: explanation(entry.claim.source)
    }
  }

  private func explanation(_ text: String) -> Cell {
    text.isEmpty ? .empty : .text(text, style: Styles.explanation)
  }

  // MARK: Figures

  private var measured: Cell {
    guard let measured = entry.measured else { return .empty }
    let style = Styles.figure(decimals: entry.shownDecimals(columns))
    guard let figure else { return .number(measured.value, style: style) }
    return Cell(.formula(figure, result: .number(measured.value)), style: style)
  }

  /// The claimed value, as a number that a cell holds exactly; else as it is written.
  private var value: Cell {
    let claimed = entry.claim.value
    guard isExact else { return .text(claimed.text, style: Styles.missing) }
    return .number(claimed.number.double, style: Styles.figure(decimals: min(9, claimed.decimals)))
  }

  private var isExact: Bool {
    let number = entry.claim.value.number
    return number.mantissa.magnitude < 1_000_000_000_000_000
  }

  private var verdict: Cell {
    let word = entry.verdict.rawValue
    func reference(_ detail: ClaimDetail) -> String {
      CellReference(row: cellRow, column: detail.rawValue).relative
    }
    guard figure != nil, isExact,
      let formula = formulas.verdict(
        entry, figure: reference(.measured), value: reference(.value))
    else { return .text(word, style: Styles.verdict) }
    return Cell(.formula(formula, result: .text(word)), style: Styles.verdict)
  }
}

extension ClaimEntry {
  /// How many decimals the figure is shown with: those of its column, and as many as the claim has.
  func shownDecimals(_ columns: [SpreadColumn]) -> Int {
    max(ownDecimals(columns), min(6, claim.value.decimals))
  }

  private func ownDecimals(_ columns: [SpreadColumn]) -> Int {
    guard division == nil else { return 2 }
    let column = columns.first { $0.name == claim.measure }
    guard column?.kind == .amount else { return column?.decimals ?? 0 }
    return measured?.text.hasSuffix(".00") == true ? 0 : 2
  }
}

extension Cell {
  /// The text that wraps in the cell; `nil` for figures.
  var shownText: String? {
    switch value {
    case .text(let text), .internalLink(_, _, let text): text
    default: nil
    }
  }
}

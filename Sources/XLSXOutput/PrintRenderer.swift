import CXLSXWriter
import Workbooks

/// Puts a print set-up onto a worksheet.
struct PrintRenderer {
  let setup: PrintSetup
  let sheet: String

  /// Renders the set-up; says whether the header or footer had to be cut.
  func render(on worksheet: UnsafeMutablePointer<lxw_worksheet>) throws(XLSXError) -> Bool {
    if setup.isLandscape { worksheet_set_landscape(worksheet) }
    switch setup.paper {
    case .automatic: break
    case .a3: worksheet_set_paper(worksheet, 8)
    case .a4: worksheet_set_paper(worksheet, 9)
    case .letter: worksheet_set_paper(worksheet, 1)
    }
    if let fit = setup.fit {
      worksheet_fit_to_pages(worksheet, UInt16(fit.wide), UInt16(fit.tall))
    }
    if let margins = setup.margins {
      worksheet_set_margins(worksheet, margins.side, margins.side, margins.top, margins.bottom)
    }
    if let rows = setup.repeatedRows {
      try check(
        worksheet_repeat_rows(worksheet, lxw_row_t(rows.lowerBound), lxw_row_t(rows.upperBound)),
        sheet: sheet)
    }
    try renderPageBreaks(on: worksheet)
    let header = PageBannerCode(setup.header)
    let footer = PageBannerCode(setup.footer)
    if !header.code.isEmpty {
      try check(worksheet_set_header(worksheet, header.code), sheet: sheet)
    }
    if !footer.code.isEmpty {
      try check(worksheet_set_footer(worksheet, footer.code), sheet: sheet)
    }
    return header.isShortened || footer.isShortened
  }

  /// The library takes a list that ends with a zero.
  private func renderPageBreaks(
    on worksheet: UnsafeMutablePointer<lxw_worksheet>
  ) throws(XLSXError) {
    guard !setup.pageBreaks.isEmpty else { return }
    var rows = setup.pageBreaks.map { lxw_row_t($0) } + [0]
    try check(worksheet_set_h_pagebreaks(worksheet, &rows), sheet: sheet)
  }
}

/// The line that says for whom the workbook is: in every page's header, and whole on the first sheet.
struct ConfidentialityLine {
  /// In one line; empty for none.
  let text: String

  init(_ raw: String) {
    text = raw.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Puts the line at the left of each page header, where it has the page's width for itself; the
  /// title that stood there goes to the foot of the page. The writer shortens the line to what a
  /// header can hold.
  func mark(_ document: inout WorkbookDocument) {
    guard !text.isEmpty else { return }
    for index in document.sheets.indices {
      let title = document.sheets[index].printSetup.header.left
      document.sheets[index].printSetup.footer.center = title
      document.sheets[index].printSetup.header.left = [.text(text)]
    }
  }

  /// The whole line as rows of the first sheet; none where there is no line.
  var rows: [Row] { TextBlock.paragraph(text, style: Styles.confidential) }
}

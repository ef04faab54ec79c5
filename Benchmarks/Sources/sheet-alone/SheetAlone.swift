import XLSXOutput

/// Writes a table of tab-separated cells as one sheet: `sheet-alone IN.tsv OUT.xlsx`.
///
/// The other side of a comparison of writers: the sheet and nothing but the sheet.
@main
enum SheetAlone {
  static func main() throws {
    guard CommandLine.arguments.count == 3 else { throw UsageError() }
    let cells = try CellTable(path: CommandLine.arguments[1])
    try XLSXWriter.write(cells.document, to: CommandLine.arguments[2])
  }
}

/// Other than two paths were given.
struct UsageError: Error {}

import CSVText
import Listings
import XLSXInput

/// Opens inputs that may be workbooks: told by their first bytes, whatever they are called.
struct WorkbookDoor {
  /// The sheets that the user named, one for all workbooks or one for each.
  private let sheets: [String]
  private var workbookCount = 0

  init(sheets: [String]) { self.sheets = sheets }

  /// The source with its name, or the sheet of it that has listings.
  mutating func input(
    name: String, path: String, _ source: FileByteSource
  ) throws(CommandFailure) -> ListingInput {
    switch try OpenedFile(path, source) {
    case .text(let source):
      return ListingInput(name: name, source: source)
    case .workbook(let workbook):
      let choice = try choice(in: workbook)
      workbookCount += 1
      var input = ListingInput(name: name, source: choice.source)
      input.sheet = choice.summary
      return input
    }
  }

  private func choice(in workbook: InputWorkbook) throws(CommandFailure) -> SheetChoice {
    let wanted =
      sheets.count > 1
      ? (workbookCount < sheets.count ? sheets[workbookCount] : nil) : sheets.first
    do throws(WorkbookError) {
      return try SheetChoice(in: workbook, named: wanted)
    } catch {
      throw CommandFailure(error, name: workbook.path)
    }
  }

  /// Ends the command when sheets were named that no workbook was opened for.
  func checkSheets() throws(CommandFailure) {
    guard sheets.count != workbookCount, let first = sheets.first else { return }
    if workbookCount == 0 {
      throw CommandFailure(
        .usage, "--sheet \(first): none of the inputs is a workbook",
        "  Leave --sheet out, or name a workbook (.xlsx, .ods).")
    }
    guard sheets.count > 1 else { return }
    throw CommandFailure(
      .usage, "--sheet is given \(sheets.count) times for \(workbookCount) workbooks",
      "  Give it once for all of them, or once for each in their order.")
  }
}

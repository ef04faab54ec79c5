import Workbooks

/// Some neighbouring rows of a sheet's long rows, drafted.
package struct LongChunk: Sendable {
  /// A look that cells of the chunk have, and the first of these cells. Without a style it is that
  /// of a link to which none was given.
  struct Look: Sendable {
    let style: CellStyle?
    let cell: CellReference
  }

  /// A cell that leads somewhere.
  struct Link: Sendable {
    let cell: CellReference
    let target: LinkTarget
    /// What it shows, of a link within the workbook.
    let shown: String
  }

  package internal(set) var rows = RowDraft()
  var looks: [Look] = []
  var texts = TextTable()
  /// How many cells hold a text.
  var textCells = 0
  var links: [Link] = []
  var report: SheetReport
  var extent = Extent()
}

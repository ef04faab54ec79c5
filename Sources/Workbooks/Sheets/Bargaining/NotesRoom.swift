/// The cells of a sheet that are left empty for people to write in.
public struct NotesRoom: Sendable, Equatable {
  public var sheet: String
  public var cells: CellRange

  /// Those of a workbook made for some content; none in the public's edition.
  public static func all(
    in document: WorkbookDocument, for profile: WorkbookProfile
  ) -> [NotesRoom] {
    guard profile == .bargaining else { return [] }
    return document.sheets.compactMap { sheet in
      guard let table = sheet.tables.first, table.headers.last == BargainingAids.notesHeader,
        BargainingAids.leavesRoom(onSheet: sheet.name), table.range.first.row < table.range.last.row
      else { return nil }
      let top = CellReference(row: table.range.first.row + 1, column: table.range.last.column)
      return NotesRoom(sheet: sheet.name, cells: CellRange(top, table.range.last))
    }
  }
}

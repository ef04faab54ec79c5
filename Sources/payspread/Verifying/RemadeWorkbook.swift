import ArgumentParser
import Listings
import Verification
import Workbooks

/// The workbook that the tool makes from given inputs, with the options that another one states.
struct RemadeWorkbook {
  let document: WorkbookDocument
  /// The files that it was made from, as they were given.
  let givenNames: GivenNames
  private let profile: WorkbookProfile

  /// - Parameters:
  ///   - book: The other workbook's path, for messages.
  ///   - settings: Where its settings files and its earlier capture are, if not beside the inputs.
  ///   - selection: Conditions that it does not say, as they name what it leaves out.
  init(
    _ book: String, _ statement: BookStatement, inputs: [String], settings: [String],
    _ selection: SelectionOptions
  ) throws {
    var stated = try StatedCommand(book, statement)
    try stated.restore(selection, of: book)
    var command = stated.command
    let files = FilesAtHand(book, statement, inputs: inputs, named: settings)
    command.listing.input.inputs = try files.ordered(inputs, as: stated.names)
    command.listing.input.assumptions.quiet = true
    try command.findSettings(files)
    var (opened, previous) = try command.findings.open(command.listing)
    // Under the names that the workbook knows them by, whatever they are called now.
    let names = ListingInput.names(
      of: stated.names + [stated.command.findings.previous].compactMap(\.self))
    for index in opened.indices { opened[index].name = names[index] }
    if previous != nil { previous?.name = names[opened.count] }
    let making = WorkbookMaking(
      program: statement.program, commandLine: try stated.line,
      settings: try stated.settings(as: command))
    givenNames = GivenNames(
      of: names, command.listing.input.inputs + [command.findings.previous].compactMap(\.self))
    do {
      document = try command.document(opened, previous, date: stated.date, making)
    } catch let failure as CommandFailure {
      throw failure.naming(by: givenNames)
    }
    profile = command.book.profile.value
  }

  /// The room for notes by sheet.
  var notes: [String: NotesColumn] {
    let rooms = NotesRoom.all(in: document, for: profile).map { room in
      let (first, last) = (room.cells.first, room.cells.last)
      return (
        room.sheet, NotesColumn(column: first.column + 1, rows: first.row + 1...last.row + 1)
      )
    }
    return Dictionary(rooms) { first, _ in first }
  }
}

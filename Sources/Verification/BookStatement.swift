internal import Workbooks
package import XLSXInput

/// What a workbook says on its sheet Method of how it was made.
package struct BookStatement: Sendable, Equatable {
  /// The program with its version.
  package private(set) var program = ""
  /// The command with its inputs and options.
  package private(set) var commandLine = ""
  /// The files with their SHA-256 in hexadecimal: inputs first, then others with what they give in
  /// brackets.
  package private(set) var files: [StatedFile] = []

  package struct StatedFile: Sendable, Equatable {
    package var name: String
    package var digest: String
  }

  /// Nil for a workbook that says nothing of the kind.
  package init?(_ workbook: InputWorkbook) throws(WorkbookError) {
    guard let sheet = workbook.sheets.first(where: { $0.name == Self.sheetName }) else {
      return nil
    }
    let rows = try StoredRows(sheet, of: workbook)
    while let row = try rows.nextRow() { add(row) }
    guard !commandLine.isEmpty else { return nil }
  }

  private static let sheetName = WorkbookMaking.sheetName

  /// A term stands before its text, in the edition for the public with other cells around them.
  private mutating func add(_ row: StoredRow) {
    let texts = row.cells.compactMap { cell in
      if case .text(let text) = cell.value { text } else { String?.none }
    }
    guard let text = texts.last, texts.count > 1 else { return }
    let terms = texts.dropLast()
    if Self.isDigest(text) {
      // The section, the name, and a sign for no value.
      files.append(StatedFile(name: terms.count > 1 ? texts[1] : texts[0], digest: text))
    } else if program.isEmpty, terms.contains(WorkbookMaking.programTerm) {
      program = text
    } else if commandLine.isEmpty, terms.contains(WorkbookMaking.commandTerm),
      text.contains(WorkbookMaking.commandStart)
    {
      commandLine = text
    }
  }

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }
  }
}

extension BookStatement {
  /// The files that are not those that this workbook states, by their digests.
  /// - Parameters:
  ///   - anew: What the workbook states that was made from the files at hand.
  ///   - given: What the file at hand is called by whoever has it, by the name that this workbook has
  ///     for it.
  package func otherFiles(
    than anew: BookStatement, calling given: (_ name: String) -> String = { $0 }
  ) -> [Finding] {
    zip(files, anew.files).filter { $0.name == $1.name && $0.digest != $1.digest }.map {
      let given = given($0.name)
      return Finding(
        .otherFile, sheet: given, place: given == $0.name ? "" : $0.name, here: $1.digest,
        expected: $0.digest)
    }
  }
}

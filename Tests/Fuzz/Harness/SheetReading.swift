@testable import CSVText
@testable import XLSXInput

/// What reading a sheet to its end gives, read several times over.
struct SheetReading {
  struct Sheet {
    var survey: SheetSurvey
    var text: [UInt8]
  }

  /// Nil where it cannot be read.
  private(set) var sheet: Sheet?
  /// The text, or why there is none.
  private(set) var outcome = ""

  /// - Parameter chunkSizes: How many bytes are asked for at once, for each time that it is read.
  init(_ entry: SheetEntry, of workbook: InputWorkbook, chunkSizes: [Int]) {
    do throws(WorkbookError) {
      let source = try workbook.source(of: entry)
      let outcomes = chunkSizes.map { Self.text(source, chunkSize: $0) }
      for other in outcomes.dropFirst() {
        expect(other == outcomes[0], "\(entry.name) is another when it is read again")
      }
      switch outcomes[0] {
      case .success(let text):
        sheet = Sheet(survey: source.survey, text: text)
        outcome = String(decoding: text, as: UTF8.self)
      case .failure(let error): outcome = error.message
      }
    } catch {
      Self.check(error)
      outcome = error.message
    }
  }

  /// All of the text, after which the source is at its start again.
  private static func text(
    _ source: SheetByteSource, chunkSize: Int
  ) -> Result<[UInt8], InputError> {
    var text: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: chunkSize)
    do {
      while true {
        let count = try chunk.withUnsafeMutableBytes { try source.read(into: $0) }
        if count == 0 { break }
        text += chunk[..<count]
      }
      expect(try source.rewind(), "a sheet cannot be read again")
      return .success(text)
    } catch let error as InputError {
      _ = try? source.rewind()
      return .failure(error)
    } catch {
      finding("an error of another kind: \(error)")
    }
  }

  /// Memory can always be read: every error is the workbook's, in words.
  static func check(_ error: WorkbookError) {
    if case .input = error { finding("memory cannot be read: \(error.message)") }
    expect(error.message.count > 10, "no word of what is wrong")
  }
}

/// A row by what its cells are known to show: texts as they are, of all else whether there is
/// something.
struct StoredShown: Equatable {
  enum Cell: Equatable {
    case text(String)
    case value

    /// A text where the other is one; else whether there is something is all that can be told.
    static func == (left: Cell, right: Cell) -> Bool {
      guard case .text(let left) = left, case .text(let right) = right else { return true }
      return Array(left.utf8) == Array(right.utf8)
    }
  }

  let row: Int
  var cells: [Int: Cell] = [:]

  /// A record of the sheet's text.
  init(row: Int, fields: [String], columns: [Int]) {
    self.row = row
    for (column, field) in zip(columns, fields) where !field.isEmpty {
      cells[column] = .text(field)
    }
  }

  /// A row as it is stored; of two cells in one column the later counts.
  init(_ stored: StoredRow) {
    row = stored.number
    for cell in stored.cells {
      switch cell.value {
      case .blank: break
      case .text(let text), .error(let text):
        // A return would end a line of the text.
        let lines = text.utf8.map { $0 == 0x0D ? 0x0A : $0 }
        cells[cell.column] = .text(String(decoding: lines, as: UTF8.self))
      case .number, .boolean: cells[cell.column] = .value
      }
    }
  }

  /// The rows of a sheet that show something.
  static func rows(of sheet: SheetEntry, _ workbook: InputWorkbook) -> [StoredShown] {
    var shown: [StoredShown] = []
    unfailing("the cells of a sheet whose text was read") {
      let rows = try StoredRows(sheet, of: workbook)
      while let row = try rows.nextRow() { shown.append(StoredShown(row)) }
    }
    return shown.filter { !$0.cells.isEmpty }
  }
}

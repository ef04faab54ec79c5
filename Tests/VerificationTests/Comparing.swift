import CSVText
import TestSupport
import XLSXInput

@testable import Verification

/// What comes of holding a workbook of one sheet against another, both given by their rows in XML.
func compared(
  _ rows: String, with made: String, notes: NotesColumn? = nil
) throws -> VerificationTally {
  try compared(
    TestBook(rows: rows), with: TestBook(rows: made), notes: notes.map { ["Jobs": $0] } ?? [:])
}

func compared(
  _ here: TestBook, with made: TestBook, notes: [String: NotesColumn] = [:]
) throws -> VerificationTally {
  try BookComparison(opened(here), madeAs: opened(made), notes: notes).run()
}

func sentences(_ rows: String, with made: String) throws -> [String] {
  try compared(rows, with: made).ranked.map(\.sentence)
}

func opened(_ book: TestBook) throws -> InputWorkbook {
  let bytes = book.bytes
  return try InputWorkbook(
    MemoryPackage(bytes), form: WorkbookForm(head: bytes) ?? .zip, path: "book.xlsx")
}

/// A row of numbers.
func row(_ number: Int, _ values: [String]) -> String {
  "<row r=\"\(number)\">\(values.map { "<c><v>\($0)</v></c>" }.joined())</row>"
}

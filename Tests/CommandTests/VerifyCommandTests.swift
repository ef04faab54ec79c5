import Foundation
import TestSupport
import Testing

/// What a person sees who verifies a workbook; how cells are compared is tested in its own room.
struct VerifyCommandTests {
  private let books: VerifyBooks

  init() throws { books = try VerifyBooks() }

  @Test func anUnchangedWorkbookAgrees() async throws {
    try await books.make(["jobs.csv"])
    let run = try await books.verify(["jobs.csv"])
    #expect(run.status == .exit(0))
    #expect(run.output.isEmpty)
    #expect(run.messages.hasPrefix("verify: "))
    #expect(run.messages.hasSuffix(" cells compared, no difference\n"))
    #expect(try Set(books.workdir.files().keys) == ["jobs.csv", "book.xlsx"])
  }

  @Test func anEditedValueIsNamed() async throws {
    try await books.make(["jobs.csv"])
    try books.edit(books.part(ofSheet: "Listings"), "<v>91234</v>", "<v>191234</v>")
    let run = try await books.verify(["jobs.csv"])
    #expect(run.status == .exit(1))
    #expect(run.output.hasPrefix("Listings!"))
    #expect(run.output.hasSuffix(": 191,234 here, 91,234 from the inputs\n"))
    #expect(run.messages.hasSuffix(" cells compared, 1 difference\n"))
  }

  @Test func anEditedTextIsNamed() async throws {
    try await books.make(["jobs.csv"])
    try books.edit(VerifyBooks.texts, ">Senior Editor<", ">Staff Editor<")
    let run = try await books.verify(["jobs.csv"])
    #expect(run.status == .exit(1))
    #expect(run.output.contains(": \"Staff Editor\" here, \"Senior Editor\" from the inputs\n"))
  }

  @Test func anEditedFormulaIsNamed() async throws {
    try await books.make(["jobs.csv"])
    try books.edit(books.part(ofSheet: "Spreads"), "MAXIFS(", "MINIFS(")
    let run = try await books.verify(["jobs.csv"])
    #expect(run.status == .exit(1))
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("Spreads!") == true)
    #expect(lines.first?.contains(": =_xlfn.MINIFS(") == true)
    #expect(lines.first?.contains(" here, =_xlfn.MAXIFS(") == true)
  }

  @Test func aDeletedRowIsNamed() async throws {
    try await books.make(["jobs.csv"])
    let part = try PackageParts(path: books.workdir.file("book.xlsx").path)
      .text(books.part(ofSheet: "Listings"))
    let start = try #require(part.range(of: "<row r=\"3\""))
    let end = try #require(part.range(of: "<row r=\"4\""))
    try books.edit(
      books.part(ofSheet: "Listings"), String(part[start.lowerBound..<end.lowerBound]), "")
    let run = try await books.verify(["jobs.csv"])
    #expect(run.status == .exit(1))
    #expect(run.output.hasPrefix("Listings!3: a row is missing here: "))
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test func anotherInputIsNamedFirst() async throws {
    try await books.make(["jobs.csv"])
    let text = String(decoding: try books.workdir.files()["jobs.csv"] ?? Data(), as: UTF8.self)
    try books.workdir.write(
      text.replacingOccurrences(of: "70,001", with: "60,001"), to: "jobs.csv")
    let run = try await books.verify(["jobs.csv"])
    #expect(run.status == .exit(1))
    #expect(
      run.output.hasPrefix(
        "jobs.csv is another file than the one this workbook was made from: SHA-256 "))
    #expect(run.output.contains(": 70,001 here, 60,001 from the inputs\n"))
  }

  @Test func anotherInputIsCalledByTheNameThatItHas() async throws {
    try await books.make(["jobs.csv"])
    try books.workdir.write("Title,Salary\nL5 Grip,\"$50,000\"\n", to: "mail/more.csv")
    let run = try await books.verify(["mail/more.csv"])
    #expect(run.status == .exit(1))
    #expect(
      run.output.hasPrefix(
        "more.csv is another file than jobs.csv, which this workbook was made from: SHA-256 "))
    #expect(!run.output.contains("mail"))
    let table = try await books.verify(["mail/more.csv", "--format", "csv"])
    #expect(table.output.contains("\nmore.csv,jobs.csv,other_file,"))
    #expect(!table.output.contains("mail"))
  }

  @Test func inputsMayHaveOtherNamesAndAnotherOrder() async throws {
    try books.workdir.write("Title,Salary\nL5 Grip,\"$50,000\"\n", to: "more.csv")
    try await books.make(["jobs.csv", "more.csv"])
    let jobs = try #require(try books.workdir.files()["jobs.csv"])
    try books.workdir.write(jobs, to: "mail/jobs (1).csv")
    let run = try await books.verify(["more.csv", "mail/jobs (1).csv"])
    #expect(run.status == .exit(0), "\(run.output)")
    let one = try await books.verify(["more.csv"])
    #expect(one.status == .exit(64))
    #expect(one.messages.hasPrefix("book.xlsx: made from 2 inputs, but 1 is given\n"))
  }

  @Test func notesAreCounted() async throws {
    try await books.make(["jobs.csv"])
    let part = try PackageParts(path: books.workdir.file("book.xlsx").path)
      .text(books.part(ofSheet: "Spreads"))
    let row = try #require(part.range(of: "<row r=\"5\""))
    let end = try #require(part.range(of: "</row>", range: row.upperBound..<part.endIndex))
    let last = try #require(
      part.range(of: "<c r=\"", options: .backwards, range: row.upperBound..<end.lowerBound))
    let cell = String(part[last.lowerBound..<end.lowerBound])
    try #require(cell.hasSuffix("/>"), "the last cell is not empty: \(cell)")
    try books.edit(
      books.part(ofSheet: "Spreads"), cell,
      String(cell.dropLast(2)) + " t=\"str\"><v>ask them</v></c>")
    let run = try await books.verify(["jobs.csv"])
    #expect(run.status == .exit(0), "\(run.output)")
    #expect(run.messages.hasSuffix(" no difference; 1 note was written in\n"))
  }

  @Test func differencesGoIntoATable() async throws {
    try await books.make(["jobs.csv"])
    try books.edit(books.part(ofSheet: "Listings"), "<v>91234</v>", "<v>191234</v>")
    let run = try await books.verify(["jobs.csv", "--format", "csv", "-o", "found.csv", "-q"])
    #expect(run.status == .exit(1))
    #expect(run.messages.isEmpty)
    let table = String(decoding: try books.workdir.files()["found.csv"] ?? Data(), as: UTF8.self)
    #expect(table.hasPrefix("sheet,place,difference,here,from_inputs\nListings,"))
    #expect(table.hasSuffix(",value,\"191,234\",\"91,234\"\n"))
  }

  /// As many as a person reads; a file has them all.
  @Test func ofManyDifferencesTheFirstAreShown() async throws {
    let header = "Job ID,Title,Salary\n"
    func rows(_ pay: String) -> String { (1...80).map { "J\($0),Grip,\(pay)\n" }.joined() }
    try books.workdir.write(header + rows("$50000"), to: "many.csv")
    try await books.make(["many.csv"])
    try books.workdir.write(header + rows("$51000"), to: "many.csv")
    let shown = try await books.verify(["many.csv", "-q"])
    #expect(shown.status == .exit(1))
    let lines = shown.output.split(separator: "\n")
    #expect(lines.count == 51)
    let whole = try await books.verify(["many.csv", "-q", "-o", "found.txt"])
    #expect(whole.status == .exit(1))
    let file = String(
      decoding: try books.workdir.files()["found.txt"] ?? Data(), as: UTF8.self)
    let count = file.split(separator: "\n").count
    #expect(count > 80)
    #expect(lines.last == "… and \(count - 50) more; --format csv lists them all")
  }

  @Test func anotherVersionIsSaid() async throws {
    try await books.make(["jobs.csv"])
    try books.edit(VerifyBooks.texts, ">payspread 0.", ">payspread 990.")
    let run = try await books.verify(["jobs.csv"])
    #expect(run.status == .exit(0), "\(run.output)")
    #expect(run.messages.hasPrefix("verify: book.xlsx was made by payspread 990."))
  }
}

/// Workbooks that state nothing, and inputs that are not there.
struct VerifyRefusalTests {
  private let books: VerifyBooks

  init() throws { books = try VerifyBooks() }

  @Test func aWorkbookOfAnotherProgramIsRefused() async throws {
    try books.workdir.write(
      Data(TestBook(texts: [["Title", "Salary"], ["Grip", "$50,000"]]).bytes), to: "book.xlsx")
    let run = try await books.verify(["jobs.csv"])
    #expect(run.status == .exit(65))
    #expect(run.output.isEmpty)
    #expect(run.messages.hasPrefix("book.xlsx: no workbook of payspread: "))
  }

  @Test func anOpenDocumentIsRefused() async throws {
    let row = TestOpenDocument.row(TestOpenDocument.text("Title"))
    try books.workdir.write(
      Data(TestOpenDocument(spreadsheet: TestOpenDocument.table("Method", row)).bytes),
      to: "book.xlsx")
    let run = try await books.verify(["jobs.csv"])
    #expect(run.status == .exit(65))
    #expect(
      run.messages == """
        book.xlsx: this is an OpenDocument workbook (.ods), of which only listings are read
          Open it in a spreadsheet program, and save it as .xlsx or as CSV.

        """)
  }

  @Test func aMissingInputIsSaid() async throws {
    try await books.make(["jobs.csv"])
    let run = try await books.verify(["gone.csv"])
    #expect(run.status == .exit(66))
    #expect(run.messages.hasPrefix("gone.csv: No such file"))
  }

  /// What was wrong with each of these was said of `jobs.csv`, which is not there.
  @Test(arguments: [
    ("", "other.csv: the file is empty\n"),
    ("Title,Salary\n", "other.csv: no listings: there is no row below the header\n"),
    ("a,b\n1,2\n", "other.csv:1: no usable column among \"a\", \"b\"\n"),
    ("<!DOCTYPE html><html></html>", "other.csv: this is "),
    (
      "Title,Salary\n<<<<<<< a\nGrip,1\n=======\nGrip,2\n>>>>>>> b\n",
      "other.csv: line 2 holds the mark of "
    ),
    ("Title,Salary\nGrip,\"1", "other.csv: no listings: the only row was refused\n"),
  ])
  func aWrongInputIsCalledAsItWasGiven(text: String, message: String) async throws {
    try await books.make(["jobs.csv"])
    try books.workdir.write(text, to: "other.csv")
    let run = try await books.verify(["other.csv"])
    #expect(run.status == .exit(65))
    #expect(run.messages.hasPrefix(message), "\(run.messages)")
  }

  @Test func anEmptyEarlierCaptureIsCalledAsItWasGiven() async throws {
    let jobs = try #require(try books.workdir.files()["jobs.csv"])
    try books.workdir.write(jobs, to: "january.csv")
    try await books.make(["jobs.csv", "--previous", "january.csv"])
    try books.workdir.write("", to: "mail/january.csv")
    let run = try await books.verify(["jobs.csv", "--settings", "mail/january.csv"])
    #expect(run.status == .exit(65))
    #expect(run.messages.hasPrefix("mail/january.csv: the file is empty\n"), "\(run.messages)")
  }

  @Test func standardInputIsAnInput() async throws {
    try await books.make(["jobs.csv"])
    let run = try await books.runner.run(
      ["verify", "book.xlsx", "-"], in: books.workdir, input: .file(books.workdir.file("jobs.csv")))
    #expect(run.status == .exit(0), "\(run.output)")
  }

  @Test func aWorkbookReadAsListingsIsAnInput() async throws {
    try books.workdir.write(
      Data(TestBook(texts: [["Title", "Salary"], ["L4 Grip", "$50,000"]]).bytes), to: "in.xlsx")
    try await books.make(["in.xlsx", "--sheet", "Jobs"])
    let run = try await books.verify(["in.xlsx"])
    #expect(run.status == .exit(0), "\(run.output)")
  }

  @Test func aDamagedSheetIsSaid() async throws {
    try await books.make(["jobs.csv"])
    try books.edit(books.part(ofSheet: "Listings"), "</sheetData>", "")
    let run = try await books.verify(["jobs.csv"])
    #expect(run.status == .exit(65))
    #expect(run.messages.hasPrefix("book.xlsx: the workbook is damaged: "))
  }
}

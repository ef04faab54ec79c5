import Foundation
import TestSupport
import Testing

/// What a user sees of workbooks that listings are read from; how they are read is tested in their
/// own room.
struct WorkbookInputTests {
  private let workdir: Workdir
  private let runner: CommandRunner
  private static let jobs = [
    ["Job ID", "Title", "Level", "Salary"],
    ["1", "Senior Editor", "L5", "$90,000 - $110,000 a year"],
    ["2", "Editor", "L4", "$70,000 a year"],
  ]

  init() throws {
    workdir = try Workdir()
    runner = try CommandRunner(named: "payspread")
  }

  private func write(_ book: TestBook, to name: String) throws {
    try workdir.write(Data(book.bytes), to: name)
  }

  private func sheet(_ name: String, _ texts: [[String]], state: String = "") -> TestBook.Sheet {
    .init(name: name, content: "<sheetData>\(TestBook.rows(texts))</sheetData>", state: state)
  }

  private func run(_ arguments: String...) async throws -> CommandRun {
    try await runner.run(arguments, in: workdir)
  }

  @Test func aWorkbookGivesTheRowsOfItsCSV() async throws {
    try write(TestBook(texts: Self.jobs), to: "jobs.xlsx")
    let lines = Self.jobs.map { row in row.map { "\"\($0)\"" }.joined(separator: ",") + "\n" }
    try workdir.write(lines.joined(), to: "jobs.csv")
    let book = try await run("normalize", "jobs.xlsx", "--encoding", "utf-16", "--delimiter", ";")
    let text = try await run("normalize", "jobs.csv")
    #expect(book.status == .exit(0))
    #expect(book.output == text.output.replacingOccurrences(of: "jobs.csv", with: "jobs.xlsx"))
    #expect(book.messages == "normalize: 2 rows = 2 listings + 0 refused\n")
  }

  @Test func anOpenDocumentGivesTheRowsOfItsCSV() async throws {
    let rows = Self.jobs.map { row in
      "<table:table-row>\(row.map { TestOpenDocument.text($0) }.joined())</table:table-row>"
    }
    try workdir.write(Data(TestOpenDocument(rows: rows.joined()).bytes), to: "jobs.ods")
    let lines = Self.jobs.map { row in row.map { "\"\($0)\"" }.joined(separator: ",") + "\n" }
    try workdir.write(lines.joined(), to: "jobs.csv")
    let document = try await run("normalize", "jobs.ods", "--sheet", "jobs")
    let text = try await run("normalize", "jobs.csv")
    #expect(document.status == .exit(0))
    #expect(document.output == text.output.replacingOccurrences(of: "jobs.csv", with: "jobs.ods"))
    let made = try await run("workbook", "jobs.ods", "-o", "book.xlsx", "-q")
    #expect(made.status == .exit(0))
    let verified = try await run("verify", "book.xlsx", "jobs.ods")
    #expect(verified.status == .exit(0))
    let other = try await run("verify", "jobs.ods", "jobs.csv")
    #expect(other.status == .exit(65))
    #expect(other.messages.hasPrefix("jobs.ods: no workbook of payspread"))
  }

  @Test func itsBytesSayThatItIsOneWhateverItsName() async throws {
    try write(TestBook(texts: Self.jobs), to: "jobs.csv")
    let run = try await run("spread", "jobs.csv", "-q")
    #expect(run.status == .exit(0))
    #expect(run.output.contains("L5,USD,1"))
    let other = try await runner.run(
      ["spread", "-q", "-"], in: workdir, input: .file(workdir.file("jobs.csv")))
    #expect(other.output == run.output)
  }

  @Test func theFirstSheetWithTitlesAndPayIsTakenAndSaid() async throws {
    try write(
      TestBook(sheets: [
        sheet("About", [["Made by", "someone"]]), sheet("Old", Self.jobs, state: "hidden"),
        sheet("Jobs", Self.jobs), sheet("More", Self.jobs),
      ]), to: "jobs.xlsx")
    let run = try await run("inspect", "jobs.xlsx")
    #expect(run.status == .exit(0))
    #expect(run.output.contains("the sheet \"Jobs\" of a workbook of 4 sheets"))
    let listings = try await self.run("normalize", "jobs.xlsx")
    #expect(
      listings.messages.hasPrefix(
        "jobs.xlsx: the sheet \"Jobs\" is read, not \"About\", \"Old\" (hidden), \"More\"; --sheet names another\n"
      ))
  }

  @Test func aSheetIsNamedByItsNameOrNumber() async throws {
    var other = Self.jobs
    other[1][1] = "Producer"
    try write(
      TestBook(sheets: [sheet("Jobs", Self.jobs), sheet("Film", other)]), to: "jobs.xlsx")
    for name in ["Film", "film", "2"] {
      let run = try await run("normalize", "jobs.xlsx", "--sheet", name)
      #expect(run.output.contains("Producer"))
      #expect(run.messages == "normalize: 2 rows = 2 listings + 0 refused\n")
    }
    let wrong = try await run("normalize", "jobs.xlsx", "--sheet", "Flim")
    #expect(wrong.status == .exit(65))
    #expect(
      wrong.messages == """
        jobs.xlsx: there is no sheet "Flim"
          The sheets are "Jobs", "Film". Did you mean "Film"?

        """)
    let compared = try await run(
      "compare", "jobs.xlsx", "jobs.xlsx", "--sheet", "Jobs", "--sheet", "Film", "-q")
    #expect(compared.status == .exit(0))
    #expect(compared.output.contains("Producer"))
  }

  @Test func aSheetThatNoInputHasIsWrongUsage() async throws {
    try workdir.write("Title,Salary\nEditor,\"$70,000\"\n", to: "jobs.csv")
    let none = try await run("spread", "jobs.csv", "--sheet", "Jobs")
    #expect(none.status == .exit(64))
    #expect(none.messages.contains("none of the inputs is a workbook"))
    try write(TestBook(texts: Self.jobs), to: "jobs.xlsx")
    let many = try await run("spread", "jobs.xlsx", "--sheet", "1", "--sheet", "1")
    #expect(many.status == .exit(64))
    #expect(many.messages.contains("--sheet is given 2 times for 1 workbook"))
  }

  @Test func whatIsHiddenIsSaid() async throws {
    let rows = TestBook.rows(Self.jobs).replacingOccurrences(
      of: "<row><c t=\"inlineStr\"><is><t>2<",
      with: "<row hidden=\"1\"><c t=\"inlineStr\"><is><t>2<")
    try write(TestBook(rows: rows), to: "jobs.xlsx")
    let run = try await run("normalize", "jobs.xlsx")
    #expect(
      run.messages
        == "jobs.xlsx: a hidden row is read too\nnormalize: 2 rows = 2 listings + 0 refused\n")
  }

  @Test(arguments: [
    (2, "a hidden column is read too"), (3, "2 hidden columns are read too"),
  ])
  func hiddenColumnsAreSaid(_ last: Int, _ note: String) async throws {
    let columns = #"<cols><col min="2" max="\#(last)" hidden="1"/></cols>"#
    let content = "\(columns)<sheetData>\(TestBook.rows(Self.jobs))</sheetData>"
    try write(TestBook(sheets: [.init(name: "Jobs", content: content)]), to: "jobs.xlsx")
    let run = try await run("normalize", "jobs.xlsx")
    #expect(
      run.messages == "jobs.xlsx: \(note)\nnormalize: 2 rows = 2 listings + 0 refused\n")
  }

  @Test(arguments: [
    (
      1,
      "one formula has no result in the file and is read as empty; save it in a spreadsheet program first"
    ),
    (
      2,
      "2 formulas have no result in the file and are read as empty; save it in a spreadsheet program first"
    ),
  ])
  func formulasWithoutResultAreSaid(_ count: Int, _ note: String) async throws {
    let formula = "<c><f>1+1</f></c>"
    let row = "<row><c/><c/><c/>\(String(repeating: formula, count: count))</row>"
    try write(TestBook(rows: TestBook.rows(Self.jobs) + row), to: "jobs.xlsx")
    let run = try await run("normalize", "jobs.xlsx")
    #expect(
      run.messages == "jobs.xlsx: \(note)\nnormalize: 2 rows = 2 listings + 0 refused\n")
  }

  @Test func aWorkbookMayComeThroughAPipe() async throws {
    try write(TestBook(texts: Self.jobs), to: "jobs.xlsx")
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(
      contentsOf: Data(contentsOf: workdir.file("jobs.xlsx")))
    try pipe.fileHandleForWriting.close()
    let piped = try await runner.run(["spread", "-", "-q"], in: workdir, input: .pipe(pipe))
    #expect(piped.status == .exit(0))
    #expect(try await piped.output == run("spread", "jobs.xlsx", "-q").output)
  }

  /// Broken off in its rows: which sheet has the listings is not even known.
  @Test func aDamagedSheetIsTold() async throws {
    let broken = TestBook.Sheet(name: "Jobs", content: "<sheetData><row><c></row></sheetData>")
    for sheets in [[broken], [broken, sheet("More", Self.jobs)]] {
      try write(TestBook(sheets: sheets), to: "jobs.xlsx")
      let run = try await run("normalize", "jobs.xlsx")
      #expect(run.status == .exit(65))
      #expect(run.output.isEmpty)
      #expect(run.messages.hasPrefix("jobs.xlsx: the workbook is damaged: "), "\(run.messages)")
      #expect(run.messages.contains("Open it in a spreadsheet program and save it anew"))
    }
  }

  @Test func rowsAreRefusedByTheirNumberInTheSheet() async throws {
    let texts = [["Listings of a board"], []] + Self.jobs + [[], ["3", "Editor", "L4", "-$5"]]
    let merge = #"<mergeCells><mergeCell ref="A1:D1"/></mergeCells>"#
    try write(TestBook(rows: TestBook.rows(texts), after: merge), to: "jobs.xlsx")
    let run = try await run("normalize", "jobs.xlsx")
    #expect(run.status == .exit(0))
    #expect(run.messages.contains("refused: jobs.xlsx:7: column \"Salary\""))
  }

  @Test func whatCannotBeReadEndsWith65AndTheWayOut() async throws {
    let bytes = TestBook(texts: Self.jobs).bytes
    try workdir.write(Data(bytes[..<(bytes.count / 2)]), to: "cut.xlsx")
    try workdir.write(Data(ZipWriter([.init("jobs.csv", "a,b")]).bytes), to: "other.zip")
    let ole: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    try workdir.write(Data(ole + [UInt8](repeating: 0, count: 600)), to: "old.xls")
    var locked = ole + [UInt8](repeating: 0, count: 2048)
    (locked[30], locked[48]) = (9, 1)
    for (place, unit) in "EncryptedPackage".utf16.enumerated() {
      locked[1024 + 2 * place] = UInt8(unit)
    }
    locked[1024 + 64] = 34
    try workdir.write(Data(locked), to: "locked.xlsx")
    for (name, words) in [
      ("locked.xlsx", "with its password, and save a copy without one"),
      ("cut.xlsx", "breaks off"), ("other.zip", "Unpack it"), ("old.xls", "save it as .xlsx"),
    ] {
      let run = try await run("normalize", name)
      #expect(run.status == .exit(65))
      #expect(run.output.isEmpty)
      #expect(run.messages.hasPrefix("\(name): "))
      #expect(run.messages.contains(words))
    }
  }

  @Test func aWorkbookOfOursGivesTheSameFigures() async throws {
    let lines = Self.jobs.map { row in row.map { "\"\($0)\"" }.joined(separator: ",") + "\n" }
    try workdir.write(
      lines.joined() + "3,Part-time Casual Editor,L4,\"up to $40 an hour\"\n", to: "jobs.csv")
    #expect(try await run("workbook", "jobs.csv", "-q", "-o", "book.xlsx").status == .exit(0))
    let book = try await run("spread", "book.xlsx")
    let text = try await run("spread", "jobs.csv")
    #expect(book.output == text.output)
    #expect(book.output.contains("part_time:1"))
    #expect(book.messages.contains("the sheet \"Listings\" is read"))
  }

  @Test func theMethodSheetHasTheDigestOfTheFile() async throws {
    try write(TestBook(texts: Self.jobs), to: "jobs.xlsx")
    try workdir.write(Data(TestBook(texts: Self.jobs).bytes), to: "copy.csv")
    for name in ["jobs.xlsx", "copy.csv"] {
      #expect(try await run("workbook", name, "-q", "-o", "\(name).book.xlsx").status == .exit(0))
    }
    let digests = try ["jobs.xlsx", "copy.csv"].map { name in
      let parts = try PackageParts(path: workdir.file("\(name).book.xlsx").path)
      let text = parts.parts.values.map { String(decoding: $0, as: UTF8.self) }.joined()
      return Set(text.matches(of: /\b[0-9a-f]{64}\b/).map { String($0.output) })
    }
    #expect(digests[0].count == 1)
    #expect(digests[0] == digests[1])
  }
}

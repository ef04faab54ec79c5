import Foundation
import TestSupport
import Testing

/// Settings files that a person keeps in a spreadsheet program.
struct SettingsInWorkbookTests {
  private let workdir: Workdir
  private let runner: CommandRunner
  private static let claims = [
    [
      "id", "claim", "measure", "where", "relation", "value", "baseline", "tolerance_pct", "source",
    ],
    ["C1", "Editors start at 70,000", "floor_min", "level=L4", "=", "70000", "", "", "the boss"],
  ]

  init() throws {
    workdir = try Workdir()
    runner = try CommandRunner(named: "payspread")
    try workdir.write(
      "Job ID,Title,Level,Salary\n1,Senior Editor,L5,\"$90,000\"\n2,Editor,L4,\"$70,000\"\n",
      to: "jobs.csv")
  }

  private func write(_ sheets: [TestBook.Sheet], styles: [String] = [], to name: String) throws {
    var book = TestBook(sheets: sheets)
    if !styles.isEmpty { book.styles = TestBook.styles(styles) }
    try workdir.write(Data(book.bytes), to: name)
  }

  private func sheet(_ name: String, _ texts: [[String]], state: String = "") -> TestBook.Sheet {
    .init(name: name, content: "<sheetData>\(TestBook.rows(texts))</sheetData>", state: state)
  }

  private func run(_ arguments: String...) async throws -> CommandRun {
    try await runner.run(arguments, in: workdir)
  }

  @Test func claimsMayStandInAWorkbook() async throws {
    try write(
      [sheet("Old", [["x"]], state: "hidden"), sheet("Claims", Self.claims)], to: "claims.xlsx")
    let check = try await run("check", "--claims", "claims.xlsx", "jobs.csv")
    #expect(check.status == .exit(0))
    #expect(check.messages.contains("check: 1 claim: 1 supported"))
  }

  @Test func aMistakeIsToldWithItsSheetAndRow() async throws {
    var claims = Self.claims
    claims[1][5] = "lots"
    try write([sheet("Claims", claims)], to: "claims.xlsx")
    let check = try await run("check", "--claims", "claims.xlsx", "jobs.csv")
    #expect(check.status == .exit(65))
    #expect(
      check.messages.hasPrefix(
        "claims.xlsx, sheet \"Claims\":2: column \"value\": \"lots\" is no plain number"))
    try write([sheet("Columns", [["column", "field"], ["Titel", "title"]])], to: "columns.xlsx")
    let columns = try await run("spread", "jobs.csv", "--columns", "columns.xlsx")
    #expect(
      columns.messages.hasPrefix(
        "columns.xlsx, sheet \"Columns\":2: there is no column \"Titel\". Did you mean \"Title\"?"))
  }

  /// A value that is shown as money is the number all the same.
  @Test func aDamagedSheetIsTold() async throws {
    let broken = TestBook.Sheet(name: "Claims", content: "<sheetData><row><c></row></sheetData>")
    try write([broken], to: "claims.xlsx")
    let parts = TestBook(sheets: [broken]).parts.filter { !$0.name.hasSuffix("sheet1.xml") }
    try workdir.write(Data(ZipWriter(parts).bytes), to: "empty.xlsx")
    for (name, words) in [
      ("claims.xlsx", "the workbook is damaged: "), ("empty.xlsx", "\"Claims\" is missing"),
    ] {
      let check = try await run("check", "--claims", name, "jobs.csv")
      #expect(check.status == .exit(65))
      #expect(check.output.isEmpty)
      #expect(check.messages.hasPrefix("\(name): ") && check.messages.contains(words))
      #expect(check.messages.contains("Open it in a spreadsheet program and save it anew"))
    }
  }

  @Test func theFormatOfANumberDoesNotCount() async throws {
    let rows = TestBook.rows(Self.claims).replacingOccurrences(
      of: "<c t=\"inlineStr\"><is><t>70000</t></is></c>", with: "<c s=\"1\"><v>70000</v></c>")
    try write(
      [.init(name: "Claims", content: "<sheetData>\(rows)</sheetData>")],
      styles: ["\"$\"#,##0"], to: "claims.xlsx")
    let check = try await run("check", "--claims", "claims.xlsx", "jobs.csv")
    #expect(check.status == .exit(0))
  }

  @Test func allSettingsMayStandInWorkbooks() async throws {
    try write(
      [sheet("L", [["employer", "pattern", "level", "rank"], ["", "Editor", "Ed", "1"]])],
      to: "levels.xlsx")
    try write(
      [
        sheet(
          "C", [["listing_id", "field", "value", "reason"], ["2", "pay_max", "80000", "seen"]])
      ],
      to: "corrections.xlsx")
    let run = try await run(
      "normalize", "jobs.csv", "--levels", "levels.xlsx", "--corrections", "corrections.xlsx")
    #expect(run.status == .exit(0))
    #expect(run.output.contains(",Ed,map,") && run.output.contains("80000"))
  }

  /// The workbook of figures states the file of settings, and is verified with it.
  @Test func aWorkbookWithSuchClaimsIsVerified() async throws {
    try write([sheet("Claims", Self.claims)], to: "claims.xlsx")
    let made = try await run(
      "workbook", "jobs.csv", "--claims", "claims.xlsx", "-o", "book.xlsx")
    #expect(made.status == .exit(0))
    let verified = try await run("verify", "book.xlsx", "jobs.csv")
    #expect(verified.status == .exit(0))
    #expect(verified.messages.contains("no difference"))
  }
}

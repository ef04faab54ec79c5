import Foundation
import TestSupport
import Testing

/// What a user sees of `payspread workbook`; what stands in a workbook is tested in its own room.
struct WorkbookCommandTests {
  private let workdir: Workdir
  private let runner: CommandRunner

  init() throws {
    workdir = try Workdir()
    runner = try CommandRunner(named: "payspread")
    try workdir.write(
      "Job ID,Title,Salary,Date Posted\nA1,Senior Editor,\"$90,000 a year\",2024-02-29\n",
      to: "jobs.csv")
  }

  @Test func workbookIsMadeAndNothingElse() async throws {
    let run = try await runner.run(["workbook", "jobs.csv", "-o", "book.xlsx"], in: workdir)
    #expect(run.status == .exit(0))
    #expect(run.output.isEmpty)
    #expect(run.messages == "workbook: 1 row = 1 listing + 0 refused\n")
    let files = try workdir.files()
    #expect(Set(files.keys) == ["jobs.csv", "book.xlsx"])
    #expect(files["book.xlsx"]?.prefix(4) == Data([0x50, 0x4B, 0x03, 0x04]), "no zip archive")
  }

  @Test func sameInputGivesTheSameBytes() async throws {
    for name in ["one.xlsx", "two.xlsx"] {
      var runner = runner
      runner.environment["TZ"] = name == "one.xlsx" ? "UTC" : "Asia/Tokyo"
      let run = try await runner.run(["workbook", "jobs.csv", "-q", "-o", name], in: workdir)
      #expect(run.status == .exit(0))
      #expect(run.messages.isEmpty)
    }
    let files = try workdir.files()
    #expect(files["one.xlsx"] == files["two.xlsx"])
  }

  @Test func existingWorkbookIsReplacedWithForceOnly() async throws {
    try workdir.write("notes", to: "book.xlsx")
    let arguments = ["workbook", "jobs.csv", "-o", "book.xlsx"]
    let refused = try await runner.run(arguments, in: workdir)
    #expect(refused.status == .exit(73))
    #expect(try workdir.files()["book.xlsx"] == Data("notes".utf8))
    let forced = try await runner.run(arguments + ["--force"], in: workdir)
    #expect(forced.status == .exit(0))
    #expect(try workdir.files()["book.xlsx"]?.starts(with: [0x50, 0x4B]) == true)
    #expect(try Set(workdir.files().keys) == ["jobs.csv", "book.xlsx"])
  }
}

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

  @Test func claimsAndAnEarlierCaptureAreReadAndSummedUp() async throws {
    try workdir.write(
      "id,claim,measure,where,relation,value,baseline,tolerance_pct,source\n"
        + "C1,x,floor_min,,>=,3,average,,\nC2,x,listings,topics=film,=,0,,,\n", to: "claims.csv")
    try workdir.write(
      "name,kind,relation,amount,period,currency,population,date,source\n"
        + "average,mean,<,30000,year,USD,,,a paper\n", to: "baselines.csv")
    try workdir.write("topic,phrase\nfilm,film\n", to: "topics.csv")
    try workdir.write(
      "Job ID,Title,Salary\nA1,Senior Editor,\"$80,000 a year\"\nA2,Grip,5 to 1\n",
      to: "january.csv")
    let run = try await runner.run(
      [
        "workbook", "jobs.csv", "--claims", "claims.csv", "--previous", "january.csv", "-o",
        "book.xlsx",
      ], in: workdir)
    #expect(run.status == .exit(0))
    #expect(
      run.messages.split(separator: "\n") == [
        "workbook: baselines.csv beside the claims file gives the baselines that claims name; "
          + "--baselines names another",
        "workbook: topics.csv beside the claims file gives the topics that claims ask for; "
          + "--topics names another",
        "workbook: 1 row = 1 listing + 0 refused",
        "refused: january.csv:3: column \"Salary\": floor 5 is above ceiling 1",
        "topics.csv: no listing has the phrase \"film\" (row 2)",
        "workbook: january.csv: 2 rows = 1 listing + 1 refused",
        "workbook: 2 claims: 2 supported, 0 contradicted, 0 undecidable",
        "workbook: 1 listing before, 1 after: 0 added, 0 removed, 1 changed, 0 unchanged",
      ])
    #expect(try workdir.files()["book.xlsx"]?.starts(with: [0x50, 0x4B]) == true)
  }
}

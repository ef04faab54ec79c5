import Foundation
import TestSupport
import Testing

/// Names of results that would cost somebody a file, or that no program would open.
struct OutputNameTests {
  private let workdir: Workdir
  private let runner: CommandRunner
  private static let jobs = "Job ID,Title,Level,Salary\n1,Editor,L5,\"$90,000\"\n"

  init() throws {
    workdir = try Workdir()
    runner = try CommandRunner(named: "payspread")
    try workdir.write(Self.jobs, to: "jobs.csv")
    try workdir.write("employer,pattern,level,rank\n,Editor,Ed,1\n", to: "levels.csv")
  }

  private func run(_ line: String) async throws -> CommandRun {
    try await runner.run(line.split(separator: " ").map(String.init), in: workdir)
  }

  @Test(
    arguments: [
      "normalize jobs.csv -o jobs.csv --force", "spread jobs.csv -o ./jobs.csv --force",
      "normalize jobs.csv -o clean.csv --rejects jobs.csv --force",
      "compare jobs.csv jobs.csv -o jobs.csv --force",
      "inspect jobs.csv --write-columns jobs.csv --force", "inspect jobs.csv -o jobs.csv --force",
    ])
  func whatIsReadIsNeverReplaced(line: String) async throws {
    let run = try await run(line)
    #expect(run.status == .exit(73))
    #expect(
      run.messages.contains(
        "jobs.csv: the command reads this file, and its result would take its place\n"))
    #expect(try String(contentsOf: workdir.file("jobs.csv"), encoding: .utf8) == Self.jobs)
  }

  @Test func anotherNameOfTheFileDoesNotHelp() async throws {
    try FileManager.default.createSymbolicLink(
      at: workdir.file("link.csv"), withDestinationURL: workdir.file("jobs.csv"))
    let run = try await run("normalize link.csv -o jobs.csv --force")
    #expect(run.status == .exit(73))
    // A link to the file is replaced itself.
    let link = try await self.run("normalize jobs.csv -o link.csv --force")
    #expect(link.status == .exit(0))
    #expect(try String(contentsOf: workdir.file("jobs.csv"), encoding: .utf8) == Self.jobs)
    let settings = try await self.run("spread jobs.csv --levels levels.csv -o levels.csv --force")
    #expect(settings.status == .exit(73))
    // A draft goes on from the rules that were read.
    let draft = try await self.run(
      "inspect jobs.csv --levels levels.csv --write-levels levels.csv --force")
    #expect(draft.status == .exit(0))
  }

  @Test(
    arguments: [
      ("workbook jobs.csv -o jobs.csv --force", "Name it jobs.xlsx."),
      ("workbook jobs.csv -o book.xls", "Name it book.xlsx."),
      ("report jobs.csv -o page.pdf", "Name it page.html."),
      ("spread jobs.csv -o spreads.xlsx", "Name it spreads.csv."),
      ("spread jobs.csv -o spreads.xlsx", "A workbook for Excel is made by payspread workbook."),
      ("normalize jobs.csv -o clean.csv --rejects refused.ods", "Name it refused.csv."),
    ])
  func anEndingThatProgramsWouldNotOpenIsWrongUsage(line: String, words: String) async throws {
    let run = try await run(line)
    #expect(run.status == .exit(64))
    #expect(run.messages.contains(words))
    #expect(try String(contentsOf: workdir.file("jobs.csv"), encoding: .utf8) == Self.jobs)
  }

  @Test(
    arguments: [
      "workbook jobs.csv -o book", "workbook jobs.csv -o BOOK.XLSX", "report jobs.csv -o page.htm",
      "spread jobs.csv -o spreads.data", "spread jobs.csv --format json -o spreads.json",
      "spread jobs.csv -o .csv",
    ])
  func otherNamesPromiseNothing(line: String) async throws {
    #expect(try await run(line).status == .exit(0))
  }
}

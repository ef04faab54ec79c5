import ArgumentParser
import TestSupport
import Testing

@testable import payspread

/// What a person sees who asks a command for help.
struct HelpTests {
  /// The words before `--help`.
  static let commands =
    [[]]
    + Payspread.configuration.subcommands.compactMap { $0.configuration.commandName.map { [$0] } }

  @Test(arguments: commands)
  func helpHasExamplesAndFitsInEightyColumns(_ words: [String]) async throws {
    let run = try await CommandRunner(named: "payspread").run(words + ["--help"], in: Workdir())
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(run.status == .exit(0))
    #expect(lines.contains("Examples:"))
    #expect(lines.count { $0.hasPrefix("  payspread ") || $0.hasPrefix("  curl ") } >= 3)
    #expect(lines.filter { $0.count > 80 } == [])
  }

  /// Help is wrapped to the terminal: a line that is too long for it would break an example in two.
  @Test(arguments: [Payspread.self] + Payspread.configuration.subcommands)
  func explanationsNeedNoWrapping(_ command: any ParsableCommand.Type) {
    let lines = command.configuration.discussion.split(separator: "\n")
    #expect(!lines.isEmpty)
    // A line of 80 is broken as well.
    #expect(lines.filter { $0.count >= 80 } == [])
    #expect(command.configuration.abstract.count <= 80 - "OVERVIEW: ".count)
  }

  @Test func versionNamesTheProgram() async throws {
    let run = try await CommandRunner(named: "payspread").run(["--version"], in: Workdir())
    #expect(run.status == .exit(0))
    #expect(run.output.hasPrefix("payspread "))
  }

  @Test(arguments: ["normalise", "--frob"])
  func whatIsNoCommandIsWrongUsage(_ word: String) async throws {
    let run = try await CommandRunner(named: "payspread").run([word], in: Workdir())
    #expect(run.status == .exit(64))
    #expect(run.output.isEmpty)
    #expect(run.messages.contains(word))
  }

  @Test(
    arguments: [
      (["workbok", "jobs.csv"], "There is no command \"workbok\". Did you mean \"workbook\"?"),
      (["help", "sprad"], "There is no command \"sprad\". Did you mean \"spread\"?"),
      (["frobnicate"], "The commands are inspect, normalize, spread, workbook,"),
      (["jobs.csv"], "jobs.csv is a file: a command goes before it"),
    ])
  func aWrongCommandIsToldWithTheRightOne(words: [String], message: String) async throws {
    let workdir = try Workdir()
    try workdir.write("Title\n", to: "jobs.csv")
    let run = try await CommandRunner(named: "payspread").run(words, in: workdir)
    #expect(run.status == .exit(64))
    #expect(run.messages.contains(message))
  }

  @Test(
    arguments: [
      (["--period", "yaer"], "not \"yaer\". Did you mean \"year\"?"),
      (
        ["--format", "mark"],
        "takes table, csv, json or markdown, not \"mark\". Did you mean \"markdown\"?"
      ),
      (["--weight", "position"], "Did you mean \"positions\"?"),
      (["--reposts", "one"], "Did you mean \"once\"?"),
      (["--currency", "pounds"], "not \"pounds\". Did you mean \"GBP\"?"),
      (["--color", "neve"], "Did you mean \"never\"?"),
    ])
  func aWrongValueIsToldWithTheRightOne(words: [String], message: String) async throws {
    let run = try await CommandRunner(named: "payspread").run(
      ["spread", "jobs.csv"] + words, in: Workdir())
    #expect(run.status == .exit(64))
    #expect(run.messages.contains(message))
  }

  @Test func aPeriodMayBeNamedInOtherWords() async throws {
    let workdir = try Workdir()
    try workdir.write("Title,Salary\nCook,$20\n", to: "jobs.csv")
    let run = try await CommandRunner(named: "payspread").run(
      ["normalize", "jobs.csv", "--period", "hourly"], in: workdir)
    #expect(run.status == .exit(0))
    #expect(run.output.contains(",41600.00,"))
  }
}

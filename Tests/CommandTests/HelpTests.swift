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
}

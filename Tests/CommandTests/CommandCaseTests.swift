import Foundation
import TestSupport
import Testing

/// Every folder under `Cases` is a test. `PAYSPREAD_REWRITE_CASES=1` writes what the commands do
/// into the folders instead; the change is to be reviewed before it is kept.
struct CommandCaseTests {
  private static let tree = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Cases", isDirectory: true)
  private static let rewrites =
    ProcessInfo.processInfo.environment["PAYSPREAD_REWRITE_CASES"] == "1"

  static let cases = (try? CommandCase.all(in: tree)) ?? []

  @Test(arguments: cases)
  func commandDoesAsItsCaseSays(_ commandCase: CommandCase) async throws {
    let workdir = try Workdir()
    let runner = try CommandRunner(named: "payspread")
    let (run, outcome) = try await commandCase.run(with: runner, in: workdir)
    if case .signal = run.status {
      Issue.record("\(commandCase): \(CommandReport(run, in: workdir))")
    } else if Self.rewrites {
      try outcome.rewrite(commandCase.folder)
    } else {
      let expected = try CaseOutcome(expectedIn: commandCase.folder)
      let differences = outcome.differences(from: expected)
      #expect(
        differences.isEmpty,
        "\(commandCase): \(differences.joined(separator: "\n"))\n\(CommandReport(run, in: workdir))"
      )
    }
  }

  /// Ways to read the same: threads, bytes a batch (one byte is one record), and bytes at the
  /// beginning of a file that decide how it is read.
  private static let readings = [(1, 1, 100), (2, 1, nil), (3, 1, 300), (8, 1, nil)]

  /// One way to read for each case, all of them with `PAYSPREAD_ALL_READINGS=1` but for wrong
  /// usage, where nothing is read.
  @Test(.disabled(if: rewrites), arguments: cases.enumerated().map { ($0.offset, $0.element) })
  func anyWayOfReadingGivesTheSame(_ number: Int, _ commandCase: CommandCase) async throws {
    let expected = try CaseOutcome(expectedIn: commandCase.folder)
    let all =
      ProcessInfo.processInfo.environment["PAYSPREAD_ALL_READINGS"] == "1"
      && expected.status != .exit(64)
    let some = all ? Self.readings : [Self.readings[number % Self.readings.count]]
    for (workers, bytes, look) in some {
      let workdir = try Workdir()
      var runner = try CommandRunner(named: "payspread")
      runner.environment["PAYSPREAD_WORKERS"] = "\(workers)"
      runner.environment["PAYSPREAD_BATCH_BYTES"] = "\(bytes)"
      runner.environment["PAYSPREAD_LOOK_BYTES"] = look.map(String.init)
      let (_, outcome) = try await commandCase.run(with: runner, in: workdir)
      let differences = outcome.differences(from: expected)
      #expect(
        differences.isEmpty,
        "\(commandCase), \(workers) threads: \(differences.joined(separator: "\n"))")
    }
  }

  @Test func casesAreFound() {
    #expect(Self.cases.count >= 40)
  }
}

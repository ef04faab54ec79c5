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

  @Test func casesAreFound() {
    #expect(Self.cases.count >= 40)
  }
}

import Foundation
import TestSupport
import Testing

/// A case must fail for anything that is other than expected.
struct CaseOutcomeTests {
  private static let inputs = ["jobs.csv": Data("a\n".utf8)]

  private static func outcome(
    _ status: RunningCommand.Status = .exit(0), out: String = "", err: String = "",
    files: [String: String] = ["jobs.csv": "a\n"]
  ) -> CaseOutcome {
    let run = CommandRun(
      status: status, standardOutput: Data(out.utf8), standardError: Data(err.utf8))
    return CaseOutcome(run, files: files.mapValues { Data($0.utf8) }, inputs: inputs)
  }

  @Test func untouchedInputsAreNoDifference() {
    #expect(Self.outcome().files.isEmpty)
    #expect(Self.outcome().differences(from: Self.outcome()).isEmpty)
  }

  @Test(arguments: [
    (outcome(.exit(1)), "status: exit 1, expected exit 0"),
    (outcome(.signal(11)), "status: killed by signal 11, expected exit 0"),
    (outcome(out: "x"), "standard output, line 1:\n  found    \"x\"\n  expected \"\""),
    (outcome(err: "\nx"), "standard error, line 2:\n  found    \"x\"\n  expected (the end)"),
    (outcome(files: [:]), "jobs.csv: the input is gone"),
    (outcome(files: ["jobs.csv": ""]), "jobs.csv: left behind or changed, but not expected"),
    (
      outcome(files: ["jobs.csv": "a\n", ".x.part": ""]),
      ".x.part: left behind or changed, but not expected"
    ),
  ])
  func differencesAreNamed(_ outcome: CaseOutcome, _ difference: String) {
    #expect(outcome.differences(from: Self.outcome()) == [difference])
  }

  @Test func expectedFilesMustBeThere() {
    let expected = Self.outcome(files: ["jobs.csv": "a\n", "clean.csv": "b\n"])
    #expect(
      Self.outcome().differences(from: expected)
        == ["clean.csv: expected, but not there or left as it was"])
  }

  @Test func rewrittenCaseSaysWhatTheCommandDid() throws {
    let folder = try Workdir()
    try folder.write("payspread spread jobs.csv", to: "cmd")
    try folder.write("75\n", to: "exit")
    try folder.write("old", to: "expected/old.csv")
    let outcome = Self.outcome(
      .exit(2), err: "refused\n", files: ["jobs.csv": "a\n", "out/clean.csv": "b\n"])
    try outcome.rewrite(folder.url)
    #expect(try CaseOutcome(expectedIn: folder.url) == outcome)
    #expect(
      try Set(folder.files().keys) == ["cmd", "exit", "expected.err", "expected/out/clean.csv"])
  }
}

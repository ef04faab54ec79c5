import TestSupport
import Testing

/// Files whose header stands further down than is looked at.
struct LongBeginningTests {
  private let workdir: Workdir
  private let runner: CommandRunner

  init() throws {
    workdir = try Workdir()
    runner = try CommandRunner(named: "payspread")
  }

  @Test(arguments: ["normalize", "spread", "inspect"])
  func aFirstRowWithoutAnEndIsToldWithItsRow(_ command: String) async throws {
    let row = String(repeating: "Title;", count: 1 << 20)
    try workdir.write("\n\n\(row)\nEditor;\n", to: "jobs.csv")
    let run = try await runner.run([command, "jobs.csv"], in: workdir)
    #expect(run.status == .exit(65))
    #expect(
      run.messages == """
        jobs.csv:3: no header: the row does not end within 1 MiB
          A header row and a row per listing are needed, each on a line of its own. Export the
          listings as CSV once more, or remove what stands above the header.

        """)
  }

  @Test func aTableBehindManyBlankLinesIsRead() async throws {
    let lines = String(repeating: "\n", count: 3 << 19)
    try workdir.write("\(lines)Title,Salary\nEditor,$90000 a year\n", to: "jobs.csv")
    let run = try await runner.run(["normalize", "jobs.csv", "-o", "clean.csv"], in: workdir)
    #expect(run.status == .exit(0))
    #expect(run.messages == "normalize: 1 row = 1 listing + 0 refused\n")
  }
}

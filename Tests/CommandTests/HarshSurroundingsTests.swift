import Foundation
import TestSupport
import Testing

/// Runs that a shell has put under limits, or given streams that a user hardly sees.
struct HarshSurroundingsTests {
  private let workdir: Workdir
  private let program: String

  init() throws {
    workdir = try Workdir()
    program = try BuiltExecutable.named("payspread").path
    let rows = (1...3_000).map { "J\($0),Senior Editor,\"$90,000 - $120,000 a year\"\n" }
    try workdir.write("Job ID,Title,Salary\n" + rows.joined(), to: "jobs.csv")
  }

  /// Runs a line of the shell in which `$0` is the program.
  private func shell(_ line: String) async throws -> CommandRun {
    try await CommandRunner(executable: URL(fileURLWithPath: "/bin/sh"))
      .run(["-c", line, program], in: workdir)
  }

  /// The first file that is opened would get the number of the stream, and the messages with it.
  @Test(arguments: ["<&- 2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
  func noMessageGetsIntoAResult(_ closed: String) async throws {
    _ = try await shell("\"$0\" normalize jobs.csv -o open.csv")
    let run = try await shell("exec \"$0\" normalize jobs.csv -o closed.csv \(closed)")
    #expect(run.status == .exit(0))
    let files = try workdir.files()
    let isTheSame = files["closed.csv"] == files["open.csv"]
    #expect(isTheSame && files["closed.csv"] != nil)
  }

  /// Blocks of 512 bytes: less than the result, and less than a temporary file of a workbook.
  @Test(arguments: [
    ("normalize jobs.csv -o clean.csv", 20), ("workbook jobs.csv -o book.xlsx", 20),
    ("workbook jobs.csv -o book.xlsx", 600),
  ])
  func filesThatMayNotGrowAreAFailure(_ arguments: String, _ blocks: Int) async throws {
    let run = try await shell("ulimit -f \(blocks); exec \"$0\" \(arguments)")
    #expect(run.status == .exit(74))
    #expect(run.messages.contains("writing failed: "))
    #expect(!run.messages.contains("[ERROR]"))
    #expect(try Set(workdir.files().keys) == ["jobs.csv"])
  }

  /// Nothing can be written beside `/dev/stdout`, nor take its place.
  @Test(arguments: ["", "--force"])
  func theNameOfAnOpenFileIsWrittenTo(_ force: String) async throws {
    let run = try await shell(
      "{ echo before; \"$0\" spread jobs.csv -q -o /dev/stdout \(force); } > spreads.csv")
    #expect(run.status == .exit(0))
    let text = String(decoding: try #require(workdir.files()["spreads.csv"]), as: UTF8.self)
    #expect(text.hasPrefix("before\nlevel,currency,"))
    #expect(try Set(workdir.files().keys) == ["jobs.csv", "spreads.csv"])
  }

  @Test func aLinkThatLeadsNowhereIsNotReplaced() async throws {
    let run = try await shell(
      "ln -s nowhere.csv spreads.csv; \"$0\" spread jobs.csv -o spreads.csv; code=$?; "
        + "test -L spreads.csv && exit $code")
    #expect(run.status == .exit(73))
    #expect(run.messages.hasPrefix("spreads.csv: the file exists"))
  }
}

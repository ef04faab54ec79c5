import Foundation
import TestSupport
import Testing

/// A user who presses Ctrl-C while a command waits for its input.
struct InterruptionTests {
  @Test(arguments: [
    ["normalize", "-", "-o", "clean.csv"],
    ["spread", "-", "-o", "spreads.csv"],
    ["workbook", "-", "-o", "book.xlsx"],
  ])
  func interruptionLeavesNothingBehind(_ arguments: [String]) async throws {
    let workdir = try Workdir()
    let streams = try Workdir()
    let input = Pipe()
    let command = try CommandRunner(named: "payspread").start(
      arguments, in: workdir, input: .pipe(input),
      output: CommandRunner.create(streams.file("out")),
      error: CommandRunner.create(streams.file("err")))
    try input.fileHandleForWriting.write(contentsOf: Data("Job ID,Title,Salary\nA1,Ed".utf8))
    try await waitForTemporaryFile(in: workdir)
    command.interrupt()
    #expect(try await command.end() == .exit(130))
    #expect(try workdir.files().isEmpty)
    #expect(try Data(contentsOf: streams.file("out")).isEmpty)
  }

  /// The command has begun when its unfinished output stands in the folder.
  private func waitForTemporaryFile(in workdir: Workdir) async throws {
    for _ in 0..<2_000 {
      if try !workdir.files().isEmpty { return }
      try await Task.sleep(for: .milliseconds(5))
    }
    Issue.record("no unfinished output within ten seconds")
  }
}

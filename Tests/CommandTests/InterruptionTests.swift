import Foundation
import TestSupport
import Testing

/// What happens while a command waits for its input: a user presses Ctrl-C, or makes a file.
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

  /// A file or a folder that takes the name of the result before it is finished.
  @Test(arguments: [
    (["normalize"], false, 73, "the file exists and may hold someone's notes"),
    (["spread", "--by", "title"], false, 73, "the file exists and may hold someone's notes"),
    (["normalize", "--force"], true, 74, "writing failed: Is a directory"),
  ])
  func whatComesInTheMeantimeStays(
    _ arguments: [String], isFolder: Bool, status: Int32, words: String
  ) async throws {
    let workdir = try Workdir()
    let streams = try Workdir()
    let input = Pipe()
    let command = try CommandRunner(named: "payspread").start(
      arguments + ["-", "-q", "-o", "result.csv"], in: workdir, input: .pipe(input),
      output: CommandRunner.create(streams.file("out")),
      error: CommandRunner.create(streams.file("err")))
    try input.fileHandleForWriting.write(contentsOf: Data("Title,Salary\nEditor,1\n".utf8))
    try await waitForTemporaryFile(in: workdir)
    let notes = isFolder ? "result.csv/notes.txt" : "result.csv"
    try workdir.write("mine", to: notes)
    try input.fileHandleForWriting.close()
    #expect(try await command.end() == .exit(status))
    let files = try workdir.files()
    #expect(files[notes] == Data("mine".utf8))
    #expect(!files.keys.contains { $0.hasSuffix(".part") }, "\(files.keys)")
    let messages = try String(decoding: Data(contentsOf: streams.file("err")), as: UTF8.self)
    #expect(messages.hasPrefix("result.csv: \(words)\n"), "\(messages)")
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

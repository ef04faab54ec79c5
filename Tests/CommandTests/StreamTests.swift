import Foundation
import TestSupport
import Testing

/// What becomes of a command when its streams end early, fail, or are slow.
struct StreamTests {
  private let workdir: Workdir
  private let runner: CommandRunner

  init() throws {
    workdir = try Workdir()
    runner = try CommandRunner(named: "payspread")
  }

  /// More listings than any pipe holds.
  private static let manyListings =
    "Job ID,Title,Salary\n"
    + (1...3_000).map { "J\($0),Senior Editor,\"$90,000 - $120,000 a year\"\n" }.joined()

  @Test func largeOutputArrivesWhole() async throws {
    try workdir.write(Self.manyListings, to: "jobs.csv")
    let run = try await runner.run(["normalize", "jobs.csv"], in: workdir)
    #expect(run.status == .exit(0))
    #expect(run.standardOutput.count { $0 == UInt8(ascii: "\n") } == 3_001)
    #expect(run.messages == "normalize: 3000 rows = 3000 listings + 0 refused\n")
  }

  @Test(arguments: ["normalize", "spread"])
  func closedPipeEndsQuietly(_ command: String) async throws {
    try workdir.write(Self.manyListings, to: "jobs.csv")
    let output = Pipe()
    try output.fileHandleForReading.close()
    let (status, messages) = try await end(
      [command, "jobs.csv"], output: output.fileHandleForWriting)
    #expect(status == .exit(0))
    #expect(!messages.lowercased().contains("broken pipe"))
  }

  /// As `payspread normalize jobs.csv | head -1` does.
  @Test func readerThatHasEnoughIsNoFailure() async throws {
    try workdir.write(Self.manyListings, to: "jobs.csv")
    let output = Pipe()
    let errors = try CommandRunner.create(workdir.file("messages"))
    let command = try runner.start(
      ["normalize", "jobs.csv"], in: workdir, output: output.fileHandleForWriting, error: errors)
    try output.fileHandleForWriting.close()
    let start = try output.fileHandleForReading.read(upToCount: 10)
    try output.fileHandleForReading.close()
    #expect(start == Data("listing_id".utf8))
    #expect(try await command.end() == .exit(0))
    #expect(try Data(contentsOf: workdir.file("messages")).isEmpty)
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no device that is full"),
    arguments: ["normalize", "spread"])
  func fullDeviceIsAFailure(_ command: String) async throws {
    try workdir.write(Self.manyListings, to: "jobs.csv")
    let full = try FileHandle(forWritingTo: URL(fileURLWithPath: "/dev/full"))
    let (status, messages) = try await end([command, "jobs.csv"], output: full)
    #expect(status == .exit(74))
    #expect(messages.contains("-: writing failed: No space left on device"))
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no device that is full"),
    arguments: ["normalize", "spread"])
  func fullOutputFileIsAFailure(_ command: String) async throws {
    try workdir.write(Self.manyListings, to: "jobs.csv")
    let run = try await runner.run([command, "jobs.csv", "-o", "/dev/full"], in: workdir)
    #expect(run.status == .exit(74))
    #expect(run.messages.contains("/dev/full: writing failed: No space left on device"))
    #expect(try Set(workdir.files().keys) == ["jobs.csv"])
  }

  /// Output that a later reading could replace is no reason to read a pipe twice.
  @Test(arguments: [
    (["normalize"], "clean.csv"), (["spread"], "spreads.csv"), (["workbook"], "book.xlsx"),
    (["report"], "page.html"), (["normalize", "first.csv"], "clean.csv"),
    (["spread", "first.csv"], "spreads.csv"), (["workbook", "first.csv"], "book.xlsx"),
  ])
  func aPipeIsReadForAFileAsForAnything(_ arguments: [String], name: String) async throws {
    // Its end decides otherwise than its beginning.
    try workdir.write(
      "Title,Salary\n" + String(repeating: "Editor,\"$90,000 a year\"\n", count: 20) + "Gr\rip,1\n",
      to: "first.csv")
    let text = "Title,Salary\nEditor,\"$90,000 a year\"\nGrip,$50000\n"
    try workdir.write(text, to: "-")
    var runner = runner
    runner.environment["PAYSPREAD_LOOK_BYTES"] = "100"
    let options = ["-q", "--force", "-o", name]
    let file = try await runner.run(arguments + ["./-"] + options, in: workdir)
    #expect(file.status == .exit(0), "\(file.messages)")
    let expected = try #require(try workdir.files()[name])
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try pipe.fileHandleForWriting.close()
    let piped = try await runner.run(arguments + ["-"] + options, in: workdir, input: .pipe(pipe))
    #expect(piped.status == .exit(0))
    #expect(piped.messages == file.messages)
    if name.hasSuffix("csv") { #expect(try workdir.files()[name] == expected) }
  }

  /// A file that opens and cannot be read, as on a disk that fails.
  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/mem"), "no such file"),
    arguments: [
      ["normalize", "/proc/self/mem"], ["spread", "jobs.csv", "/proc/self/mem"],
      ["spread", "jobs.csv", "--levels", "/proc/self/mem"],
      ["verify", "/proc/self/mem", "jobs.csv"],
    ])
  func aReadThatFailsIsToldAndGivesNothing(_ arguments: [String]) async throws {
    try workdir.write("Title,Salary\nEditor,\"$90,000 a year\"\n", to: "jobs.csv")
    let run = try await runner.run(arguments, in: workdir)
    #expect(run.status == .exit(66) || run.status == .exit(74), "\(run.status)")
    #expect(run.output.isEmpty)
    #expect(
      run.messages == """
        /proc/self/mem: reading failed: Input/output error
          Try again: the result is not complete.

        """)
  }

  /// Ends with the command's status and what it wrote to standard error.
  private func end(
    _ arguments: [String], output: FileHandle
  ) async throws -> (RunningCommand.Status, String) {
    let streams = try Workdir()
    let errors = try CommandRunner.create(streams.file("messages"))
    let command = try runner.start(arguments, in: workdir, output: output, error: errors)
    let status = try await command.end()
    let messages = try Data(contentsOf: streams.file("messages"))
    return (status, String(decoding: messages, as: UTF8.self))
  }
}

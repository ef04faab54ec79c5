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

package import Foundation

/// Runs a built executable as a user would, and gives back what it said and how it ended.
///
/// Both output streams go to files, so a command never waits for a reader, whatever it writes.
package struct CommandRunner: Sendable {
  /// What a command reads.
  package enum Input: Sendable {
    case nothing
    case file(URL)
    case pipe(Pipe)
  }

  package var executable: URL
  /// A command that takes longer is killed, and its run throws.
  package var timeLimit: Duration = TestPatience.current.limit(.seconds(30))
  /// What the command's environment says besides what the system needs to start it.
  package var environment = ["LC_ALL": "C", "TZ": "UTC"]

  package init(executable: URL) {
    self.executable = executable
  }

  /// A runner for the executable of a name that was built together with the tests.
  package init(named name: String) throws {
    self.init(executable: try BuiltExecutable.named(name))
  }

  /// Runs the command in a folder, when few others are running, and waits for its end.
  package func run(
    _ arguments: [String], in workdir: Workdir, input: Input = .nothing
  ) async throws -> CommandRun {
    try await CommandGate.shared.pass { try await runAtOnce(arguments, in: workdir, input: input) }
  }

  private func runAtOnce(
    _ arguments: [String], in workdir: Workdir, input: Input
  ) async throws -> CommandRun {
    let streams = try Workdir()
    let output = try Self.create(streams.file("out"))
    let error = try Self.create(streams.file("err"))
    let command = try start(arguments, in: workdir, input: input, output: output, error: error)
    // The command has its own; thousands of runs would leave more open than a process can start
    // another one with.
    try output.close()
    try error.close()
    let status = try await command.end()
    return CommandRun(
      status: status,
      standardOutput: try Data(contentsOf: streams.file("out")),
      standardError: try Data(contentsOf: streams.file("err")))
  }

  /// Starts the command with streams of the caller's choice.
  package func start(
    _ arguments: [String], in workdir: Workdir, input: Input = .nothing, output: FileHandle,
    error: FileHandle
  ) throws -> RunningCommand {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = workdir.url
    process.environment = Self.inherited.merging(environment) { $1 }
    switch input {
    case .nothing: process.standardInput = FileHandle.nullDevice
    case .file(let url): process.standardInput = try FileHandle(forReadingFrom: url)
    case .pipe(let pipe): process.standardInput = pipe
    }
    process.standardOutput = output
    process.standardError = error
    return try RunningCommand(process, timeLimit: timeLimit)
  }

  /// Creates an empty file to be written by a command.
  package static func create(_ url: URL) throws -> FileHandle {
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }

  /// What the loader and the tools of a test run need; all else would make a case depend on the
  /// machine.
  private static var inherited: [String: String] {
    ProcessInfo.processInfo.environment.filter { name, _ in
      name == "PATH" || name == "LLVM_PROFILE_FILE"
        || ["LD_", "DYLD_", "ASAN_", "TSAN_", "SWIFT_"].contains { name.hasPrefix($0) }
    }
  }
}

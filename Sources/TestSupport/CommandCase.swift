package import Foundation

/// A folder that shows one behaviour of a command.
///
/// - `cmd`: the command line, see ``ShellLine``;
/// - `expected.out`, `expected.err`: what it writes to its streams, nothing where left out;
/// - `exit`: its exit code, 0 where left out;
/// - `expected/NAME`: the files it leaves behind, byte for byte;
/// - all else: its inputs, copied to the folder it runs in.
package struct CommandCase: Sendable, CustomStringConvertible {
  package let folder: URL

  package init(folder: URL) {
    self.folder = folder
  }

  /// All cases of a tree `COMMAND/CASE/cmd`, by name. Empty where there is no such tree.
  package static func all(in tree: URL) throws -> [CommandCase] {
    try Workdir.files(in: tree).keys
      .filter { $0.hasSuffix("/cmd") }.sorted()
      .map { CommandCase(folder: tree.appendingPathComponent($0).deletingLastPathComponent()) }
  }

  /// The command the case is about: the name of the folder around it.
  package var command: String { folder.deletingLastPathComponent().lastPathComponent }

  /// `COMMAND/CASE`.
  package var description: String { "\(command)/\(folder.lastPathComponent)" }

  /// The files that the command finds in its folder.
  package var inputs: [String: Data] {
    get throws {
      try Workdir.files(in: folder).filter { name, _ in
        !["cmd", "exit", "expected.out", "expected.err"].contains(name)
          && !name.hasPrefix("expected/")
      }
    }
  }

  /// Runs the command in a folder that holds nothing but the case's inputs.
  package func run(
    with runner: CommandRunner, in workdir: Workdir
  ) async throws -> (run: CommandRun, outcome: CaseOutcome) {
    let inputs = try inputs
    for (name, content) in inputs { try workdir.write(content, to: name) }
    let text = String(
      decoding: try Data(contentsOf: folder.appendingPathComponent("cmd")), as: UTF8.self)
    let line = try ShellLine(text)
    var runner = runner
    runner.environment.merge(line.environment) { $1 }
    let run = try await runner.run(
      Array(line.words.dropFirst()), in: workdir,
      input: line.standardInput.map { .file(workdir.file($0)) } ?? .nothing)
    return (run, CaseOutcome(run, files: try workdir.files(), inputs: inputs))
  }
}

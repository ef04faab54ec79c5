package import Foundation

/// What a command case says, or what its command did: two values of one type, to be compared.
package struct CaseOutcome: Equatable, Sendable {
  package var status: RunningCommand.Status = .exit(0)
  package var standardOutput = Data()
  package var standardError = Data()
  /// Files that are new or not as they were, by name; `nil` for an input that is gone.
  package var files: [String: Data?] = [:]

  /// What a run did to a folder of inputs.
  package init(_ run: CommandRun, files: [String: Data], inputs: [String: Data]) {
    status = run.status
    standardOutput = run.standardOutput
    standardError = run.standardError
    for (name, content) in files where inputs[name] != content { self.files[name] = content }
    for name in inputs.keys where files[name] == nil { self.files[name] = .some(nil) }
  }

  /// What the files of a case say. Whatever is left out is nothing, or 0.
  package init(expectedIn folder: URL) throws {
    for (name, content) in try Workdir.files(in: folder) {
      switch name {
      case "exit": status = .exit(try Self.code(content))
      case "expected.out": standardOutput = content
      case "expected.err": standardError = content
      case _ where name.hasPrefix("expected/"):
        files[String(name.dropFirst("expected/".count))] = content
      default: break
      }
    }
  }

  /// Writes the outcome to a case's folder as what is expected from now on.
  package func rewrite(_ folder: URL) throws {
    let manager = FileManager.default
    for name in ["exit", "expected.out", "expected.err", "expected"] {
      let file = folder.appendingPathComponent(name)
      if manager.fileExists(atPath: file.path) { try manager.removeItem(at: file) }
    }
    var written = ["expected.out": standardOutput, "expected.err": standardError]
    if case .exit(let code) = status, code != 0 { written["exit"] = Data("\(code)\n".utf8) }
    for (name, content) in files { written["expected/\(name)"] = content }
    for (name, content) in written where name.hasPrefix("expected/") || !content.isEmpty {
      let file = folder.appendingPathComponent(name)
      try manager.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try content.write(to: file)
    }
  }

  /// An `exit` file that holds no number.
  package struct NoExitCode: Error {
    package var text: String
  }

  private static func code(_ content: Data) throws -> Int32 {
    let text = String(decoding: content, as: UTF8.self)
    guard let code = Int32(text.filter { !$0.isWhitespace }) else { throw NoExitCode(text: text) }
    return code
  }
}

package import Foundation

/// How a command ended and what it wrote to its streams.
package struct CommandRun: Equatable, Sendable {
  package var status: RunningCommand.Status
  package var standardOutput: Data
  package var standardError: Data

  package init(
    status: RunningCommand.Status, standardOutput: Data = Data(), standardError: Data = Data()
  ) {
    self.status = status
    self.standardOutput = standardOutput
    self.standardError = standardError
  }

  /// Standard output as text; bytes that are no UTF-8 become replacement characters.
  package var output: String { String(decoding: standardOutput, as: UTF8.self) }
  /// Standard error as text, likewise.
  package var messages: String { String(decoding: standardError, as: UTF8.self) }
}

/// For the message of a failed test: everything that helps to see why.
package struct CommandReport: CustomStringConvertible {
  private let workdir: Workdir
  private let run: CommandRun

  package init(_ run: CommandRun, in workdir: Workdir) {
    self.run = run
    self.workdir = workdir
  }

  package var description: String {
    let files = (try? workdir.files()) ?? [:]
    let list = files.sorted { $0.key < $1.key }.map { "  \($0.key), \($0.value.count) bytes" }
    return """
      status: \(run.status)
      files in the folder:
      \(list.joined(separator: "\n"))
      standard output:
      \(Self.shortened(run.output))
      standard error:
      \(Self.shortened(run.messages))
      """
  }

  /// The beginning of a long text: a failure must stay readable.
  private static func shortened(_ text: String, to limit: Int = 4_000) -> String {
    let start = text.prefix(limit)
    return start.endIndex == text.endIndex ? text : "\(start)\n… (\(text.utf8.count) bytes)"
  }
}

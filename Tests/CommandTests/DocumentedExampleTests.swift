import Foundation
import TestSupport
import Testing

/// Every command that a document shows is run, and prints what the document says.
struct DocumentedExampleTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static let documents = ["README.md", "Inputs/README.md", "Workbooks/README.md"]

  @Test(arguments: documents)
  func documentsShowWhatCommandsPrint(_ name: String) async throws {
    let workdir = try Self.folderOfANewUser()
    let document = try String(contentsOf: Self.root.appending(path: name), encoding: .utf8)
    let examples = DocumentedExample.all(in: document)
    #expect(!examples.isEmpty, "\(name) shows no command")
    for example in examples {
      let printed = try await Self.run(example.command, in: workdir)
      #expect(
        example.shows(printed), "\(name), \(example) does not print what is shown:\n\(printed)")
    }
    try Self.expectTheCommittedWorkbooks(in: workdir)
  }

  /// A workbook that an example makes is the one that the project shows, byte for byte.
  private static func expectTheCommittedWorkbooks(in workdir: Workdir) throws {
    for (name, made) in try Workdir.files(in: workdir.url.appending(path: "Workbooks")) {
      let shown = try Data(contentsOf: root.appending(path: "Workbooks/\(name)"))
      #expect(made == shown, "Workbooks/\(name) is not what its command makes")
    }
  }

  /// Both streams together, as a terminal of 80 columns shows them.
  private static func run(_ command: String, in workdir: Workdir) async throws -> String {
    var shell = CommandRunner(executable: URL(filePath: "/bin/sh"))
    let program = try BuiltExecutable.named("payspread").deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    shell.environment["PATH"] = "\(program):\(path)"
    let run = try await shell.run(["-c", "{ \(command)\n} 2>&1"], in: workdir)
    return run.output
  }

  /// The samples, and an empty folder for workbooks.
  private static func folderOfANewUser() throws -> Workdir {
    let workdir = try Workdir()
    for (name, data) in try Workdir.files(in: root.appending(path: "Inputs")) {
      try workdir.write(data, to: "Inputs/\(name)")
    }
    try FileManager.default.createDirectory(
      at: workdir.url.appending(path: "Workbooks"), withIntermediateDirectories: true)
    return workdir
  }

  @Test(arguments: [
    (["a", "b"], "a\nb\n", true), (["a ", ""], "a\n", true), (["…", "b"], "x\ny\nb\n", true),
    (["a", "…"], "a\n", true), (["a"], "a\nb\n", false), (["a", "b"], "a\n", false),
    ([], "", true), ([], "a\n", false), (["…", "b"], "x\nb\ny\n", false),
  ])
  func anExampleIsComparedLineByLine(_ shown: [String], _ printed: String, _ isShown: Bool) {
    let example = DocumentedExample(line: 1, command: "a", output: shown)
    #expect(example.shows(printed) == isShown)
  }
}

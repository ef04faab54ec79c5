import Foundation
import TestSupport
import Testing

/// The bytes of workbooks: those of the repository, and what they do and do not depend on.
struct WorkbookFileTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let board = root.appending(path: "Inputs/streaming-ai-2023.csv").path

  private let workdir: Workdir
  private let runner: CommandRunner

  init() throws {
    workdir = try Workdir()
    runner = try CommandRunner(named: "payspread")
  }

  /// Makes a workbook in the folder and gives its bytes.
  private func workbook(
    _ input: String, named name: String = "book.xlsx", environment: [String: String] = [:],
    in folder: Workdir? = nil
  ) async throws -> Data? {
    var runner = runner
    runner.environment.merge(environment) { $1 }
    let path = workdir.file(name).path
    let run = try await runner.run(["workbook", input, "-o", path], in: folder ?? workdir)
    #expect(run.status == .exit(0), "\(run.messages)")
    return try workdir.files()[name]
  }

  @Test(arguments: ["streaming-ai-2023", "studio-board"])
  func theWorkbookIsWhatThePresentCodeMakes(_ name: String) async throws {
    let made = try await workbook(Self.root.path + "/Inputs/\(name).csv")
    let kept = try? Data(contentsOf: Self.root.appending(path: "Workbooks/\(name).xlsx"))
    let isTheSame = kept == made
    #expect(
      isTheSame,
      """
      Workbooks/\(name).xlsx is not what the present code makes. To remake it: payspread workbook \
      Inputs/\(name).csv -o Workbooks/\(name).xlsx --force
      """)
  }

  @Test func surroundingsDoNotChangeTheBytes() async throws {
    let surroundings = [
      [:], ["TZ": "Pacific/Kiritimati", "LC_ALL": "de_DE.UTF-8"], ["TZ": "America/Los_Angeles"],
      ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "SOURCE_DATE_EPOCH": ""],
    ]
    var books: Set<Data?> = []
    for (number, environment) in surroundings.enumerated() {
      books.insert(
        try await workbook(
          Self.board, named: "\(number).xlsx", environment: environment, in: Workdir()))
    }
    #expect(books.count == 1 && !books.contains(nil))
  }

  @Test(arguments: [("", "2023-07-27T00:00:00Z"), ("1000000000", "2001-09-09T01:46:40Z")])
  func theSourceDateIsTheDocumentsDate(_ seconds: String, _ date: String) async throws {
    _ = try await workbook(Self.board, environment: ["SOURCE_DATE_EPOCH": seconds])
    let parts = try PackageParts(path: workdir.file("book.xlsx").path)
    let created = parts.text("docProps/core.xml").firstMatch(of: /<dcterms:created[^>]*>([^<]*)</)
    #expect(created.map { String($0.1) } == date)
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no device that is full"))
  func aFullDeviceLeavesNoTemporaryFile() async throws {
    let temporary = try Workdir()
    var runner = runner
    runner.environment["TMPDIR"] = temporary.url.path
    let run = try await runner.run(["workbook", Self.board, "-o", "/dev/full"], in: workdir)
    #expect(run.status == .exit(74))
    #expect(run.messages.contains("/dev/full: writing failed"))
    #expect(try temporary.files().isEmpty && workdir.files().isEmpty)
  }

  @Test func aMissingFolderForTemporaryFilesIsTold() async throws {
    var runner = runner
    runner.environment["TMPDIR"] = workdir.file("absent").path
    let run = try await runner.run(["workbook", Self.board, "-q", "-o", "/dev/null"], in: workdir)
    #expect(run.status == .exit(73))
    #expect(run.messages == "\(workdir.file("absent").path): No such file or directory\n")
    #expect(try workdir.files().isEmpty)
  }
}

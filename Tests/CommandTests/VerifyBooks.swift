import Foundation
import TestSupport
import Testing

/// A folder with listings and workbooks that are made from them, changed, and verified.
struct VerifyBooks {
  let workdir: Workdir
  let runner: CommandRunner

  init() throws {
    workdir = try Workdir()
    runner = try CommandRunner(named: "payspread")
    try workdir.write(
      "Job ID,Employer,Title,Salary,Date Posted\n"
        + "A1,Halvorsen,Senior Editor,\"$91,234 a year\",2024-02-29\n"
        + "A2,Halvorsen,Editor,\"$70,001 - $80,002 a year\",2024-02-01\n"
        + "A3,Lantern & Co,Junior Editor,$25.50 an hour,2024-01-15\n"
        + "A4,Lantern & Co,Senior Grip,5 to 1,2024-01-15\n",
      to: "jobs.csv")
  }

  /// Makes `book.xlsx`.
  func make(_ arguments: [String], epoch: String? = nil) async throws {
    var runner = runner
    if let epoch { runner.environment["SOURCE_DATE_EPOCH"] = epoch }
    let run = try await runner.run(
      ["workbook", "-q", "-o", "book.xlsx", "--force"] + arguments, in: workdir)
    try #require(run.status == .exit(0), "\(run.messages)")
  }

  func verify(_ arguments: [String]) async throws -> CommandRun {
    try await runner.run(["verify", "book.xlsx"] + arguments, in: workdir)
  }

  /// Changes the first place in a part of `book.xlsx` where a text stands.
  func edit(_ part: String, _ old: String, _ new: String) throws {
    let parts = try PackageParts(path: workdir.file("book.xlsx").path)
    var text = parts.text(part)
    let range = try #require(text.range(of: old), "\(part) has no \(old)")
    text.replaceSubrange(range, with: new)
    let changed = parts.parts.sorted { $0.key < $1.key }.map { name, bytes in
      ZipWriter.Part(name, name == part ? Array(text.utf8) : bytes)
    }
    try workdir.write(Data(ZipWriter(changed).bytes), to: "book.xlsx")
  }

  /// The part of a sheet of `book.xlsx`.
  func part(ofSheet name: String) throws -> String {
    let list = try PackageParts(path: workdir.file("book.xlsx").path).text("xl/workbook.xml")
    let names = list.matches(of: /<sheet name="([^"]*)"/).map { String($0.output.1) }
    let place = try #require(names.firstIndex(of: name), "no sheet \(name) among \(names)")
    return "xl/worksheets/sheet\(place + 1).xml"
  }

  /// The part of the texts that cells share.
  static let texts = "xl/sharedStrings.xml"
}

import Foundation
import TestSupport
import Testing

/// Files that the user may not read, folders that they may not write. The superuser may do both.
@Suite(.enabled(if: geteuid() != 0, "the superuser may read and write everything"))
struct PermissionTests {
  private static let listings = "Job ID,Title,Salary\nA1,Editor,\"$90,000 a year\"\n"
  private static let commands = [
    ["normalize", "-o", "clean.csv"], ["spread", "-o", "spreads.csv"],
    ["workbook", "-o", "book.xlsx"],
  ]

  @Test(arguments: commands)
  func unreadableFileIsNoInput(_ arguments: [String]) async throws {
    let workdir = try Workdir()
    try workdir.write(Self.listings, to: "jobs.csv")
    try setPermissions(0o000, of: workdir.file("jobs.csv"))
    let run = try await CommandRunner(named: "payspread").run(arguments + ["jobs.csv"], in: workdir)
    try setPermissions(0o600, of: workdir.file("jobs.csv"))
    #expect(run.status == .exit(66))
    #expect(run.messages.hasPrefix("jobs.csv: Permission denied\n"))
    #expect(try Set(workdir.files().keys) == ["jobs.csv"])
  }

  @Test(arguments: commands)
  func readOnlyFolderTakesNoOutput(_ arguments: [String]) async throws {
    let workdir = try Workdir()
    let inputs = try Workdir()
    try inputs.write(Self.listings, to: "jobs.csv")
    try setPermissions(0o500, of: workdir.url)
    let run = try await CommandRunner(named: "payspread").run(
      arguments + [inputs.file("jobs.csv").path], in: workdir)
    try setPermissions(0o700, of: workdir.url)
    #expect(run.status == .exit(73))
    #expect(run.messages.hasPrefix("\(arguments[2]): cannot be created: Permission denied\n"))
    #expect(try workdir.files().isEmpty)
  }

  private func setPermissions(_ mode: Int, of url: URL) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: url.path)
  }
}

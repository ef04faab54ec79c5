package import Foundation

/// A fresh folder for one test, removed with everything in it when the value goes away.
package final class Workdir: Sendable {
  package let url: URL

  /// Makes an empty folder of a name not in use.
  package init() throws {
    url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("payspread-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Where the file of a name stands, or would stand; the name may lead through folders.
  package func file(_ name: String) -> URL {
    url.appendingPathComponent(name, isDirectory: false)
  }

  /// Writes a file, and makes the folders that its name leads through.
  package func write(_ content: Data, to name: String) throws {
    let target = file(name)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try content.write(to: target)
  }

  /// Writes a text as UTF-8.
  package func write(_ text: String, to name: String) throws {
    try write(Data(text.utf8), to: name)
  }

  /// Every file in the folder and the folders below, hidden ones too, by its name relative to the
  /// folder; folders themselves are left out.
  package func files() throws -> [String: Data] {
    try Self.files(in: url)
  }

  /// As ``files()``, for any folder. Empty where there is no such folder.
  package static func files(in folder: URL) throws -> [String: Data] {
    let manager = FileManager.default
    guard manager.fileExists(atPath: folder.path) else { return [:] }
    var files: [String: Data] = [:]
    for name in try manager.subpathsOfDirectory(atPath: folder.path) {
      let file = folder.appendingPathComponent(name)
      var isFolder: ObjCBool = false
      guard manager.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue
      else { continue }
      files[name] = try Data(contentsOf: file)
    }
    return files
  }
}

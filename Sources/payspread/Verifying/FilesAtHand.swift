import Listings
import Verification

/// Finds the files that a workbook says it was made from among those that are there.
struct FilesAtHand {
  private let book: String
  private let stated: [BookStatement.StatedFile]
  /// Named by `--settings`.
  private let named: [String]
  private let folders: [String]

  init(_ book: String, _ statement: BookStatement, inputs: [String], named: [String]) {
    self.book = book
    stated = statement.files
    self.named = named
    var folders: [String] = []
    for path in inputs + [book] where path != "-" {
      let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      if !folders.contains(folder) { folders.append(folder) }
    }
    self.folders = folders
  }

  /// The inputs in the order in which the workbook was made from them: found by their content, else
  /// by their names, else as they are given.
  func ordered(_ inputs: [String], as names: [String]) throws(CommandFailure) -> [String] {
    guard inputs.count == names.count else {
      throw CommandFailure(
        .usage,
        "\(book): made from \(names.count) \(names.count == 1 ? "input" : "inputs"), "
          + "but \(inputs.count) \(inputs.count == 1 ? "is" : "are") given",
        "  The inputs were \(names.prefix(20).joined(separator: ", ")).")
    }
    guard inputs.count > 1 else { return inputs }
    var rest = inputs.map { (path: $0, digest: "") }
    for index in rest.indices where rest[index].path != "-" {
      rest[index].digest = try SettingsFile(rest[index].path).digestOfFile() ?? ""
    }
    var found = [String?](repeating: nil, count: names.count)
    func take(_ index: Int, where isWanted: ((path: String, digest: String)) -> Bool) {
      guard found[index] == nil, let place = rest.firstIndex(where: isWanted) else { return }
      found[index] = rest.remove(at: place).path
    }
    for index in names.indices where stated.indices.contains(index) {
      take(index) { $0.digest == stated[index].digest }
    }
    for index in names.indices {
      take(index) { StatedOptions.baseName($0.path) == StatedOptions.baseName(names[index]) }
    }
    for index in names.indices { take(index) { _ in true } }
    return found.compactMap(\.self)
  }

  /// The path of a file that an option of the workbook names.
  /// - Parameter purpose: What stands behind its name in the list of files.
  func path(of name: String, option: String, purpose: String) throws(CommandFailure) -> String {
    let base = StatedOptions.baseName(name)
    let digest = stated.first { $0.name == "\(name) (\(purpose))" }?.digest
    if let path = named.first(where: { StatedOptions.baseName($0) == base }) { return path }
    for path in named {
      if let digest, try SettingsFile(path).digestOfFile() == digest { return path }
    }
    if let folder = folders.first(where: { SettingsFile.canBeRead($0 + base) }) {
      return folder + base
    }
    let others = try strangers()
    guard others.isEmpty else {
      throw CommandFailure(
        .noInput,
        "\(book): made with --\(option) \(base), but \(others.joined(separator: ", ")) "
          + "\(others.count == 1 ? "has" : "have") another name and other content",
        "  Name the file that the workbook was made with: --settings PATH. To see what another one",
        "  changes, call it \(base).")
    }
    throw CommandFailure(
      .noInput,
      "\(book): made with --\(option) \(base), and there is no such file beside the inputs",
      "  Put it there, or name it: --settings PATH")
  }

  /// The files of `--settings` that have neither the name nor the content of one that the workbook
  /// was made from.
  private func strangers() throws(CommandFailure) -> [String] {
    var strangers: [String] = []
    for path in named {
      let base = StatedOptions.baseName(path)
      // What a file is for stands behind its name: "levels.csv (levels)".
      if stated.contains(where: { $0.name == base || $0.name.hasPrefix("\(base) (") }) { continue }
      let digest = try SettingsFile(path).digestOfFile()
      if digest == nil || !stated.contains(where: { $0.digest == digest }) {
        strangers.append(path)
      }
    }
    return strangers
  }
}

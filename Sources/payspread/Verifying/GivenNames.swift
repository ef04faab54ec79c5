import Listings

/// What the files that a workbook was made from are called by whoever verifies it, who may have them
/// under other names.
struct GivenNames {
  private let paths: [String: String]

  /// - Parameters:
  ///   - names: The names that the workbook has for its inputs.
  ///   - paths: The inputs as they were given, in the same order.
  init(of names: [String], _ paths: [String]) {
    self.paths = Dictionary(zip(names, paths)) { first, _ in first }
  }

  /// The path as it was given; the name itself where no other is known. For messages: a result must
  /// not depend on the folder that a file is in.
  func path(of name: String) -> String { paths[name] ?? name }

  /// What a result calls it: its name without the folder.
  func fileName(of name: String) -> String { StatedOptions.baseName(path(of: name)) }
}

extension CommandFailure {
  /// The failure with an input called as it was given.
  func naming(by names: GivenNames) -> CommandFailure {
    cause.map { CommandFailure($0.naming(by: names)) } ?? self
  }
}

extension ListingInputError {
  fileprivate func naming(by names: GivenNames) -> ListingInputError {
    switch self {
    case .empty(let name): .empty(name: names.path(of: name))
    case .blankBeginning(let name, let byteCount):
      .blankBeginning(name: names.path(of: name), byteCount: byteCount)
    case .endlessFirstRow(let name, let row, let byteCount):
      .endlessFirstRow(name: names.path(of: name), row: row, byteCount: byteCount)
    case .noUsableColumn(let name, let row, let header):
      .noUsableColumn(name: names.path(of: name), row: row, header: header)
    case .notATable(let name, let content):
      .notATable(name: names.path(of: name), content: content)
    case .mergeConflict(let name, let line):
      .mergeConflict(name: names.path(of: name), line: line)
    case .text(let name, let error): .text(name: names.path(of: name), error)
    case .input(let name, let error): .input(name: names.path(of: name), error)
    case .noListing(let inputs, let rows): .noListing(names: inputs.map(names.path), rows: rows)
    case .misleadingBeginning, .columns, .unknownKeptColumn, .condition: self
    }
  }
}

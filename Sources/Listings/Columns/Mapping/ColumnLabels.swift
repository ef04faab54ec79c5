/// What messages and files call the columns of a header.
enum ColumnLabels {
  /// `Salary`; for a name that is empty `column 4`, and for one that is not the only one of its
  /// kind `Salary (column 4)`, counted from 1.
  static func label(_ column: Int, in header: [String]) -> String {
    let name = header[column]
    return label(column, name, isRepeated: header.count { $0 == name } > 1)
  }

  /// The labels of all columns, in time that grows with their number and not with its square.
  static func all(in header: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for name in header { counts[name, default: 0] += 1 }
    return header.enumerated().map { column, name in
      label(column, name, isRepeated: counts[name, default: 0] > 1)
    }
  }

  private static func label(_ column: Int, _ name: String, isRepeated: Bool) -> String {
    if name.allSatisfy(\.isWhitespace) { return position(column) }
    return isRepeated ? "\(name) (\(position(column)))" : name
  }

  /// `column 4` for column 3.
  static func position(_ column: Int) -> String { "column \(column + 1)" }

  /// The columns that a person means by a name: an exact name before a folded one before a
  /// position; several for a name that stands several times, none for an unknown one.
  static func columns(named name: String, in header: [String]) -> [Int] {
    let exact = header.indices.filter { header[$0] == name && !name.isEmpty }
    if !exact.isEmpty { return exact }
    let labels = all(in: header)
    let labelled = header.indices.filter { labels[$0] == name }
    if !labelled.isEmpty { return labelled }
    let key = NameFolding.key(name)
    let folded = header.indices.filter { !key.isEmpty && NameFolding.key(header[$0]) == key }
    if !folded.isEmpty { return folded }
    return header.indices.filter { NameFolding.key(position($0)) == key }
  }
}

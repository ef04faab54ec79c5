/// What messages and files call the columns of a header.
enum ColumnLabels {
  /// `Salary`; for a name that is empty `column 4`, and for one that is not the only one of its
  /// kind `Salary (column 4)`, counted from 1.
  static func label(_ column: Int, in header: [String]) -> String {
    let name = header[column]
    if name.allSatisfy(\.isWhitespace) { return position(column) }
    guard header.count(where: { $0 == name }) > 1 else { return name }
    return "\(name) (\(position(column)))"
  }

  /// `column 4` for column 3.
  static func position(_ column: Int) -> String { "column \(column + 1)" }

  /// The columns that a person means by a name: an exact name before a folded one before a
  /// position; several for a name that stands several times, none for an unknown one.
  static func columns(named name: String, in header: [String]) -> [Int] {
    let exact = header.indices.filter { header[$0] == name && !name.isEmpty }
    if !exact.isEmpty { return exact }
    let labelled = header.indices.filter { label($0, in: header) == name }
    if !labelled.isEmpty { return labelled }
    let key = NameFolding.key(name)
    let folded = header.indices.filter { !key.isEmpty && NameFolding.key(header[$0]) == key }
    if !folded.isEmpty { return folded }
    return header.indices.filter { NameFolding.key(position($0)) == key }
  }
}

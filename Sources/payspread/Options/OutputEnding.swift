import ArgumentParser

/// What a result is, by the endings that programs know it by.
enum OutputEnding {
  case table, workbook, page

  /// The endings of kinds of files that programs tell by them alone; the right one first.
  private var own: [String] {
    switch self {
    case .table: ["csv", "tsv", "txt", "json", "md"]
    case .workbook: ["xlsx"]
    case .page: ["html", "htm"]
    }
  }

  private var words: String {
    switch self {
    case .table: "text such as CSV"
    case .workbook: "an Excel workbook"
    case .page: "a web page"
    }
  }

  private static let known = [
    "csv", "tsv", "txt", "json", "md", "xlsx", "xlsm", "xlsb", "xls", "ods", "numbers", "html",
    "htm",
    "pdf", "doc", "docx", "odt",
  ]

  /// Checks that a name does not promise another kind of file: programs would refuse to open it. A
  /// name without an ending, or with an unknown one, promises nothing.
  func check(_ path: String?, option: String) throws {
    let name = path?.split(separator: "/").last ?? ""
    guard let path, let dot = name.lastIndex(of: "."), dot > name.startIndex else { return }
    let ending = name[name.index(after: dot)...].lowercased()
    guard Self.known.contains(ending), !own.contains(ending) else { return }
    let better = path.dropLast(ending.count) + own[0]
    throw ValidationError(
      "\(option) \(path): the result is \(words), which no program would open under this ending. "
        + "Name it \(better)." + (self == .table && ending.hasPrefix("x") ? Self.workbookHint : ""))
  }

  private static let workbookHint = "\nA workbook for Excel is made by payspread workbook."
}

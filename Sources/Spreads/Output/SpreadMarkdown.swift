/// The overview of a spread table as a GitHub table, its notes as a list below.
public enum SpreadMarkdown {
  /// Ends with a line feed.
  public static func text(_ table: SpreadTable) -> String {
    let overview = SpreadOverview(table)
    var lines = table.spreads.isEmpty ? [] : rows(overview.columns) + [""]
    for detail in overview.details {
      lines += [escaped(detail.title) + ":", ""] + rows(detail.columns) + [""]
    }
    lines += overview.notes.map { "- " + $0 }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Columns with their cells as a table, and notes as a list below; the notes alone without
  /// columns. Ends with a line feed.
  package static func text(_ columns: [SpreadOverview.Column], notes: [String]) -> String {
    let lines = (columns.isEmpty ? [] : rows(columns) + [""]) + notes.map { "- " + $0 }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func rows(_ columns: [SpreadOverview.Column]) -> [String] {
    let heads = [
      row(columns.map { $0.heading.joined(separator: " ") }),
      row(columns.map { $0.isNumeric ? "---:" : "---" }),
    ]
    let height = columns.first?.cells.count ?? 0
    return heads + (0..<height).map { index in row(columns.map { escaped($0.cells[index]) }) }
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  /// A text that shows as it is: what Markdown or HTML would read as markup is escaped, and a cell
  /// stays on its line.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "|", "\\", "`", "*", "_", "[", "]", "<", ">", "~", "&":
        escaped += "\\"
        escaped.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}": escaped += " "
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

import HTMLOutput

@testable import Workbooks

/// A page as its reader takes it apart: tags with their attributes, and the texts between.
struct PageReading {
  struct Tag {
    var name: String
    var isEnd: Bool
    var attributes: [String: String]
  }

  let html: String
  /// In the order of the page.
  private(set) var tags: [Tag] = []
  /// The text behind each tag, up to the next, with references resolved.
  private(set) var texts: [String] = []

  init(_ content: WorkbookContent) {
    self.init(html: String(decoding: ReportPage.bytes(content), as: UTF8.self))
  }

  init(html: String) {
    self.html = html
    for piece in html.split(separator: "<", omittingEmptySubsequences: true) {
      let parts = piece.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
      tags.append(Self.tag(parts[0]))
      texts.append(parts.count > 1 ? Self.resolved(String(parts[1])) : "")
    }
  }

  private static func tag(_ text: Substring) -> Tag {
    let isEnd = text.first == "/"
    let name = text.drop { $0 == "/" }.prefix { $0 != " " }
    let attributes = text.matches(of: /([a-z0-9-]+)="([^"]*)"/).map { match in
      (String(match.1), resolved(String(match.2)))
    }
    return Tag(
      name: String(name), isEnd: isEnd, attributes: Dictionary(attributes) { first, _ in first })
  }

  static func resolved(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  /// The texts of the elements of a name, with those of what is in them.
  func elements(_ name: String) -> [String] {
    tags.indices.filter { tags[$0].name == name && !tags[$0].isEnd }.map { start in
      let end = tags[start...].firstIndex { $0.name == name && $0.isEnd } ?? tags.endIndex
      return texts[start..<end].joined()
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  func attributes(_ name: String) -> [String] { tags.compactMap { $0.attributes[name] } }

  /// All that is shown, the style sheet left aside.
  var shown: String {
    zip(tags, texts).filter { $0.0.name != "style" || $0.0.isEnd }.map(\.1).joined()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The cells of the table of a number, row by row, the heads first.
  func table(_ number: Int) -> [[String]] {
    guard
      let start = tags.firstIndex(where: { $0.attributes["id"] == "table-\(number)" }),
      let end = tags[start...].firstIndex(where: { $0.name == "table" && $0.isEnd })
    else { return [] }
    var rows: [[String]] = []
    for index in start..<end {
      let isStart = !tags[index].isEnd
      switch tags[index].name {
      case "tr" where isStart: rows.append([])
      case "th" where isStart, "td" where isStart: rows[rows.count - 1].append(texts[index])
      default:
        guard let last = rows.indices.last, !rows[last].isEmpty else { continue }
        rows[last][rows[last].count - 1] += texts[index]
      }
    }
    return rows.map { $0.map(\.trimmed) }
  }
}

extension String {
  fileprivate var trimmed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

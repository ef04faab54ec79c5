import HTMLOutput
import Listings
import Testing

@testable import Workbooks

/// Whatever stands in the inputs, the page is whole, safe, and can be read by everybody.
@Suite struct ReportMarkupTests {
  private static let hostile =
    HostileTexts.everywhere + [
      "</style><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</title><b>",
      "</svg><script>x</script>", "' onmouseover='x", "@import url(http://example.org)",
      String(repeating: "W", count: 500), "</desc></bdi></table>",
    ]

  /// A text in each field, in a claim, an option and the names of files.
  private static func content(holding text: String) throws -> WorkbookContent {
    let capture = Capture(
      ["id", "employer", "title", "location", "level", "pay", "url"],
      [
        [text, text, text, text, text, "$50,000 to $60,000 a year \(text)", text],
        ["2", "A", "Editor", "Here", "L2", "50000 to 60000", "https://example.org/"],
      ], name: text)
    let quoted = "\"\(text.replacing("\"", with: "\"\""))\""
    var content = try held([capture], "C1,\(quoted),listings,,=,2,,,\(quoted)\n")
    content.confidentiality = text
    return content
  }

  @Test(arguments: hostile)
  func noTextBecomesMarkup(_ text: String) throws {
    let page = PageReading(try Self.content(holding: text))
    let body = page.html.drop { $0 != "<" }
    #expect(body.count { $0 == "<" } == body.count { $0 == ">" } - Self.arrowsInStyles(page))
    for tag in page.tags {
      #expect(Self.allowed.contains(tag.name.lowercased()), "\(tag.name)")
      #expect(
        tag.attributes.keys.allSatisfy { !$0.hasPrefix("on") && $0 != "style" && $0 != "src" })
    }
    for scalar in page.html.unicodeScalars {
      switch scalar.value {
      case 0x0A: break
      case ..<0x20, 0x7F...0x9F, 0x200B, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF:
        Issue.record("U+\(String(scalar.value, radix: 16))")
      default: break
      }
    }
    for link in page.attributes("href") {
      let start = link.lowercased()
      #expect(["#", "http://", "https://"].contains { start.hasPrefix($0) })
    }
    Self.expectBalance(page)
  }

  private static let allowed: Set = [
    "!doctype", "html", "head", "meta", "title", "style", "body", "a", "article", "bdi", "caption",
    "dd", "div", "dl", "dt", "footer", "h1", "h2", "h3", "header", "li", "main", "nav", "p",
    "section", "span", "strong", "table", "tbody", "td", "th", "thead", "tr", "ul", "defs", "desc",
    "g", "line", "path", "pattern", "rect", "svg", "text",
  ]

  /// Selectors of children, and the sign before an address on paper, have `>` without `<`.
  private static func arrowsInStyles(_ page: PageReading) -> Int {
    page.elements("style").joined().count { $0 == ">" }
  }

  private static func expectBalance(_ page: PageReading) {
    var open: [String] = []
    for tag in page.tags where !["!DOCTYPE", "meta"].contains(tag.name) {
      if tag.isEnd {
        #expect(open.popLast() == tag.name)
      } else {
        open.append(tag.name)
      }
    }
    #expect(open.isEmpty)
  }

  // MARK: For everybody

  @Test func headingsAreInOrderAndPlacesAreUnique() throws {
    let page = PageReading(try Self.content(holding: "x"))
    let levels = page.tags.filter { !$0.isEnd && $0.name.wholeMatch(of: /h[1-6]/) != nil }
      .compactMap { Int($0.name.dropFirst()) }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    for (before, level) in zip(levels, levels.dropFirst()) { #expect(level <= before + 1) }
    let ids = page.attributes("id")
    #expect(Set(ids).count == ids.count)
    let named = page.attributes("aria-labelledby").flatMap { $0.split(separator: " ") }
    #expect(named.allSatisfy { ids.contains(String($0)) })
    let places = page.attributes("href").filter { $0.hasPrefix("#") }.map { $0.dropFirst() }
    #expect(!places.isEmpty && places.allSatisfy { ids.contains(String($0)) })
  }

  @Test func tablesHaveCaptionsAndHeads() throws {
    let page = PageReading(try Self.content(holding: "x"))
    let tables = page.elements("table").count
    #expect(tables > 4)
    #expect(page.elements("caption").count == tables)
    #expect(
      page.tags.filter { $0.name == "th" && !$0.isEnd }.allSatisfy {
        ["col", "row"].contains($0.attributes["scope"] ?? "")
      })
    let first = try #require(page.tags.first { $0.name == "html" })
    #expect(first.attributes["lang"] == "en")
    #expect(page.elements("title").first == "Pay in posted job listings: x")
    let drawing = try #require(page.tags.first { $0.name == "svg" })
    #expect(drawing.attributes["role"] == "img")
  }

  @Test func nothingIsRunOrFetched() throws {
    let page = PageReading(try Self.content(holding: "x"))
    #expect(
      page.tags.contains {
        $0.attributes["http-equiv"] == "Content-Security-Policy"
          && $0.attributes["content"] == "default-src 'none'; style-src 'unsafe-inline'"
      })
    let links = page.tags.filter { $0.attributes["href"]?.hasPrefix("http") == true }
    #expect(!links.isEmpty)
    #expect(links.allSatisfy { $0.attributes["rel"] == "noopener noreferrer nofollow" })
  }
}

private func held(_ captures: [Capture], _ claims: String) throws -> WorkbookContent {
  try content(captures, Held(claims: claims))
}

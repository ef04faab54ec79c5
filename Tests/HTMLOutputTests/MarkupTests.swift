import Testing
import Workbooks

@testable import HTMLOutput

/// Texts cannot become markup, wherever they stand.
struct MarkupTests {
  private static func written(_ element: HTMLElement) -> String {
    var writer = HTMLWriter()
    writer.write(.element(element))
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("a & b", "a &amp; b"), ("</style><script>alert(1)</script>", nil),
    ("\"><img src=x onerror=alert(1)>", nil), ("' onclick='x", "&#39; onclick=&#39;x"),
    ("&lt;b&gt;", "&amp;lt;b&amp;gt;"), ("<!--", "&lt;!--"), ("]]>", "]]&gt;"), ("", ""),
  ])
  func textsAndValuesAreEscaped(_ text: String, _ escaped: String?) {
    let written = Self.written(HTMLElement(.td, [.cardLabel(text)], text))
    if let escaped { #expect(written == "<td data-label=\"\(escaped)\">\(escaped)</td>\n") }
    #expect(written.count { $0 == "<" } == 2)
    #expect(written.count { $0 == ">" } == 2)
    #expect(written.count { $0 == "\"" } == 2)
  }

  @Test func elementsNestAndVoidOnesHaveNoEnd() {
    let element = HTMLElement(.section, [.labelledBy("a", "b")]) {
      HTMLElement(.meta, [.utf8])
      for text in ["1", "2"] { HTMLElement(.strong, text) }
      "3"
    }
    #expect(
      Self.written(element)
        == "<section aria-labelledby=\"a b\">\n<meta charset=\"utf-8\">\n"
        + "<strong>1</strong><strong>2</strong>3</section>\n")
  }

  @Test(arguments: [
    ("https://example.org/?a=1&b=\"x\"", "https://example.org/?a=1&amp;b=%22x%22"),
    ("http://example.org/<b>", "http://example.org/%3Cb%3E"),
  ])
  func linksAreOfCheckedAddresses(_ address: String, _ href: String) throws {
    let link = HTMLElement(.a, HTMLAttribute.link(to: try #require(WebAddress(address))), "x")
    #expect(
      Self.written(link) == "<a href=\"\(href)\" rel=\"noopener noreferrer nofollow\">x</a>")
  }

  @Test(arguments: [
    (0.0, "0"), (12.5, "12.5"), (100.0 / 3, "33.333"), (-0.0001, "0"), (1_000_000, "1000000"),
  ])
  func lengthsAreShortDecimals(_ length: Double, _ text: String) {
    #expect(HTMLAttribute.measure(.x, length, isPercent: true).value == text + "%")
  }
}

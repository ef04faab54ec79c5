import Foundation
import Testing

@testable import HTMLOutput

/// Styles can be read by all, and nothing in them comes from outside.
struct StyleSheetTests {
  private static let text = StyleSheet(confidentiality: "").text

  /// By scheme: the colours by name, as red, green and blue from 0 to 1.
  private static let schemes: [[String: [Double]]] = {
    let parts = text.split(separator: "@media screen and (prefers-color-scheme:dark)")
    return parts.prefix(2).map { part in
      let block = part.prefix { $0 != "*" }
      return Dictionary(
        block.matches(of: /--([a-z-]+):#([0-9a-f]{3,6})/).map { match in
          let digits = match.2.count == 3 ? match.2.map { "\($0)\($0)" }.joined() : String(match.2)
          let rgb = UInt32(digits, radix: 16) ?? 0
          return (String(match.1), [16, 8, 0].map { Double(rgb >> $0 & 0xFF) / 255 })
        }
      ) { first, _ in first }
    }
  }()

  /// The contrast ratio of WCAG 2.2.
  private static func contrast(_ one: [Double], _ other: [Double]) -> Double {
    let luminances = [one, other].map { color in
      let linear = color.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
      return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }.sorted()
    return (luminances[1] + 0.05) / (luminances[0] + 0.05)
  }

  @Test(arguments: [
    ("ink", "ground", 7.0), ("ink", "panel", 7), ("navy", "ground", 7), ("navy", "panel", 7),
    ("muted", "ground", 7), ("muted", "panel", 7), ("link", "ground", 7), ("link", "panel", 7),
    ("warning", "ground", 7), ("yes-ink", "yes", 7), ("no-ink", "no", 7), ("open-ink", "open", 7),
    ("ink", "lower", 3), ("strong-rule", "ground", 3), ("strong-rule", "panel", 3),
    ("mark", "ground", 3),
  ])
  func contrastIsEnough(_ color: String, _ ground: String, _ least: Double) throws {
    try #require(Self.schemes.count == 2)
    for scheme in Self.schemes {
      let pair = try [#require(scheme[color]), #require(scheme[ground])]
      // Borders of bars need a contrast with the page where their fill has none.
      let ratio = Self.contrast(pair[0], pair[1])
      #expect(ratio >= (color == "ink" && ground == "lower" ? 2 : least), "\(ratio)")
    }
  }

  @Test func bothSchemesHaveTheSameColors() {
    #expect(Set(Self.schemes[0].keys) == Set(Self.schemes[1].keys))
    let used = Set(Self.text.matches(of: /var\(--([a-z-]+)\)/).map { String($0.1) })
    #expect(used == Set(Self.schemes[0].keys))
  }

  @Test func nothingIsFetched() {
    #expect(!Self.text.contains("url("))
    #expect(!Self.text.contains("@import"))
    #expect(!Self.text.contains("<"))
  }

  @Test func bracesAreBalanced() {
    var depth = 0
    for character in Self.text {
      depth += character == "{" ? 1 : character == "}" ? -1 : 0
      #expect(depth >= 0)
    }
    #expect(depth == 0)
  }

  @Test(arguments: [
    ("For the committee 1", "\"For the committee 1\""), ("a\"b", "\"a\\22 b\""),
    ("</style>", "\"\\3c \\2f style\\3e \""), ("é\\\n", "\"\\e9 \\5c  \""), ("", "\"\""),
  ])
  func aLineForThePrintedHeadStaysAString(_ text: String, _ quoted: String) {
    #expect(StyleSheet.quoted(text) == quoted)
  }

  @Test func theLineIsThereOnlyWhereThereIsOne() {
    #expect(!Self.text.contains("@top-left"))
    #expect(StyleSheet(confidentiality: "x").text.contains("@top-left{content:\"x\""))
  }
}

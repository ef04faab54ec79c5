import Spreads
import Workbooks

/// An attribute of an element. Its value is escaped when it is written; a link can only be made from
/// a checked address or a place of the page.
struct HTMLAttribute: Equatable {
  let name: String
  let value: String

  private init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }

  // MARK: What an element is

  static func id(_ id: String) -> HTMLAttribute { HTMLAttribute("id", id) }
  static func style(_ names: PageClass...) -> HTMLAttribute { style(names) }
  static func style(_ names: [PageClass]) -> HTMLAttribute {
    HTMLAttribute("class", names.map(\.rawValue).joined(separator: " "))
  }
  static func role(_ role: String) -> HTMLAttribute { HTMLAttribute("role", role) }
  static func scope(_ scope: Scope) -> HTMLAttribute { HTMLAttribute("scope", scope.rawValue) }
  static func labelledBy(_ ids: String...) -> HTMLAttribute {
    HTMLAttribute("aria-labelledby", ids.joined(separator: " "))
  }
  static func label(_ text: String) -> HTMLAttribute { HTMLAttribute("aria-label", text) }
  static let hidden = HTMLAttribute("aria-hidden", "true")
  static let english = HTMLAttribute("lang", "en")
  /// Reached by the keyboard, though nothing in it can be.
  static let focusable = HTMLAttribute("tabindex", "0")
  /// What a cell shows before its figure where the table is laid out as cards.
  static func cardLabel(_ text: String) -> HTMLAttribute { HTMLAttribute("data-label", text) }

  enum Scope: String {
    case col, row
  }

  // MARK: Links

  static func link(to address: WebAddress) -> [HTMLAttribute] {
    [HTMLAttribute("href", address.text), HTMLAttribute("rel", "noopener noreferrer nofollow")]
  }
  static func link(toPlace id: String) -> HTMLAttribute { HTMLAttribute("href", "#" + id) }

  // MARK: Metadata

  static let utf8 = HTMLAttribute("charset", "utf-8")
  static func policy(_ content: String) -> [HTMLAttribute] {
    [HTMLAttribute("http-equiv", "Content-Security-Policy"), HTMLAttribute("content", content)]
  }
  static func metadata(_ name: String, _ content: String) -> [HTMLAttribute] {
    [HTMLAttribute("name", name), HTMLAttribute("content", content)]
  }

  // MARK: Drawing

  enum Measure: String {
    case x, y, width, height, x1, x2, y1, y2
  }

  /// A length in pixels, or in percent of the drawing's width.
  static func measure(_ measure: Measure, _ length: Double, isPercent: Bool = false)
    -> HTMLAttribute
  {
    HTMLAttribute(measure.rawValue, number(length) + (isPercent ? "%" : ""))
  }

  static func fill(_ color: String) -> HTMLAttribute { HTMLAttribute("fill", color) }
  static func stroke(_ color: String) -> HTMLAttribute { HTMLAttribute("stroke", color) }
  static func path(_ commands: String) -> HTMLAttribute { HTMLAttribute("d", commands) }
  static func anchor(_ anchor: String) -> HTMLAttribute { HTMLAttribute("text-anchor", anchor) }
  static let fullWidth = HTMLAttribute("width", "100%")
  static let inUserSpace = HTMLAttribute("patternUnits", "userSpaceOnUse")

  /// With up to three decimals, as many as there are.
  private static func number(_ number: Double) -> String {
    var text = FigureFormat.text(number, decimals: 3)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}

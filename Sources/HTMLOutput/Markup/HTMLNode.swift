/// A piece of a page: a text, or an element.
indirect enum HTMLNode {
  /// Cleaned and escaped when it is written.
  case text(String)
  case element(HTMLElement)
  /// The content of `style`, which HTML does not escape: nothing but what ``StyleSheet`` makes.
  case style(StyleSheet)
}

/// An element with what is in it.
struct HTMLElement {
  let tag: HTMLTag
  let attributes: [HTMLAttribute]
  let children: [HTMLNode]

  init(
    _ tag: HTMLTag, _ attributes: [HTMLAttribute] = [],
    @HTMLBuilder _ children: () -> [HTMLNode] = { [] }
  ) {
    self.tag = tag
    self.attributes = attributes
    self.children = children()
  }

  /// An element of one text.
  init(_ tag: HTMLTag, _ attributes: [HTMLAttribute], _ text: String) {
    self.init(tag, attributes) { text }
  }

  /// An element of one text and no attributes.
  init(_ tag: HTMLTag, _ text: String) {
    self.init(tag) { text }
  }
}

/// Puts texts and elements together as they are written in code.
@resultBuilder
enum HTMLBuilder {
  static func buildExpression(_ text: String) -> [HTMLNode] { [.text(text)] }
  static func buildExpression(_ element: HTMLElement) -> [HTMLNode] { [.element(element)] }
  static func buildExpression(_ elements: [HTMLElement]) -> [HTMLNode] {
    elements.map(HTMLNode.element)
  }
  static func buildExpression(_ nodes: [HTMLNode]) -> [HTMLNode] { nodes }
  static func buildBlock(_ parts: [HTMLNode]...) -> [HTMLNode] { parts.flatMap(\.self) }
  static func buildArray(_ parts: [[HTMLNode]]) -> [HTMLNode] { parts.flatMap(\.self) }
  static func buildOptional(_ part: [HTMLNode]?) -> [HTMLNode] { part ?? [] }
  static func buildEither(first: [HTMLNode]) -> [HTMLNode] { first }
  static func buildEither(second: [HTMLNode]) -> [HTMLNode] { second }
}

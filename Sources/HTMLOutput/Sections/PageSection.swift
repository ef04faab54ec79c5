/// A part of the page under a heading of its own, which the contents name.
struct PageSection {
  /// The place in the page, for links.
  let id: String
  let heading: String
  let content: [HTMLNode]

  init(_ id: String, _ heading: String, @HTMLBuilder _ content: () -> [HTMLNode]) {
    self.id = id
    self.heading = heading
    self.content = content()
  }

  var element: HTMLElement {
    HTMLElement(.section, [.labelledBy(id)]) {
      HTMLElement(.h2, [.id(id)], heading)
      content
    }
  }
}

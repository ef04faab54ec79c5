/// Running text as elements.
enum Prose {
  /// A paragraph for each text.
  static func paragraphs(_ texts: [String], _ style: PageClass? = nil) -> [HTMLElement] {
    texts.map { HTMLElement(.p, style.map { [.style($0)] } ?? [], kept($0)) }
  }

  /// A list of texts; nothing without one.
  static func list(_ texts: [String]) -> [HTMLElement] {
    guard !texts.isEmpty else { return [] }
    return [HTMLElement(.ul) { for text in texts { HTMLElement(.li, kept(text)) } }]
  }

  /// Terms with their explanations; nothing without one.
  static func terms(
    _ entries: [(term: String, text: String)], _ style: PageClass = .terms
  ) -> [HTMLElement] {
    guard !entries.isEmpty else { return [] }
    return [
      HTMLElement(.dl, [.style(style)]) {
        for entry in entries {
          HTMLElement(.div) {
            HTMLElement(.dt, entry.term)
            HTMLElement(.dd, kept(entry.text))
          }
        }
      }
    ]
  }

  /// A percentage stays on its line.
  private static func kept(_ text: String) -> String { text.replacing(" %", with: "\u{A0}%") }
}

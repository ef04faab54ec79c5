/// The elements that a report is made of, those of SVG among them.
enum HTMLTag: String {
  case html, head, meta, title, body
  case a, article, bdi, blockquote, caption, dd, div, dl, dt, footer, h1, h2, h3, header, li, main
  case nav, ol, p, section, span, strong, table, tbody, td, th, thead, tr, ul
  case defs, desc, g, line, path, pattern, rect, svg, text

  /// Whether it has neither content nor an end tag.
  var isVoid: Bool { self == .meta }

  /// Whether a line ends behind it, so that the page can be read as text and no line of a mail is
  /// too long.
  var endsLine: Bool {
    switch self {
    case .a, .bdi, .span, .strong: false
    default: true
    }
  }

  /// Whether a line ends behind its start tag.
  var holdsBlocks: Bool {
    switch self {
    case .html, .head, .body, .article, .defs, .div, .dl, .footer, .g, .header, .main, .nav, .ol,
      .section, .svg, .table, .tbody, .thead, .tr, .ul, .pattern:
      true
    default: false
    }
  }
}

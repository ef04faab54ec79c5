/// Writes nodes as the bytes of a page. Every text and every value of an attribute goes through
/// ``PlainText`` and is escaped here, and nowhere else.
struct HTMLWriter {
  private(set) var bytes: [UInt8] = []

  /// A whole document.
  static func document(_ root: HTMLElement) -> [UInt8] {
    var writer = HTMLWriter()
    writer.append("<!DOCTYPE html>\n")
    writer.write(root)
    return writer.bytes
  }

  mutating func write(_ node: HTMLNode) {
    switch node {
    case .text(let text): writeEscaped(text)
    case .element(let element): write(element)
    case .style(let sheet): append("<style>\n\(sheet.text)</style>\n")
    }
  }

  private mutating func write(_ element: HTMLElement) {
    append("<\(element.tag.rawValue)")
    for attribute in element.attributes {
      append(" \(attribute.name)=\"")
      writeEscaped(attribute.value)
      append("\"")
    }
    append(">")
    if !element.tag.isVoid {
      if element.tag.holdsBlocks { append("\n") }
      for child in element.children { write(child) }
      append("</\(element.tag.rawValue)>")
    }
    if element.tag.endsLine { append("\n") }
  }

  private mutating func writeEscaped(_ text: String) {
    for byte in PlainText.cleaned(text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      case UInt8(ascii: "'"): append("&#39;")
      default: bytes.append(byte)
      }
    }
  }

  private mutating func append(_ markup: String) { bytes.append(contentsOf: markup.utf8) }
}

import Workbooks

/// The links of long rows: as the sheet's part has them, and the relationships by which those to
/// the web are known there.
struct LinkPieces {
  /// How many links to write into one piece.
  private static let pieceLength = 4_096

  /// The elements of the sheet's part, in pieces.
  private(set) var elements: [[UInt8]] = []

  /// The elements of its relationships, in pieces.
  private(set) var relationships: [[UInt8]] = []

  /// - Parameter first: The number of the first relationship.
  init(_ links: [LongChunk.Link], first: Int) {
    var number = first
    for start in stride(from: 0, to: links.count, by: Self.pieceLength) {
      var (element, relationship) = (XMLBytes(), XMLBytes())
      for link in links[start...].prefix(Self.pieceLength) {
        element.append("<hyperlink ref=\"\(link.cell.relative)\"".utf8)
        switch link.target {
        case .web(let address):
          let (page, fragment) = Self.parts(of: address)
          element.append(" r:id=\"rId\(number)\"".utf8)
          if let fragment { element.append("location", fragment) }
          relationship.append(number, to: page)
          number += 1
        case .cell(let place):
          element.append("location", place)
          element.append("display", link.shown)
        }
        element.append("/>")
      }
      elements.append(element.bytes)
      relationships.append(relationship.bytes)
    }
  }

  /// The address up to its `#`, and what follows it.
  private static func parts(of address: WebAddress) -> (page: String, fragment: String?) {
    let text = address.text
    guard let hash = text.utf8.firstIndex(of: UInt8(ascii: "#")) else { return (text, nil) }
    return (String(text[..<hash]), String(text[text.utf8.index(after: hash)...]))
  }
}

extension XMLBytes {
  fileprivate mutating func append(_ name: String, _ value: String) {
    append(" \(name)=\"".utf8)
    append(attribute: value)
    append("\"")
  }

  fileprivate mutating func append(_ number: Int, to address: String) {
    append("<Relationship Id=\"rId\(number)\" Type=\"".utf8)
    append("http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\"")
    append("Target", address)
    append(" TargetMode=\"External\"/>")
  }
}

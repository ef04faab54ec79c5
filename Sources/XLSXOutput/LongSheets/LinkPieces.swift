import CSVText
import Listings
import Workbooks

/// The links of long rows: as the sheet's part has them, and the relationships by which those to
/// the web are known there.
struct LinkPieces {
  /// How many links to write into one piece.
  private static let pieceLength = 4_096

  /// About as many bytes as a link takes; more are possible.
  private static let expectedBytes = (element: 48, relationship: 192)

  /// The elements of the sheet's part, packed.
  let elements: [PackedStretch]

  /// The elements of its relationships, packed.
  let relationships: [PackedStretch]

  /// - Parameters:
  ///   - first: The number of the first relationship.
  ///   - workers: How many threads may write pieces.
  init(_ links: [LongChunk.Link], first: Int, workers: Int) {
    let starts = Array(stride(from: 0, to: links.count, by: Self.pieceLength))
    let pieces = starts.map { links[$0...].prefix(Self.pieceLength) }
    // Links within the workbook have no relationship, and so no number.
    var numbers = [first]
    for piece in pieces { numbers.append((numbers.last ?? first) + piece.count(where: \.isToWeb)) }
    let firsts = numbers
    let packed = OrderedWorkers.map(pieces.count, workers: workers) { index in
      let piece = Self.piece(pieces[index], first: firsts[index])
      return (
        elements: PackedStretch(piece.elements, isLast: false),
        relationships: PackedStretch(piece.relationships, isLast: false)
      )
    }
    elements = packed.map(\.elements)
    relationships = packed.map(\.relationships)
  }

  private static func piece(
    _ links: ArraySlice<LongChunk.Link>, first: Int
  ) -> (elements: [UInt8], relationships: [UInt8]) {
    var (element, relationship) = (XMLBytes(), XMLBytes())
    element.reserve(links.count * expectedBytes.element)
    relationship.reserve(links.count * expectedBytes.relationship)
    var number = first
    var column = (number: 0, name: ShortText(CellReference.columnName(0)))
    for link in links {
      if link.cell.column != column.number {
        column = (link.cell.column, ShortText(CellReference.columnName(link.cell.column)))
      }
      element.append("<hyperlink ref=\"")
      element.append(column.name)
      element.append(link.cell.row + 1)
      element.append("\"")
      switch link.target {
      case .web(let address):
        let (page, fragment) = parts(of: address)
        element.append(" r:id=\"rId")
        element.append(number)
        element.append("\"")
        if let fragment { element.append(" location=\"", fragment) }
        relationship.append(number, to: page)
        number += 1
      case .cell(let place):
        element.append(" location=\"", place)
        element.append(" display=\"", link.shown)
      }
      element.append("/>")
    }
    return (element.bytes, relationship.bytes)
  }

  /// The address up to its `#`, and what follows it.
  private static func parts(of address: WebAddress) -> (page: String, fragment: String?) {
    let text = address.text
    let place = text.withBytes { $0.firstIndex(of: UInt8(ascii: "#")) }
    guard let place else { return (text, nil) }
    let hash = text.utf8.index(text.startIndex, offsetBy: place)
    return (String(text[..<hash]), String(text[text.utf8.index(after: hash)...]))
  }
}

extension LongChunk.Link {
  fileprivate var isToWeb: Bool {
    if case .web = target { true } else { false }
  }
}

extension XMLBytes {
  /// Appends an attribute, whose name, sign and quotation mark are `opening`.
  fileprivate mutating func append(_ opening: StaticString, _ value: String) {
    append(opening)
    append(attribute: value)
    append("\"")
  }

  fileprivate mutating func append(_ number: Int, to address: String) {
    append("<Relationship Id=\"rId")
    append(number)
    append("\" Type=\"")
    append("http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\"")
    append(" Target=\"", address)
    append(" TargetMode=\"External\"/>")
  }
}

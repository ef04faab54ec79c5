import TestSupport

/// A workbook that an input gives the parts of, so that changed bytes reach the readers of XML and
/// not the check sums of the archive around them.
///
/// The input begins with what stands in the element of its one sheet. Behind a line `== strings`
/// stands what its shared texts are, behind `== styles` its styles, and behind `== ` and the name of
/// a part, such as `xl/workbook.xml`, the whole of that part. An input whose first line is `tables`
/// has the tables of an OpenDocument workbook behind it.
struct BookParts {
  private static let mark = Array("\n== ".utf8)
  private static let tables = Array("tables\n".utf8)

  private var book = TestBook(sheets: [])
  private var document: TestOpenDocument?
  /// Whole parts by their names, the later for the earlier.
  private var others: [(name: String, bytes: [UInt8])] = []

  init(_ input: [UInt8]) {
    let sections = Self.sections(input)
    if sections[0].starts(with: Self.tables) {
      let content = sections[0].dropFirst(Self.tables.count)
      document = TestOpenDocument(spreadsheet: Self.text(content))
    }
    book.sheets = [.init(name: "Jobs", content: Self.text(sections[0]))]
    for section in sections.dropFirst() {
      let name = Self.text(section.prefix { $0 != 0x0A })
      let content = section.dropFirst(name.utf8.count + 1)
      switch name {
      case "strings": book.strings = Self.text(content)
      case "styles":
        book.styles = Self.text(content)
        document?.styles = Self.text(content)
      default: others.append((name, Array(content)))
      }
    }
  }

  /// The file.
  var bytes: [UInt8] {
    var parts = document?.parts ?? book.parts
    for other in others {
      parts.removeAll { $0.name == other.name }
      parts.append(.init(other.name, other.bytes))
    }
    return ZipWriter(parts).bytes
  }

  private static func sections(_ input: [UInt8]) -> [ArraySlice<UInt8>] {
    var sections: [ArraySlice<UInt8>] = []
    var start = 0
    for place in input.indices where input[place...].starts(with: mark) && place >= start {
      sections.append(input[start..<place])
      start = place + mark.count
    }
    return sections + [input[start...]]
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}

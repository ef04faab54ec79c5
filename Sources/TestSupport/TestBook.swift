/// The parts of a small workbook, each of which a test may change.
package struct TestBook {
  /// A sheet: what stands in its `worksheet` element.
  package struct Sheet {
    package var name: String
    package var content: String
    /// `hidden`, `veryHidden`, or empty.
    package var state = ""

    package init(name: String, content: String, state: String = "") {
      self.name = name
      self.content = content
      self.state = state
    }
  }

  package var sheets: [Sheet]
  /// What stands in `sst`; nil for no part of shared texts.
  package var strings: String?
  /// What stands in `styleSheet`; nil for no part of styles.
  package var styles: String?
  /// Attributes of `workbookPr`.
  package var properties = ""
  /// What stands before the root of each sheet.
  package var prolog = #"<?xml version="1.0" encoding="UTF-8"?>"#
  /// Whether targets begin at the root of the package.
  package var hasAbsoluteTargets = false
  /// Whether the namespaces are those of the strict edition.
  package var isStrict = false
  /// A prefix for elements, such as `x:`, in the sheets and the workbook.
  package var prefix = ""

  /// A workbook of one sheet, with these rows.
  package init(rows: String, after: String = "") {
    self.init(sheets: [Sheet(name: "Jobs", content: "<sheetData>\(rows)</sheetData>\(after)")])
  }

  package init(sheets: [Sheet]) { self.sheets = sheets }

  /// A workbook of one sheet with rows of texts.
  package init(texts: [[String]]) { self.init(rows: Self.rows(texts)) }

  /// Rows of texts, from the first on; an empty text is no cell.
  package static func rows(_ texts: [[String]]) -> String {
    texts.map { row in
      let cells = row.map { text in
        text.isEmpty ? "<c/>" : #"<c t="inlineStr"><is><t>\#(escaped(text))</t></is></c>"#
      }
      return "<row>\(cells.joined())</row>"
    }.joined()
  }

  package static func escaped(_ text: String) -> String {
    String(text.flatMap { $0 == "&" ? Array("&amp;") : $0 == "<" ? Array("&lt;") : [$0] })
  }

  /// Styles with these number formats, one style each, from style 1 on; style 0 is plain.
  package static func styles(_ codes: [String]) -> String {
    let formats = codes.enumerated().map { place, code in
      let text = escaped(code).split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "&quot;")
      return #"<numFmt numFmtId="\#(164 + place)" formatCode="\#(text)"/>"#
    }
    let styles = codes.indices.map { #"<xf numFmtId="\#(164 + $0)"/>"# }
    return "<numFmts>\(formats.joined())</numFmts>"
      + #"<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>"#
      + "\(styles.joined())</cellXfs>"
  }

  /// The parts, in the order in which programs write them.
  package var parts: [ZipWriter.Part] {
    let start = hasAbsoluteTargets ? "/xl/" : ""
    var targets = sheets.indices.map { place in
      relation("rId\(place + 1)", "worksheet", "\(start)worksheets/sheet\(place + 1).xml")
    }
    var parts = [
      ZipWriter.Part("[Content_Types].xml", "<Types/>"),
      ZipWriter.Part(
        "_rels/.rels", relations([relation("rId1", "officeDocument", "xl/workbook.xml")])),
      ZipWriter.Part("xl/workbook.xml", workbook),
    ]
    for (place, sheet) in sheets.enumerated() {
      parts.append(
        .init("xl/worksheets/sheet\(place + 1).xml", prolog + element("worksheet", sheet.content)))
    }
    if let strings {
      targets.append(relation("rId901", "sharedStrings", "\(start)sharedStrings.xml"))
      parts.append(.init("xl/sharedStrings.xml", element("sst", strings)))
    }
    if let styles {
      targets.append(relation("rId902", "styles", "\(start)styles.xml"))
      parts.append(.init("xl/styles.xml", element("styleSheet", styles)))
    }
    parts.append(.init("xl/_rels/workbook.xml.rels", relations(targets)))
    return parts
  }

  package var bytes: [UInt8] { ZipWriter(parts).bytes }

  private var workbook: String {
    let list = sheets.enumerated().map { place, sheet in
      let state = sheet.state.isEmpty ? "" : #" state="\#(sheet.state)""#
      return
        #"<sheet name="\#(Self.escaped(sheet.name))" sheetId="\#(place + 7)"\#(state) r:id="rId\#(place + 1)"/>"#
    }
    return element("workbook", "<workbookPr \(properties)/><sheets>\(list.joined())</sheets>")
  }

  private var root: String {
    isStrict ? "http://purl.oclc.org/ooxml" : "http://schemas.openxmlformats.org"
  }

  /// An element with the namespaces declared, and everything in it prefixed.
  private func element(_ name: String, _ content: String) -> String {
    let main = root + (isStrict ? "/spreadsheetml/main" : "/spreadsheetml/2006/main")
    let space = prefix.isEmpty ? "xmlns" : "xmlns:\(prefix.dropLast())"
    let text =
      "<\(name) \(space)=\"\(main)\" xmlns:r=\"\(root)/officeDocument/relationships\">\(content)</\(name)>"
    guard !prefix.isEmpty else { return text }
    return text.split(separator: "<", omittingEmptySubsequences: true).map { piece in
      piece.hasPrefix("/") ? "</\(prefix)\(piece.dropFirst())" : "<\(prefix)\(piece)"
    }.joined()
  }

  private func relation(_ id: String, _ kind: String, _ target: String) -> String {
    let type = root + "/officeDocument/" + (isStrict ? "" : "2006/") + "relationships/" + kind
    return #"<Relationship Id="\#(id)" Type="\#(type)" Target="\#(target)"/>"#
  }

  private func relations(_ list: [String]) -> String {
    "<Relationships>\(list.joined())</Relationships>"
  }
}

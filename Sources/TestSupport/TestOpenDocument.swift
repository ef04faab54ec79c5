/// The parts of a small OpenDocument workbook, each of which a test may change.
package struct TestOpenDocument {
  /// Tables, and what stands around them.
  package var spreadsheet: String
  /// What stands before the body: styles.
  package var styles = ""
  package var mediaType = "application/vnd.oasis.opendocument.spreadsheet"
  /// What stands in the manifest.
  package var manifest = ""

  package init(spreadsheet: String) { self.spreadsheet = spreadsheet }

  /// A workbook of one sheet, with these rows.
  package init(rows: String) { self.init(spreadsheet: Self.table("Jobs", rows)) }

  /// A sheet with these rows.
  package static func table(_ name: String, _ rows: String, style: String = "plain") -> String {
    #"<table:table table:name="\#(name)" table:style-name="\#(style)">\#(rows)</table:table>"#
  }

  /// A row of cells.
  package static func row(_ cells: String...) -> String {
    "<table:table-row>\(cells.joined())</table:table-row>"
  }

  /// A cell of text.
  package static func text(_ text: String, _ attributes: String = "") -> String {
    #"<table:table-cell office:value-type="string" \#(attributes)><text:p>\#(text)</text:p>"#
      + "</table:table-cell>"
  }

  /// A cell of a number, and how it is shown.
  package static func number(
    _ value: String, shown: String, _ attributes: String = #"office:value-type="float""#
  ) -> String {
    #"<table:table-cell office:value="\#(value)" \#(attributes)><text:p>\#(shown)</text:p>"#
      + "</table:table-cell>"
  }

  package var parts: [ZipWriter.Part] {
    let spaces = ["office", "table", "text", "style", "draw"].map { #"xmlns:\#($0)="urn:\#($0)""# }
      .joined(separator: " ")
    return [
      ZipWriter.Part("mimetype", mediaType),
      ZipWriter.Part(
        "content.xml",
        """
        <?xml version="1.0" encoding="UTF-8"?><office:document-content \(spaces)>\
        <office:automatic-styles>\(styles)</office:automatic-styles>\
        <office:body><office:spreadsheet>\(spreadsheet)</office:spreadsheet></office:body>\
        </office:document-content>
        """),
      ZipWriter.Part(
        "META-INF/manifest.xml", #"<m:manifest xmlns:m="urn:m">\#(manifest)</m:manifest>"#),
    ]
  }

  package var bytes: [UInt8] { ZipWriter(parts).bytes }
}

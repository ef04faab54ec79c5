/// What a file can be that is called CSV and is none.
public enum ForeignContent: Sendable, Equatable {
  case html
  /// As workbooks of spreadsheets are.
  case zipArchive
  case gzip
  case pdf

  /// What it is, in words: `an HTML page`.
  public var description: String {
    switch self {
    case .html: "an HTML page"
    case .zipArchive: "a zip archive, as a spreadsheet's workbook is"
    case .gzip: "a gzip archive"
    case .pdf: "a PDF document"
    }
  }

  /// What gives itself away by its first bytes; nil for anything that may be a table.
  /// - Parameters:
  ///   - head: The bytes of the file.
  ///   - text: The text that they are.
  init?(head: [UInt8], text: [UInt8]) {
    if head.starts(with: Array("PK\u{3}\u{4}".utf8)) {
      self = .zipArchive
    } else if head.starts(with: [0x1F, 0x8B, 0x08]) {
      self = .gzip
    } else if head.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else if Self.isHTML(text) {
      self = .html
    } else {
      return nil
    }
  }

  private static func isHTML(_ text: [UInt8]) -> Bool {
    let start = text.drop { $0 <= ASCII.space }.prefix(16)
    let lowercase = start.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    return openings.contains { lowercase.starts(with: $0.utf8) }
  }

  private static let openings = [
    "<!doctype", "<html", "<head", "<body", "<table", "<meta", "<script", "<style", "<?xml", "<!--",
  ]
}

public import Workbooks

/// Why a document did not become a file.
public enum XLSXError: Error, Sendable, Hashable {
  /// The document says something that no workbook can hold.
  case document(DocumentProblem)

  /// The file cannot be created at the path, for the system's reason.
  case destination(path: String, reason: String)

  /// The library behind the writer failed: at a place in the document, or for the whole file when
  /// both are `nil`; `reason` is the library's own wording.
  case library(sheet: String?, cell: CellReference?, reason: String)

  /// The file could not be written to its end, for the system's reason.
  case writing(reason: String)
}

extension XLSXError: CustomStringConvertible {
  /// The place and the reason.
  public var description: String {
    switch self {
    case .document(let problem): problem.description
    case .destination(let path, let reason): "\(path): \(reason)"
    case .library(let sheet, let cell, let reason):
      DocumentProblem(sheet: sheet, cell: cell, reason).description
    case .writing(let reason): reason
    }
  }
}

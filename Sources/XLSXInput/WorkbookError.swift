package import CSVText

/// Why a workbook cannot be read.
package enum WorkbookError: Error, Equatable, Sendable {
  /// The bytes did not come.
  case input(InputError)
  /// It can be opened with a password only.
  case encrypted
  /// A workbook in a form that is not read.
  case otherForm(OtherForm)
  /// A zip archive that is no workbook.
  case noWorkbook
  /// It breaks off or contradicts itself; with what is wrong, in words.
  case damaged(String)
  /// It unpacks to more than any true workbook of its size; with what is too much, in words.
  case tooLarge(String)
  /// It has no sheet with cells.
  case noSheets
  /// No sheet has this name or number; with the sheets that there are.
  case unknownSheet(String, known: [String])

  /// Forms of workbooks that are recognised, to say how to go on.
  package enum OtherForm: Sendable {
    /// Of Excel 97 to 2003, `.xls`.
    case excel97
    /// `.xlsb`
    case binary
    /// `.ods`, where the stored cells of a workbook of ours are asked for.
    case openDocument
  }

  /// What is wrong, without the name of the file.
  package var message: String {
    switch self {
    case .input(let error): error.message
    case .encrypted: "the workbook is protected by a password"
    case .otherForm(.excel97): "this is a workbook of the old form .xls, which is not read"
    case .otherForm(.binary): "this is a binary workbook (.xlsb), which is not read"
    case .otherForm(.openDocument):
      "this is an OpenDocument workbook (.ods), of which only listings are read"
    case .noWorkbook: "this is a zip archive without a workbook in it"
    case .damaged(let reason): "the workbook is damaged: \(reason)"
    case .tooLarge(let reason): "the workbook is refused: \(reason)"
    case .noSheets: "the workbook has no sheet with cells"
    case .unknownSheet(let name, _): "there is no sheet \"\(name)\""
    }
  }
}

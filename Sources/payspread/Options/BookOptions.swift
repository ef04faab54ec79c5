import ArgumentParser
import Workbooks

/// What is shown in a workbook, and to whom.
struct BookOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A line such as \"Confidential\" for the head of every page and the first sheet.",
      valueName: "text"))
  var confidential: String?

  func validate() throws {
    guard confidential.map({ $0.contains { !$0.isWhitespace } }) ?? true else {
      throw ValidationError("--confidential takes the words to be shown.")
    }
  }

  /// Puts what these options say into a workbook's content.
  func apply(to content: inout WorkbookContent) {
    content.confidentiality = confidential ?? ""
  }
}

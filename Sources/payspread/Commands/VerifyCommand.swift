import ArgumentParser
import CSVText
import Listings
import Verification
import Workbooks
import XLSXInput

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Whether a workbook is what the tool makes from these inputs.",
    usage: "payspread verify BOOK.xlsx INPUT... [OPTION...]",
    discussion: """
      Makes the workbook again, with the options that its sheet Method states, and
      holds every cell against it: values and formulas, never bytes, so that one that
      was saved by another program still agrees. What differs is named, first what
      somebody changed, then what was calculated from it. Notes in the columns for
      notes are counted, and are no difference. Looks, links and charts are not
      compared. Exit code 1 if something differs.

      Examples:
        payspread verify Workbooks/streaming-ai-2023.xlsx
            Inputs/streaming-ai-2023.csv
          a workbook that came by mail, and the listings it names

        payspread verify Workbooks/streaming-ai-2023-claims.xlsx
            Inputs/streaming-ai-2023.csv --settings Inputs/claims.csv
          one with claims: the file is looked for beside the inputs, or named

        payspread verify Workbooks/studio-board.xlsx Inputs/studio-board.csv
            --format csv -o differences.csv
          all differences as a table
      """
  )

  @Argument(
    help: "The workbook that was received.", completion: .file(extensions: ["xlsx"]))
  var book: String

  @Argument(
    help: "The inputs that it was made from, CSV files or workbooks; - is standard input.",
    completion: .file(extensions: ["csv", "xlsx", "ods"]))
  var inputs: [String]

  @Option(
    help: ArgumentHelp(
      "A settings file, or the earlier capture, that the workbook names; can be repeated (default: found beside the inputs).",
      valueName: "file"),
    completion: .file(extensions: ["csv", "xlsx", "ods"]))
  var settings: [String] = []

  @OptionGroup(title: "Where the workbook does not say them, as it leaves the field out")
  var selection: SelectionOptions

  @OptionGroup var output: OutputOptions

  @Option(help: "How differences are written: text or csv.")
  var format = Choice(VerificationFormat.text)

  @Flag(name: .shortAndLong, help: "Say nothing but errors and differences.")
  var quiet = false

  func run() throws {
    let received = try opened()
    guard let statement = try read({ () throws(WorkbookError) in try BookStatement(received) })
    else {
      throw CommandFailure(
        .unreadableInput,
        "\(book): no workbook of payspread: no sheet Method states how it was made",
        "  Name a workbook that payspread workbook has made; earlier versions did not state it.")
    }
    let file = try output.file(apartFrom: [book] + inputs + settings)
    say(program: statement.program)
    let remade = try RemadeWorkbook(
      book, statement, inputs: inputs, settings: settings, selection)
    let temporary = try TemporaryFile()
    try WorkbookFile.write(remade.document, at: temporary.path, named: "the workbook made anew")
    let expected = try Self.workbook(at: temporary.path)
    var tally = try read { () throws(WorkbookError) in
      try BookComparison(received, madeAs: expected, notes: remade.notes).run()
    }
    if let anew = try read({ () throws(WorkbookError) in try BookStatement(expected) }) {
      let others = statement.otherFiles(than: anew, calling: remade.givenNames.fileName)
      for finding in others { tally.add(finding) }
    }
    let rendering = VerificationRendering(tally: tally)
    try file.write(
      format.value == .csv ? rendering.csv : rendering.lines(isWhole: output.output != nil))
    try file.finish()
    if !quiet { StandardError.write(rendering.summary) }
    if !tally.findings.isEmpty { throw CommandFailure(.findings) }
  }

  func validate() throws {
    try format.check("--format")
    guard (inputs + [book]).count(where: { $0 == "-" }) <= 1 else {
      throw ValidationError("Standard input (-) can be read only once.")
    }
  }

  private func opened() throws(CommandFailure) -> InputWorkbook {
    let source: FileByteSource
    do throws(InputError) {
      source = book == "-" ? .standardInput() : try FileByteSource(path: book)
    } catch {
      throw CommandFailure(error)
    }
    guard case .workbook(let workbook) = try OpenedFile(book, source) else {
      throw CommandFailure(
        .unreadableInput, "\(book): this is no workbook",
        "  The workbook comes first, then the inputs: payspread verify BOOK.xlsx INPUT...")
    }
    return workbook
  }

  private static func workbook(at path: String) throws(CommandFailure) -> InputWorkbook {
    let source: FileByteSource
    do throws(InputError) { source = try FileByteSource(path: path) } catch {
      throw CommandFailure(error)
    }
    guard case .workbook(let workbook) = try OpenedFile(path, source) else {
      throw CommandFailure(.failedPartWay, "\(path): the workbook made anew cannot be read")
    }
    return workbook
  }

  /// Reads of the workbooks; says which one is damaged.
  private func read<Value>(_ body: () throws(WorkbookError) -> Value) throws(CommandFailure)
    -> Value
  {
    do throws(WorkbookError) {
      return try body()
    } catch {
      throw CommandFailure(error, name: book)
    }
  }

  private func say(program: String) {
    let own = Payspread.configuration.version
    guard !quiet, program != own else { return }
    StandardError.write(
      TerminalText.cleaned(
        "verify: \(book) was made by \(program.isEmpty ? "a program that it does not name" : program), "
          + "this is \(own): differences may come from that"))
  }
}

/// The forms in which differences are written.
enum VerificationFormat: String, CaseIterable {
  case text, csv
}

import ArgumentParser
import Listings
import Spreads
import Workbooks
import XLSXOutput

struct WorkbookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workbook",
    abstract: "Listings to the negotiators' workbook (.xlsx).",
    usage: "payspread workbook INPUT... -o BOOK.xlsx [OPTION...]",
    discussion: """
      One workbook with a summary, the spreads per level, a chart, every listing
      with its source row and posted words, the refused rows, and the method. Figures
      are formulas with their results stored, so that a preview shows them and a
      changed assumption changes them.

      Examples:
        payspread workbook Inputs/streaming-ai-2023.csv -o streaming.xlsx
          the founding example

        payspread workbook january.csv february.csv -o board.xlsx --force
          two captures of a board in one workbook, replacing an older one

        payspread workbook board.csv -o board.xlsx --by employer,level
            --min-listings 5 --confidential "For the committee only"
          each employer's ladder, without figures for small groups
      """
  )

  @OptionGroup var listing: ListingOptions
  @OptionGroup(title: "Grouping") var grouping: GroupingOptions
  @OptionGroup(title: "Comparing") var comparison: ComparisonOptions
  @OptionGroup(title: "Findings") var findings: FindingsOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where the workbook goes.", valueName: "book.xlsx"),
    completion: .file(extensions: ["xlsx"]))
  var output: String

  @Flag(help: "Replace a workbook that exists.")
  var force = false

  @OptionGroup(title: "What is shown") var book: BookOptions

  @Option(
    help: ArgumentHelp(
      "Above this many listings figures are values instead of formulas.", valueName: "listings"))
  var liveLimit = WorkbookContent.defaultLiveLimit

  func run() throws {
    let date = try DocumentDate.requested()
    let (inputs, previous) = try findings.open(listing)
    let file = try OutputFile(
      output, replaces: force,
      apartFrom: FilesRead(listing.paths + comparison.paths + findings.paths))
    let making = WorkbookMaking(
      program: Payspread.configuration.version, commandLine: try statedLine(date: date),
      settings: try statedSettings())
    defer { StatusLine.end() }
    let document = try document(inputs, previous, date: date, making)
    Progress.phase("workbook: writing the file", isQuiet: listing.input.quiet)
    try WorkbookFile.write(document, to: file)
  }

  /// The workbook of these inputs.
  /// - Parameters:
  ///   - date: The document's date in seconds since 1970; `nil` for the listings' own.
  ///   - making: What the workbook says of how it was made.
  func document(
    _ inputs: [ListingInput], _ previous: ListingInput?, date: Int?, _ making: WorkbookMaking
  ) throws -> WorkbookDocument {
    var reading = WorkbookReading(listing, grouping, comparison, for: "workbook")
    var content = try reading.content(
      inputs, previous, claims: findings.claims, shownBy: book, date: date)
    content.liveLimit = liveLimit
    content.making = making
    Progress.phase("workbook: making the sheets", isQuiet: listing.input.quiet)
    return NegotiatorsWorkbook.document(content, workers: ReadingEnvironment.workers)
  }

  func validate() throws {
    guard !output.isEmpty else { throw ValidationError("--output takes the name of a file.") }
    try OutputEnding.workbook.check(output, option: "--output")
    guard liveLimit >= 0 else { throw ValidationError("--live-limit takes a number from 0 up.") }
    try findings.check(inputs: listing.input.inputs)
    try book.check(groupFields: grouping.fieldNames)
  }
}

import ArgumentParser
import HTMLOutput
import Listings
import Spreads
import Workbooks

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Listings to one page for phones and mail (.html).",
    usage: "payspread report INPUT... -o PAGE.html [OPTION...]",
    discussion: """
      What the workbook says, as one page that stands by itself: the summary, the
      ranges as a drawing, the spread table, the listings that each range comes from,
      and claims with their rows. It runs nothing and asks the network for nothing,
      reads on a phone, in the dark and by a screen reader, and prints.

      Examples:
        payspread report Inputs/streaming-ai-2023.csv -o streaming.html
            --claims Inputs/claims.csv
          the founding example, with what was said about it

        payspread report Inputs/studio-board.csv -o board.html --min-listings 5
            --redact employer,source_url --confidential "For the committee only"
          without small groups, and without naming employers

        payspread report february.csv -o board.html --previous january.csv --force
          with what moved since an earlier capture, replacing an older page
      """
  )

  @OptionGroup var listing: ListingOptions
  @OptionGroup(title: "Grouping") var grouping: GroupingOptions
  @OptionGroup(title: "Comparing") var comparison: ComparisonOptions
  @OptionGroup(title: "Findings") var findings: FindingsOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where the page goes.", valueName: "page.html"),
    completion: .file(extensions: ["html"]))
  var output: String

  @Flag(help: "Replace a page that exists.")
  var force = false

  @OptionGroup(title: "What is shown") var book: BookOptions

  func run() throws {
    let date = try DocumentDate.requested()
    let (inputs, previous) = try findings.open(listing)
    let file = try OutputFile(
      output, replaces: force,
      apartFrom: FilesRead(listing.paths + comparison.paths + findings.paths))
    var reading = WorkbookReading(listing, grouping, comparison, for: "report")
    let content = try reading.content(
      inputs, previous, claims: findings.claims, shownBy: book, date: date)
    try file.write(ReportPage.bytes(content))
    try file.finish()
  }

  func validate() throws {
    guard !output.isEmpty else { throw ValidationError("--output takes the name of a file.") }
    try OutputEnding.page.check(output, option: "--output")
    try findings.check(inputs: listing.input.inputs)
    try book.check(groupFields: grouping.fieldNames)
  }
}

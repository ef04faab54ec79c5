import ArgumentParser
import CSVText
import Listings

struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "How a file would be read, and why.",
    usage: "payspread inspect INPUT... [OPTION...]",
    discussion: """
      Says what was found out about a file before anything is made of it:
      encoding, delimiter, header, which column is which field and why, what pay,
      levels and dates stand in it, and which rows would be refused.

      Examples:
        payspread inspect board.csv
          what the file is taken for

        payspread inspect board.csv --write-columns columns.csv
          the columns as a file to edit, to be passed back with --columns

        payspread inspect board.csv --write-levels levels.csv
          a draft of the ladder of levels, to be passed back with --levels
      """
  )

  @OptionGroup var listing: ListingOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "How the result is written (default: table).")
  var format = Choice(InspectFormat.table)

  @Option(
    help: ArgumentHelp("Write which column is which field, to edit.", valueName: "csv"),
    completion: .file())
  var writeColumns: String?

  @Option(
    help: ArgumentHelp(
      "Write a draft of the levels found and their order, to edit.", valueName: "csv"),
    completion: .file())
  var writeLevels: String?

  @Option(
    help: ArgumentHelp(
      "Write the spellings of employers that look like one, to edit.", valueName: "csv"),
    completion: .file())
  var writeEmployers: String?

  func run() throws {
    let inputs = try listing.open()
    let file = try output.file(apartFrom: listing.paths)
    let drafts = try DraftFiles(
      columns: writeColumns, levels: writeLevels, employers: writeEmployers,
      replaces: output.force, apartFrom: FilesRead(listing.input.inputs))
    let settings = try listing.settings(listing.input.normalizerOptions)
    let progress = Progress("inspect", isQuiet: listing.input.quiet)
    var reader = try ListingReader.opening(inputs, settings, progress)
    var tallies = inputs.map { _ in ListingTally(levels: settings.levels) }
    var levels = LevelDraft()
    var employers = EmployerDraft()
    var refused = 0
    while let batch = try reader.nextBatch() {
      refused += batch.refusals.count
      progress.note(rows: reader.rowCount, refused: refused)
      tallies[batch.input].add(batch)
      levels.add(batch)
      employers.add(batch)
    }
    StatusLine.end()
    ReadingLog("inspect", isQuiet: listing.input.quiet).say(
      reader.payAssumptions.map { PayAssumptionWords.line($0.name, $0.assumption) }
        + UnmetRuleNotes.lines(reader.unmetRules))
    let pages = reader.reports.indices.map { index in
      InspectionPage(
        report: reader.reports[index], tally: tallies[index], path: listing.input.inputs[index],
        currency: settings.options.currency)
    }
    try file.write(Array(text(pages).utf8))
    try file.finish()
    try drafts.write(
      reports: reader.reports, levels: levels.csv(rules: settings.levels),
      employers: employers.csv)
  }

  func validate() throws { try format.check("--format") }

  private func text(_ pages: [InspectionPage]) -> String {
    switch format.value {
    case .table: pages.map { $0.text(width: StandardOutput.width) }.joined(separator: "\n")
    case .json: JSONValue.array(pages.map(\.json)).text() + "\n"
    }
  }
}

/// The forms of an inspection.
enum InspectFormat: String, CaseIterable {
  case table, json
}

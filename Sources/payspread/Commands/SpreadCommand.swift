import ArgumentParser
import Listings
import Spreads

struct SpreadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spread",
    abstract: "Listings to one row of pay statistics per level.",
    usage: "payspread spread INPUT... [-o SPREADS.csv] [OPTION...]",
    discussion: """
      Floors, ceilings, midpoints and spreads of annual pay per level and currency.
      A job that is shown again counts once; pay of work without a full year counts
      in no figure. At a terminal the main figures are shown; --format csv has every
      column.

      Examples:
        payspread spread Inputs/streaming-ai-2023.csv
          the main figures per level

        payspread spread board.csv --format csv -o spreads.csv
          every figure, for a spreadsheet

        payspread spread board.csv --by employer,level --min-listings 5
          each employer's ladder, without figures for groups of fewer than five

        payspread spread Inputs/streaming-ai-2023.csv
            --baselines Inputs/baselines.csv
          pay against what people earn, with what may be set against what

        payspread spread board.csv --sensitivity --percentiles 10,90 --format csv
          what the medians owe to flagged listings, and further percentiles
      """
  )

  @OptionGroup var listing: ListingOptions
  @OptionGroup(title: "Grouping") var grouping: GroupingOptions
  @OptionGroup(title: "Comparing") var comparison: ComparisonOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "How the result is written (default: table on a terminal, csv otherwise).")
  var format: Choice<ResultFormat>?

  func run() throws {
    let inputs = try listing.open()
    let file = try output.file(apartFrom: listing.paths + comparison.paths)
    let groups = try groups(of: inputs)
    try file.write(bytes(groups.spreads()))
    try file.finish()
  }

  /// Reads all listings. The memory that reading takes is free again before figures are made.
  private func groups(of inputs: [ListingInput]) throws -> ListingGroups {
    let settings = try listing.figureSettings(keeping: grouping.keptColumns)
    var options = grouping.spreadOptions
    try comparison.apply(to: &options, listing.input.normalizerOptions)
    return try ReadingOnTrust.result(of: inputs, settings) { try groups(of: inputs, $0, options) }
  }

  private func groups(
    of inputs: [ListingInput], _ settings: ReadingSettings, _ options: SpreadOptions
  ) throws -> ListingGroups {
    var log = ReadingLog("spread", isQuiet: listing.input.quiet)
    var reader = try ListingReader.opening(inputs, settings, log.progress)
    var groups = ListingGroups(
      by: try grouping.fields(extraFields: reader.extraFields), options: options,
      ladder: settings.ladder)
    log.begin(reader)
    while let batch = try reader.nextBatch() {
      groups.add(batch)
      log.note(batch, rows: reader.rowCount)
    }
    log.finish(reader)
    try reader.requireListings(of: listing.input.names)
    return groups
  }

  func validate() throws { try format?.check("--format") }

  private func bytes(_ table: SpreadTable) -> [UInt8] {
    switch output.form(format) {
    case .table:
      Array(
        SpreadTextTable.text(
          table, width: StandardOutput.width, ink: .output(output.output)
        ).utf8)
    case .csv: SpreadCSV.bytes(table)
    case .json: Array(SpreadJSON.text(table).utf8)
    case .markdown: Array(SpreadMarkdown.text(table).utf8)
    }
  }
}

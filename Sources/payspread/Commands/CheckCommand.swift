import ArgumentParser
import Findings
import Listings
import Spreads

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Public claims, held against the listings.",
    usage: "payspread check --claims CLAIMS.csv INPUT... [-o LEDGER.csv] [OPTION...]",
    discussion: """
      Says of each claim ("an L6 can earn $900,000") whether the listings support or
      contradict it, or cannot decide it, with the reason and the rows that say so.
      A claims file has the columns id, claim, measure, where, relation, value,
      baseline, tolerance_pct and source; measure is a column of the spread table.
      Where claims need them and no option names others, baselines.csv and topics.csv
      beside the claims file are read.
      The exit code is 1 where a claim is not supported.

      Examples:
        payspread check --claims Inputs/claims.csv Inputs/streaming-ai-2023.csv
          what the listings say about each claim

        payspread check --claims claims.csv --baselines baselines.csv
            --topics topics.csv board.csv --format csv -o ledger.csv
          with figures to compare with and topics to look for, as a table

        payspread check --claims claims.csv board.csv --quiet || echo "look again"
          for a script: exit code 1 where a claim is not supported
      """
  )

  @Option(
    help: ArgumentHelp(
      "A CSV or workbook of id, claim, measure, where, relation, value, baseline, tolerance_pct and source.",
      valueName: "file"),
    completion: .file(extensions: ["csv", "xlsx", "ods"]))
  var claims: String

  @OptionGroup var listing: ListingOptions
  @OptionGroup(title: "Comparing") var comparison: ComparisonOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "How the result is written (default: table on a terminal, csv otherwise).")
  var format: Choice<ResultFormat>?

  func run() throws {
    let inputs = try listing.open()
    let file = try output.file(apartFrom: [claims] + listing.paths + comparison.paths)
    var log = ReadingLog("check", isQuiet: listing.input.quiet)
    var claimsFile = try ClaimsFile(claims)
    var (listing, comparison) = (listing, comparison)
    log.say(try claimsFile.complete(&listing.reading, &comparison, for: "check"))
    let settings = try listing.figureSettings()
    var options = SpreadOptions()
    try comparison.apply(to: &options, settings.options)
    let claims = try claimsFile.claims(options)
    var reader = try ListingReader.opening(inputs, settings, log.progress)
    log.begin(reader)
    var examination = try ClaimExamination.opening(claims, of: reader, settings, options)
    while let batch = try reader.nextBatch() {
      examination.add(batch)
      log.note(batch, rows: reader.rowCount)
    }
    log.finish(reader)
    try reader.requireListings(of: listing.input.names)
    try finish(examination.ledger(), file)
  }

  /// Writes the ledger, whatever its verdicts, and ends with their exit code.
  private func finish(_ ledger: ClaimLedger, _ file: consuming OutputFile) throws {
    try file.write(bytes(ledger))
    try file.finish()
    if !listing.input.quiet { StandardError.write("check: \(ledger.summary)") }
    guard ledger.isSupported else { throw CommandFailure(.findings) }
  }

  func validate() throws { try format?.check("--format") }

  private func bytes(_ ledger: ClaimLedger) -> [UInt8] {
    switch output.form(format) {
    case .table:
      Array(
        ClaimTextLedger.text(
          ledger, width: StandardOutput.width, ink: .output(output.output)
        ).utf8)
    case .csv: ClaimCSV.bytes(ledger)
    case .json: Array(ClaimJSON.text(ledger).utf8)
    case .markdown: Array(ClaimMarkdown.text(ledger).utf8)
    }
  }
}

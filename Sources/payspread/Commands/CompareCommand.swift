import ArgumentParser
import Findings
import Listings
import Spreads

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Two captures of a board: what was added, removed or changed.",
    usage: "payspread compare OLD NEW [-o CHANGES.csv] [OPTION...]",
    discussion: """
      Finds the listings of one capture again in a later one, by id and employer,
      or by employer, title, level and place, and says what became of each: added,
      removed, changed (floor, ceiling, level, whether pay is posted) or unchanged.
      A job that is shown again within a capture counts once.

      Examples:
        payspread compare january.csv february.csv
          what changed, and how much

        payspread compare january.csv february.csv --summary
          what moved per level

        payspread compare old.csv new.csv --changes-only --fail-on-change --quiet
          for a script: exit code 1 if anything changed
      """
  )

  @OptionGroup var captures: CaptureOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "How the result is written (default: table on a terminal, csv otherwise).")
  var format: Choice<ResultFormat>?

  @Flag(help: "Leave out the listings that did not change.")
  var changesOnly = false

  @Flag(help: "A row per level instead: listings, median midpoint and posted pay before and now.")
  var summary = false

  @Flag(help: "Exit with 1 if a listing was added, removed or changed.")
  var failOnChange = false

  func run() throws {
    let inputs = try captures.open()
    let file = try output.file(apartFrom: captures.paths)
    var reading = try CaptureReading(captures)
    try reading.read(inputs)
    let ledger = ChangeLedger(reading.pair)
    if !captures.assumptions.quiet { StandardError.write("compare: \(ledger.counts.summary)") }
    let rendering = ChangeRendering(
      format: output.form(format), width: StandardOutput.width, ink: .output(output.output))
    try file.write(
      summary
        ? rendering.bytes(reading.movements(ledger))
        : rendering.bytes(ledger, leavesUnchangedOut: changesOnly))
    try file.finish()
    if failOnChange, ledger.counts.hasChanges { throw CommandFailure(.findings) }
  }

  func validate() throws {
    try format?.check("--format")
    guard !changesOnly || !summary else {
      throw ValidationError(
        "--summary has a row per level, changed or not: leave out --changes-only.")
    }
  }
}

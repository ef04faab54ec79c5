import ArgumentParser

@main
struct Payspread: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "payspread",
    abstract: "Pay spreads from job listings, with every figure traced to its rows.",
    discussion: """
      Reads job listings as people have them (CSV from job boards, open-data portals,
      scrapers, hand-kept sheets) and gives clean listings, pay spreads per level, a
      workbook for the bargaining table, and a page for phones. Each command works
      alone, on raw listings as well as on the output of normalize.

      Examples:
        payspread workbook Inputs/streaming-ai-2023.csv -o streaming.xlsx
          a first workbook

        payspread inspect board.csv
          how a file of your own would be read, and why

        payspread spread board.csv --by employer,level
          each employer's ladder of pay
      """,
    version: "payspread 0.1.0",
    subcommands: [
      InspectCommand.self, NormalizeCommand.self, SpreadCommand.self, WorkbookCommand.self,
      ReportCommand.self, CheckCommand.self, CompareCommand.self, VerifyCommand.self,
    ]
  )

  static func main() {
    StandardStreams.reserve()
    Signals.prepare()
    FreedMemory.keepForBatches()
    do {
      try CommandName.check(Array(CommandLine.arguments.dropFirst()))
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      failure.exitProcess()
    } catch {
      StatusLine.end()
      exit(withError: error)
    }
  }
}

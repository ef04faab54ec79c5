import ArgumentParser
import CSVText
import Listings

struct NormalizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract: "Raw listings to clean listings, and every refused row's reason.",
    usage: "payspread normalize INPUT... [-o CLEAN.csv] [OPTION...]",
    discussion: """
      Writes one clean row per listing: exact annual pay, the level, the posted
      words behind both, and the file and row they stand in. Rows that are no
      listing are refused with a reason; rows = listings + refused, always.

      Examples:
        payspread normalize board.csv -o clean.csv
          writes clean.csv, and clean.rejects.csv with the rows that were refused

        payspread normalize may.csv june.csv -o clean.csv --rejects refused.csv
          several files of different layout into one

        curl -s https://example.org/jobs.csv | payspread normalize - --currency GBP
          from a pipe; pay that names no currency is in pounds, and flagged
      """
  )

  @OptionGroup var input: InputOptions
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp(
      "Where refused rows go (default: beside the output, as NAME.rejects.csv).",
      valueName: "path"),
    completion: .file())
  var rejects: String?

  @Flag(help: "Exit with 2 if a row was refused.")
  var strict = false

  func run() throws {
    let inputs = try input.open()
    let listingFile = try OutputFile(output.output, replaces: output.force)
    let refusalFile = try refusalPath.map { try OutputFile($0, replaces: output.force) }
    var reader = try ListingReader.opening(inputs, input.normalizerOptions)
    var log = ReadingLog("normalize", isQuiet: input.quiet, listsRefusals: refusalFile == nil)
    try convert(&reader, to: listingFile, refusalFile, &log)
    if reader.rowCount > 0 { try refusalFile?.finish() }
    guard reader.listingCount > 0 else {
      log.finish(rows: reader.rowCount, listings: 0)
      throw CommandFailure(ListingInputError.noListing(names: input.names, rows: reader.rowCount))
    }
    try listingFile.finish()
    log.finish(rows: reader.rowCount, listings: reader.listingCount)
    if strict, log.refusalCount > 0 { throw CommandFailure(.refusedRows) }
  }

  /// `clean.csv` has its refused rows in `clean.rejects.csv`; standard output has none of its own.
  private var refusalPath: String? {
    if let rejects { return rejects }
    guard let output = output.output, output != "-", !output.hasPrefix("/dev/") else { return nil }
    let stem = output.lowercased().hasSuffix(".csv") ? String(output.dropLast(4)) : output
    return stem + ".rejects.csv"
  }

  private func convert(
    _ reader: inout ListingReader, to listingFile: OutputFile, _ refusalFile: OutputFile?,
    _ log: inout ReadingLog
  ) throws {
    let format = ListingCSV(extraFields: reader.extraFields)
    var listings = CSVWriter()
    var refusals = CSVWriter()
    format.appendHeader(to: &listings)
    RefusalCSV.appendHeader(to: &refusals)
    while let batch = try reader.nextBatch() {
      format.append(batch, extraColumns: reader.extraColumns(of: batch), to: &listings)
      RefusalCSV.append(batch.refusals, to: &refusals)
      if reader.listingCount > 0 { try flush(&listings, to: listingFile) }
      if let refusalFile { try flush(&refusals, to: refusalFile) }
      log.note(batch, rows: reader.rowCount)
    }
    // Without a listing the command fails: a header alone would look like a result.
    if reader.listingCount > 0 { try flush(&listings, to: listingFile) }
    if let refusalFile { try flush(&refusals, to: refusalFile) }
  }

  private func flush(_ writer: inout CSVWriter, to file: OutputFile) throws {
    try file.write(writer.bytes)
    writer.removeAll(keepingCapacity: true)
  }

  func validate() throws {
    guard let rejects else { return }
    guard !rejects.isEmpty else { throw ValidationError("--rejects takes the name of a file.") }
    if Self.steps(rejects) == Self.steps(output.output ?? "-") {
      throw ValidationError("--rejects and --output name the same file.")
    }
  }

  /// A path without what leads nowhere: `./a//b` is `a/b`.
  private static func steps(_ path: String) -> [Substring] {
    (path.hasPrefix("/") ? ["/"] : []) + path.split(separator: "/").filter { $0 != "." }
  }
}

import ArgumentParser
import CSVText
import Listings

struct NormalizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract: "Raw listings to clean listings, and every refused row with its reason.",
    discussion: """
      Writes one clean row per listing: exact annual pay, the level, the posted words behind both,
      and the file and row they stand in. Rows that are no listing are refused with a reason;
      rows = listings + refused, always.

      Examples:
        payspread normalize board.csv -o clean.csv
          writes clean.csv, and clean.rejects.csv with the rows that were refused

        payspread normalize january.csv february.csv -o clean.csv --rejects refused.csv
          several files of different layout into one

        curl -s https://example.org/jobs.csv | payspread normalize - --currency GBP > clean.csv
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
    try refusalFile?.finish()
    guard reader.listingCount > 0 else {
      log.finish(rows: reader.rowCount, listings: 0)
      throw CommandFailure(ListingInputError.noListing(rows: reader.rowCount))
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
      try listingFile.write(listings.bytes)
      listings.removeAll(keepingCapacity: true)
      try refusalFile?.write(refusals.bytes)
      refusals.removeAll(keepingCapacity: true)
      log.note(batch, rows: reader.rowCount)
    }
    try listingFile.write(listings.bytes)
    try refusalFile?.write(refusals.bytes)
  }

  func validate() throws {
    if let rejects, rejects == output.output {
      throw ValidationError("--rejects and --output name the same file.")
    }
  }
}

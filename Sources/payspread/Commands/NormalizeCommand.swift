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

  @OptionGroup var listing: ListingOptions
  @OptionGroup var output: OutputOptions

  @Option(
    help: ArgumentHelp(
      "Where refused rows go (default: beside the output, as NAME.rejects.csv).",
      valueName: "path"),
    completion: .file())
  var rejects: String?

  @Flag(help: "Describe the output beside it, as NAME.schema.json (Frictionless Table Schema).")
  var schema = false

  @Flag(help: "Exit with 2 if a row was refused.")
  var strict = false

  func run() throws {
    let inputs = try listing.open()
    let listingFile = try output.file(apartFrom: listing.paths)
    let refusalFile = try refusalPath.map { try output.file($0, apartFrom: listing.paths) }
    let schemaFile = try schemaPath.map { try output.file($0, apartFrom: listing.paths) }
    let settings = try listing.settings(listing.input.normalizerOptions)
    let read = { (settings: ReadingSettings) throws in
      try listingFile.startAnew()
      try refusalFile?.startAnew()
      return try convert(inputs, settings, to: listingFile, refusalFile)
    }
    // What was printed cannot be taken back.
    let canReadAgain = listingFile.canStartAnew && refusalFile?.canStartAnew ?? true
    var (reader, log) =
      try canReadAgain ? ReadingOnTrust.result(of: inputs, settings, read) : read(settings)
    if reader.rowCount > 0 { try refusalFile?.finish() }
    log.finish(reader)
    try reader.requireListings(of: listing.input.names)
    try schemaFile?.write(Array(TableSchema.json(extraFields: reader.extraFields).utf8))
    try schemaFile?.finish()
    try listingFile.finish()
    if strict, log.refusalCount > 0 { throw CommandFailure(.refusedRows) }
  }

  /// `clean.csv` has its refused rows in `clean.rejects.csv`; standard output has none of its own.
  private var refusalPath: String? {
    rejects ?? stem.map { $0 + ".rejects.csv" }
  }

  private var schemaPath: String? {
    schema ? stem.map { $0 + ".schema.json" } : nil
  }

  /// The output's path without its ending; `nil` for standard output and devices.
  private var stem: String? {
    guard let output = output.output, output != "-", !output.hasPrefix("/dev/") else { return nil }
    return output.lowercased().hasSuffix(".csv") ? String(output.dropLast(4)) : output
  }

  private func convert(
    _ inputs: [ListingInput], _ settings: ReadingSettings, to listingFile: OutputFile,
    _ refusalFile: OutputFile?
  ) throws -> (ListingReader, ReadingLog) {
    var log = ReadingLog(
      "normalize", isQuiet: listing.input.quiet, listsRefusals: refusalFile == nil)
    var reader = try ListingReader.opening(inputs, settings, log.progress)
    log.begin(reader)
    let format = ListingCSV(extraFields: reader.extraFields)
    var listings = CSVWriter()
    var refusals = CSVWriter()
    format.appendHeader(to: &listings)
    RefusalCSV.appendHeader(to: &refusals)
    while let batch = try reader.nextBatch() {
      format.append(batch, to: &listings)
      RefusalCSV.append(batch.refusals, to: &refusals)
      if reader.listingCount > 0 { try flush(&listings, to: listingFile) }
      if let refusalFile { try flush(&refusals, to: refusalFile) }
      log.note(batch, rows: reader.rowCount)
    }
    // Without a listing the command fails: a header alone would look like a result.
    if reader.listingCount > 0 { try flush(&listings, to: listingFile) }
    if let refusalFile { try flush(&refusals, to: refusalFile) }
    return (reader, log)
  }

  private func flush(_ writer: inout CSVWriter, to file: OutputFile) throws {
    try file.write(writer.bytes)
    writer.removeAll(keepingCapacity: true)
  }

  func validate() throws {
    if schema, stem == nil {
      throw ValidationError("--schema needs -o: the description goes beside the output.")
    }
    guard let rejects else { return }
    guard !rejects.isEmpty else { throw ValidationError("--rejects takes the name of a file.") }
    try OutputEnding.table.check(rejects, option: "--rejects")
    let place = OutputPlace(rejects)
    if place == OutputPlace(output.output ?? "-") {
      throw ValidationError("--rejects and --output name the same file.")
    }
    if let schemaPath, place == OutputPlace(schemaPath) {
      throw ValidationError("--rejects and --schema name the same file.")
    }
  }
}

import CSVText
import Listings
import Spreads
import Workbooks

/// Reads listings into the content of a workbook or a report: groups, entries, refusals, and the inputs'
/// digests.
struct WorkbookReading {
  private var options: ListingOptions
  private let grouping: GroupingOptions
  private var comparison: ComparisonOptions
  /// The command's name, for what it says.
  private let command: String

  init(
    _ options: ListingOptions, _ grouping: GroupingOptions, _ comparison: ComparisonOptions,
    for command: String
  ) {
    self.command = command
    self.options = options
    self.grouping = grouping
    self.comparison = comparison
  }

  /// Reads everything that is shown, as the options for showing say.
  /// - Parameters:
  ///   - claims: The path of a claims file, if there is one.
  ///   - date: The document's date in seconds since 1970; `nil` for the listings' own.
  mutating func content(
    _ inputs: [ListingInput], _ previous: ListingInput?, claims: String?, shownBy book: BookOptions,
    date: Int?
  ) throws -> WorkbookContent {
    let claims = try self.claims(claims)
    var content = try content(inputs, claims, previous)
    try book.apply(to: &content)
    content.created = date ?? WorkbookContent.date(of: content.listings)
    return content
  }

  /// Reads a claims file, and from now on takes the settings that stand beside it where its claims
  /// need them; `nil` for no path.
  private mutating func claims(_ path: String?) throws(CommandFailure) -> ClaimsFile? {
    guard let path else { return nil }
    var claims = try ClaimsFile(path)
    let notes = try claims.complete(&options.reading, &comparison, for: command)
    ReadingLog(command, isQuiet: options.input.quiet).say(notes)
    return claims
  }

  /// Reads the inputs, and what they are held against.
  private func content(
    _ inputs: [ListingInput], _ claims: ClaimsFile?, _ previous: ListingInput?
  ) throws -> WorkbookContent {
    let settings = try options.figureSettings(keeping: grouping.keptColumns)
    let read = { (settings: ReadingSettings) throws in
      try content(inputs, claims, previous, settings)
    }
    // Claims are told how much of the inputs was looked at.
    guard claims == nil else { return try read(settings) }
    let all = inputs + [previous].compactMap(\.self)
    return try ReadingOnTrust.result(of: all, settings, read)
  }

  private func content(
    _ inputs: [ListingInput], _ claims: ClaimsFile?, _ previous: ListingInput?,
    _ settings: ReadingSettings
  ) throws(CommandFailure) -> WorkbookContent {
    let digests = inputs.map { _ in DigestingSource() }
    var tapped: [ListingInput] = []
    for (input, digest) in zip(inputs, digests) { tapped.append(try digest.tapping(input)) }
    var spreadOptions = grouping.spreadOptions
    try comparison.apply(to: &spreadOptions, settings.options)
    var log = ReadingLog(command, isQuiet: options.input.quiet)
    var reader = try ListingReader.opening(tapped, settings, log.progress)
    var findings = try FindingsReading(
      claims, previous, of: reader, settings, spreadOptions, for: command,
      isQuiet: options.input.quiet)
    var groups = ListingGroups(
      by: try grouping.fields(extraFields: reader.extraFields), options: spreadOptions,
      ladder: settings.ladder)
    var entries: [ListingEntry] = []
    let size = inputs.reduce(0) { $0 + (($1.source as? FileByteSource)?.byteCount ?? 0) }
    var refusals: [Refusal] = []
    var counts = inputs.map { _ in (listings: 0, refused: 0) }
    log.begin(reader)
    while let batch = try reader.nextBatch() {
      groups.add(batch)
      findings.add(batch)
      if entries.isEmpty { entries.reserveCapacity(Self.expected(size, batch)) }
      for listing in batch.listings { entries.append(ListingEntry(listing, in: batch)) }
      refusals += batch.refusals
      counts[batch.input].listings += batch.listings.count
      counts[batch.input].refused += batch.refusals.count
      log.note(batch, rows: reader.rowCount)
    }
    findings.finish(&log, reader)
    try reader.requireListings(of: options.input.names)
    Progress.phase("\(command): computing the figures", isQuiet: options.input.quiet)
    defer { StatusLine.end() }
    let sources = reader.mappings.enumerated().map { index, source in
      SourceSummary(
        name: source.name, digest: digests[index].hexadecimal, listings: counts[index].listings,
        refused: counts[index].refused, columns: SourceSummary.columns(source.mapping))
    }
    var content = WorkbookContent(
      table: groups.spreads(workers: ReadingEnvironment.workers), listings: entries,
      refusals: refusals, sources: sources,
      options: options.input.figureOptions, created: WorkbookContent.date(of: entries))
    content.alternatives = AlternativeCounts(
      groups, besides: content.table, options: spreadOptions, workers: ReadingEnvironment.workers)
    content.corrections = reader.appliedCorrections
    try findings.finish(&content)
    return content
  }

  /// At most so many entries are made room for at once.
  private static let mostExpected = 1 << 20

  /// About how many listings inputs of so many bytes have, by their first batch: rather too many, as room
  /// that is never used takes no memory, and making more means moving all.
  private static func expected(_ size: Int, _ batch: ListingBatch) -> Int {
    guard !batch.text.isEmpty else { return 0 }
    let listings = Double(batch.listings.count) * Double(size) / Double(batch.text.count)
    return min(Int(listings * 1.25), mostExpected)
  }
}

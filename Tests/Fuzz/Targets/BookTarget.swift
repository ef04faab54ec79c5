import TestSupport

@testable import CSVText
@testable import Listings
@testable import Spreads
@testable import Workbooks
@testable import XLSXOutput

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A whole file becomes listings and refusals, none lost; a clean file stays as it is; and the
/// workbook made from it is one.
enum BookTarget {
  static func check(_ input: [UInt8]) {
    guard let read = Normalized(input) else { return }
    checkRows(read, input)
    checkListings(read)
    checkBatches(read, input)
    guard read.listingCount > 0 else { return }
    read.checkAgain()
    checkWorkbook(read, choice(input))
  }

  /// Every record below the header is a listing or is refused.
  private static func checkRows(_ read: Normalized, _ input: [UInt8]) {
    guard let report = read.reports.first else { finding("no report of the input") }
    let records = SurveyedRecords(input, report.survey, batchSize: 1 << 20, chunkSize: .max)
    let below = records.records.count { $0.row > report.header.row }
    expectEqual(read.rowCount, below, "records below the header and rows read")
  }

  /// Whatever a clean file was edited to, no figure is out of pay that cannot be.
  private static func checkListings(_ read: Normalized) {
    for listing in read.batches.flatMap(\.listings) {
      let place = "row \(listing.sourceRow)"
      expect(listing.positions > .zero, "\(place): \(listing.positions) openings")
      expect(listing.payMin.map { $0 > .zero } ?? true, "\(place): a floor not above zero")
      expect(listing.payMax.map { $0 > .zero } ?? true, "\(place): a ceiling not above zero")
      guard let floor = listing.payMin, let ceiling = listing.payMax else { continue }
      expect(floor <= ceiling, "\(place): floor \(floor) above ceiling \(ceiling)")
    }
  }

  private static func checkBatches(_ read: Normalized, _ input: [UInt8]) {
    guard let single = Normalized(input, batchSize: 1) else {
      finding("unreadable record by record")
    }
    expect(single.csv == read.csv, "other listings record by record")
    expectEqual(single.refusals, read.refusals, "refused record by record")
  }

  // MARK: The workbook

  private static func checkWorkbook(_ read: Normalized, _ choice: Int) {
    let content = content(read, choice)
    let document = NegotiatorsWorkbook.document(content)
    let path = "/tmp/payspread-fuzz-\(getpid()).xlsx"
    defer { unlink(path) }
    let parts = unfailing("the workbook") {
      try XLSXWriter.write(document, to: path, workers: 1)
      return try PackageParts(path: path).parts
    }
    for (name, bytes) in parts where name.hasSuffix(".xml") || name.hasSuffix(".rels") {
      if let problem = XMLCheck.problem(in: bytes) { finding("\(name): \(problem)") }
    }
    keepSample(path)
  }

  /// A copy for other programs to look at, where a folder is named.
  private static func keepSample(_ path: String) {
    guard let folder = getenv("PAYSPREAD_FUZZ_BOOKS").map({ String(cString: $0) }) else { return }
    rename(path, "\(folder)/\(sampleCount).xlsx")
    sampleCount += 1
  }

  // libFuzzer runs its inputs on one thread.
  nonisolated(unsafe) private static var sampleCount = 0

  private static func content(_ read: Normalized, _ choice: Int) -> WorkbookContent {
    var options = SpreadOptions()
    options.weight = choice & 1 == 0 ? .listings : .positions
    options.reposts = choice & 2 == 0 ? .once : .count
    options.sensitivity = choice & 4 == 0
    options.minListings = choice & 24 == 0 ? 2 : 0
    var groups = ListingGroups(options: options, ladder: { LevelLadder.ladder(among: $0) })
    var entries: [ListingEntry] = []
    for batch in read.batches {
      groups.add(batch)
      entries += batch.listings.map { ListingEntry($0, in: batch) }
    }
    let mapping = read.reports.first?.mapping
    let source = SourceSummary(
      name: "jobs.csv", digest: String(repeating: "0", count: 64), listings: read.listingCount,
      refused: read.refusals.count,
      columns: mapping?.mapped.map { (mapping?.label($0.column) ?? "", $0.field.name) } ?? [])
    let table = groups.spreads()
    var content = WorkbookContent(
      table: table, listings: entries, refusals: read.refusals, sources: [source],
      options: NormalizerOptions(), created: WorkbookContent.date(of: entries))
    content.alternatives = AlternativeCounts(groups, besides: table, options: options, workers: 1)
    content.liveLimit = choice & 32 == 0 ? 0 : WorkbookContent.defaultLiveLimit
    content.profile = choice & 192 == 0 ? .publication : .bargaining
    if choice & 768 == 0 {
      unfailing("redaction") { try content.redact(Redaction(["employer", "pay_max"])) }
    }
    return content
  }
}

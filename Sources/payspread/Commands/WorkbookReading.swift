import CSVText
import Crypto
import Listings
import Spreads
import Workbooks

/// Reads listings into the content of a workbook: groups, entries, refusals, and the inputs'
/// digests.
struct WorkbookReading {
  private let options: InputOptions
  private let liveLimit: Int
  /// The document's date in seconds since 1970; `nil` for that of the listings.
  private let date: Int?

  init(_ options: InputOptions, liveLimit: Int, date: Int?) {
    self.options = options
    self.liveLimit = liveLimit
    self.date = date
  }

  func content(_ inputs: [ListingInput]) throws(CommandFailure) -> WorkbookContent {
    let digests = inputs.map { DigestingSource($0.source) }
    let digested = zip(inputs, digests).map { ListingInput(name: $0.name, source: $1) }
    var reader = try ListingReader.opening(digested, options.figureOptions)
    var log = ReadingLog("workbook", isQuiet: options.quiet)
    var groups = ListingGroups(rank: LevelLadder.rank)
    var entries: [ListingEntry] = []
    var refusals: [Refusal] = []
    var counts = inputs.map { _ in (listings: 0, refused: 0) }
    while let batch = try reader.nextBatch() {
      groups.add(batch)
      entries += batch.listings.map { ListingEntry($0, in: batch) }
      refusals += batch.refusals
      counts[batch.input].listings += batch.listings.count
      counts[batch.input].refused += batch.refusals.count
      log.note(batch, rows: reader.rowCount)
    }
    log.finish(rows: reader.rowCount, listings: reader.listingCount)
    guard reader.listingCount > 0 else {
      throw CommandFailure(ListingInputError.noListing(names: options.names, rows: reader.rowCount))
    }
    let sources = reader.mappings.enumerated().map { index, source in
      SourceSummary(
        name: source.name, digest: digests[index].hexadecimal, listings: counts[index].listings,
        refused: counts[index].refused, columns: Self.columns(source.mapping))
    }
    var content = WorkbookContent(
      table: groups.spreads(), listings: entries, refusals: refusals, sources: sources,
      options: options.figureOptions, created: date ?? WorkbookContent.date(of: entries))
    content.liveLimit = liveLimit
    return content
  }

  private static func columns(_ mapping: ColumnMapping?) -> [(column: String, field: String)] {
    mapping.map { mapping in
      mapping.mapped.map { (mapping.header[$0.column], $0.field.name) }
    } ?? []
  }
}

/// A source that computes the SHA-256 of the bytes that pass through it.
final class DigestingSource: ByteSource {
  private let source: any ByteSource
  private var hash = SHA256()

  init(_ source: any ByteSource) {
    self.source = source
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    let count = try source.read(into: buffer)
    hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    return count
  }

  /// The digest of all bytes so far.
  var hexadecimal: String {
    hash.finalize().map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}

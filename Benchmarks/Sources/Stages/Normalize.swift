import CSVText
import Listings

extension Stage {
  /// The whole way from a file's bytes to clean rows, on one core: survey, column mapping, records,
  /// listings, reposts, output.
  static let normalize = Stage("normalize", input: "a file of 2,000 listings") {
    let file = MessyListings.file(count: listingCount)
    return {
      var reader = try ListingReader.messyListings(file)
      let format = ListingCSV(extraFields: reader.extraFields)
      var writer = CSVWriter()
      var written = 0
      while let batch = try reader.next() {
        format.append(batch, to: &writer)
        written += writer.bytes.count
        writer.removeAll(keepingCapacity: true)
      }
      return written
    }
  }
}

extension ListingReader {
  /// Reads a file in memory on one core: with several, what runs when differs from run to run.
  static func messyListings(_ file: [UInt8]) throws -> ListingReader {
    var settings = ReadingSettings()
    settings.workers = 1
    let input = ListingInput(name: "board.csv", source: MemoryByteSource(file))
    return try ListingReader([input], settings: settings)
  }
}

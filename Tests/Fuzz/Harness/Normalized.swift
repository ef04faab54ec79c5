@testable import CSVText
@testable import Listings

/// The listings and refusals of one input, as `normalize` has them.
struct Normalized {
  var batches: [ListingBatch] = []
  /// The clean listings file.
  var csv: [UInt8] = []
  var rowCount = 0
  var refusals: [Refusal] = []
  var reports: [InputReport] = []
  /// See ``ListingReader/extraFields``.
  var extraFields: [String] = []

  var listingCount: Int { batches.reduce(0) { $0 + $1.listings.count } }

  /// `nil` for what cannot be read as listings, which is an answer and no finding.
  init?(
    _ input: [UInt8], _ settings: ReadingSettings = ReadingSettings(), name: String = "jobs.csv",
    batchSize: Int = ListingReader.batchBytes
  ) {
    var settings = settings
    settings.workers = 1
    let source = ListingInput(name: name, source: MemoryByteSource(input))
    guard
      var reader = try? ListingReader([source], settings: settings, batchSize: batchSize)
    else { return nil }
    reports = reader.reports
    extraFields = reader.extraFields
    var writer = CSVWriter()
    let format = ListingCSV(extraFields: reader.extraFields)
    format.appendHeader(to: &writer)
    unfailing("reading listings") {
      while let batch = try reader.next() {
        format.append(batch, to: &writer)
        refusals += batch.refusals
        batches.append(batch)
      }
    }
    csv = writer.bytes
    rowCount = reader.rowCount
    expectEqual(
      rowCount, listingCount + refusals.count + reader.leftOutCount, "rows = listings + refused")
    var refused = CSVWriter()
    RefusalCSV.append(refusals, to: &refused)
  }

  /// What was normalized once passes through unchanged.
  func checkAgain(_ settings: ReadingSettings = ReadingSettings()) {
    guard listingCount > 0 else { return }
    guard let again = Normalized(csv, settings, name: "clean.csv") else {
      finding("a clean listings file cannot be read")
    }
    expectEqual(again.refusals.map(\.description), [], "rows of a clean listings file are refused")
    if again.csv != csv {
      let lines = zip(csv.split(separator: 0x0A), again.csv.split(separator: 0x0A))
      let changed = lines.first { $0 != $1 }
      finding(
        "normalizing twice changes\n  \(changed.map { String(decoding: $0.0, as: UTF8.self) } ?? "")"
          + "\nto\n  \(changed.map { String(decoding: $0.1, as: UTF8.self) } ?? "")")
    }
  }
}

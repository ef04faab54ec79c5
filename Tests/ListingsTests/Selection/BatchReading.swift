import CSVText

@testable import Listings

/// Reads a listings file whole.
func batches(
  _ text: String, name: String = "jobs.csv", batchSize: Int = 1 << 20
) throws -> (batches: [ListingBatch], extraFields: [String]) {
  var reader = try ListingReader(
    [ListingInput(name: name, source: MemoryByteSource(text))], options: NormalizerOptions(),
    batchSize: batchSize)
  var batches: [ListingBatch] = []
  while let batch = try reader.next() { batches.append(batch) }
  return (batches, reader.extraFields)
}

/// The titles of the listings of some raw rows that a filter selects.
func selected(
  _ text: String, where conditions: [String] = [], since: String? = nil, until: String? = nil
) throws -> [String] {
  let (batches, extraFields) = try batches(text)
  let filter = try ListingFilter(
    where: conditions, since: since.flatMap(CalendarDate.init(iso:)),
    until: until.flatMap(CalendarDate.init(iso:)), extraFields: extraFields)
  return batches.flatMap { batch in
    batch.listings.filter { filter.selects($0, in: batch) }
      .map { batch.string($0.title) }
  }
}

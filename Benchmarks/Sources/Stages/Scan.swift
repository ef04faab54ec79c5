import CSVText

extension Stage {
  /// Cuts a file into batches at record ends.
  static let scan = Stage("scan", input: "a file of 2,000 listings") {
    let file = MessyListings.file(count: listingCount)
    return {
      var reader = BatchReader(source: MemoryByteSource(file), batchSize: 1 << 18)
      var bytes = 0
      while let batch = try reader.next() { bytes += batch.bytes.count }
      return bytes
    }
  }
}

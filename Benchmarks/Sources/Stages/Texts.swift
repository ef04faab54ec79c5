import CSVText

/// Many short texts behind each other in one array, as the cells of a column are.
struct Texts: Sendable {
  private(set) var bytes: [UInt8] = []
  private(set) var ranges: [Range<Int>] = []

  /// So many texts, made one after the other.
  init(_ count: Int, make: (inout MessyListings) -> String) {
    var listings = MessyListings()
    for _ in 0..<count {
      let start = bytes.count
      bytes += Array(make(&listings).utf8)
      ranges.append(start..<bytes.count)
    }
  }
}

extension RecordBatch {
  /// A file of made-up listings, cut into batches of about 256 KiB.
  static func messyListings(count: Int) throws -> [RecordBatch] {
    let source = MemoryByteSource(MessyListings.file(count: count))
    var reader = BatchReader(source: source, batchSize: 1 << 18)
    var batches: [RecordBatch] = []
    while let batch = try reader.next() { batches.append(batch) }
    return batches
  }
}

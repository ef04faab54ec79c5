/// The bytes of a batch in which records that are no UTF-8 were decoded as Windows-1252.
///
/// ASCII bytes stay what they are, so the records and their fields stay where they were.
struct MisencodedRecords {
  /// The places of the records that were decoded.
  private(set) var indices: [Int] = []
  /// The bytes of the batch, all of them UTF-8 now.
  private(set) var bytes: [UInt8] = []

  init(_ records: [RecordHead], in source: [UInt8]) {
    bytes.reserveCapacity(source.count + source.count / 16)
    var decoder = SingleByteDecoder(.windows1252)
    var copied = 0
    for (index, record) in records.enumerated() {
      let raw = source.span.extracting(record.raw.range)
      guard UTF8Check.firstInvalid(in: raw) != nil else { continue }
      indices.append(index)
      bytes.append(source.span.extracting(copied..<Int(record.raw.start)))
      decoder.decode(raw, into: &bytes)
      copied = Int(record.raw.end)
    }
    bytes.append(source.span.extracting(copied..<source.count))
  }
}

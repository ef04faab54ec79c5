import CSVText
import Testing

/// One way through the reader: how the bytes arrive and how they are cut.
struct ReadPath: CustomStringConvertible {
  var chunkSize: Int
  var batchSize: Int
  /// What is asked of the source at once.
  var windowSize = 64

  var description: String {
    "chunks of \(chunkSize), batches of \(batchSize), windows of \(windowSize)"
  }

  static let all =
    [1, 2, 3, 7, 1 << 16].flatMap { chunkSize in
      [1, 16, 1 << 20].map { ReadPath(chunkSize: chunkSize, batchSize: $0) }
    }
    + [1, 100, 300, 1 << 20].map {
      ReadPath(chunkSize: 1 << 16, batchSize: $0, windowSize: 1 << 16)
    } + [ReadPath(chunkSize: 200, batchSize: 500, windowSize: 1 << 10)]

  func reader(_ text: [UInt8], dialect: Dialect = Dialect()) -> BatchReader {
    BatchReader(
      source: MemoryByteSource(text, chunkSize: chunkSize), dialect: dialect,
      batchSize: batchSize, windowSize: windowSize, recordLimit: 1 << 29)
  }

  /// Expects that a text is read by every path as by the reference parser.
  static func expectAgreement(on text: [UInt8]) {
    let expected = ReferenceParser.read(text)
    for path in all {
      let outcome = path.read(text)
      guard outcome != expected else { continue }
      Issue.record(
        """
        \(String(decoding: text, as: UTF8.self).debugDescription) by \(path):
        \(outcome), expected \(expected)
        """)
    }
  }

  func read(_ text: [UInt8], dialect: Dialect = Dialect()) -> Outcome {
    var reader = reader(text, dialect: dialect)
    do {
      return .records(try reader.remainingRecords())
    } catch {
      return .failure(error)
    }
  }
}

extension BatchReader {
  mutating func remainingRecords() throws(ReadError) -> [PlainRecord] {
    var records: [PlainRecord] = []
    while let batch = try next() {
      do throws(CSVError) {
        records += try RecordTable(parsing: batch, dialect: dialect).plainRecords
      } catch {
        throw .text(error)
      }
    }
    return records
  }
}

extension RecordTable {
  var plainRecords: [PlainRecord] {
    records.map { record in
      PlainRecord(
        fields: fields(of: record).map(string), row: record.row, line: record.line,
        raw: string(record.raw))
    }
  }
}

/// Random numbers that are the same on every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}

/// How well a delimiter fits the first records of a text.
public struct DelimiterEvidence: Sendable, Equatable {
  /// The delimiter that was tried.
  public let delimiter: UInt8
  /// How many records there were with it, at most a thousand.
  public let recordCount: Int
  /// The number of fields that most records with several fields have; 1 when no record has several.
  public let fieldCount: Int
  /// The part of the records that have just as many fields and sound quotes, from 0 to 1.
  public let share: Double
  /// How consistent the records are, from 0 to 1: the mean square of the ratio between a record's
  /// number of fields and the usual one.
  public let consistency: Double

  /// By what the delimiter is chosen, from 0 to 1: the consistency, times 1 − 1 ÷ the usual number
  /// of fields, since many columns are better evidence than few. 0 when no record has several.
  public var score: Double { consistency * (1 - 1 / Double(fieldCount)) }

  /// - Parameter records: The number of fields of each record; 0 where its quotes are not sound.
  init(delimiter: UInt8, records: [Int]) {
    let counts = records.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
    // Of numbers that are as frequent, the larger one: small ones come from remarks.
    let usual = counts.filter { $0.key > 1 }.max { ($0.value, $0.key) < ($1.value, $1.key) }
    let fieldCount = usual?.key ?? 1
    // In order, so that the sum is rounded alike on every run.
    let weights = counts.sorted { $0.key < $1.key }.reduce(0.0) { sum, count in
      let ratio = Double(min(count.key, fieldCount)) / Double(max(count.key, fieldCount))
      return sum + ratio * ratio * Double(count.value)
    }
    let total = Double(max(records.count, 1))
    self.delimiter = delimiter
    recordCount = records.count
    self.fieldCount = fieldCount
    share = Double(counts[fieldCount] ?? 0) / total
    consistency = weights / total
  }
}

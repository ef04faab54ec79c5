/// Sorts many whole numbers by their digits, in time that grows with their number alone.
///
/// Digits have 11 bits, the least first; as many are gone through as the difference between the largest and
/// the smallest value has: three for most pay. Few values are sorted by comparisons, which is quicker.
enum RadixSort {
  private static let digitBits = 11
  private static let digits = 1 << digitBits
  /// Of fewer values, clearing and adding up the counts would take longer than comparing.
  private static let fewest = 512

  /// The values in ascending order.
  static func ascending<Value: FixedWidthInteger>(_ values: [Value]) -> [Value] {
    guard values.count >= fewest, let (low, shifts) = range(values) else { return values.sorted() }
    var (from, to) = (values, values)
    for shift in shifts {
      place(from, into: &to) { Int(truncatingIfNeeded: offset($0, low) >> shift) & (digits - 1) }
      swap(&from, &to)
    }
    return from
  }

  /// The places of the values in ascending order; of equal values the first comes first.
  static func places<Value: FixedWidthInteger>(_ values: [Value]) -> [Int32] {
    var from = values.indices.map { Int32($0) }
    guard values.count >= fewest, let (low, shifts) = range(values) else {
      return from.sorted { (values[Int($0)], $0) < (values[Int($1)], $1) }
    }
    var to = from
    for shift in shifts {
      place(from, into: &to) {
        Int(truncatingIfNeeded: offset(values[Int($0)], low) >> shift) & (digits - 1)
      }
      swap(&from, &to)
    }
    return from
  }

  /// The smallest value, and by how many bits each digit's place is away from the lowest one; `nil`
  /// without values.
  private static func range<Value: FixedWidthInteger>(
    _ values: [Value]
  ) -> (low: Value, shifts: StrideTo<Int>)? {
    guard let low = values.min(), let high = values.max() else { return nil }
    let bits = UInt64.bitWidth - offset(high, low).leadingZeroBitCount
    return (low, stride(from: 0, to: bits, by: digitBits))
  }

  /// How far a value lies above the smallest.
  private static func offset<Value: FixedWidthInteger>(_ value: Value, _ low: Value) -> UInt64 {
    UInt64(truncatingIfNeeded: value) &- UInt64(truncatingIfNeeded: low)
  }

  /// Puts elements in the order of a digit; those of the same digit stay in their order.
  @inline(__always)
  private static func place<Element>(
    _ from: [Element], into to: inout [Element], _ digit: (Element) -> Int
  ) {
    var starts = [Int](repeating: 0, count: digits)
    for element in from { starts[digit(element)] += 1 }
    var sum = 0
    for digit in starts.indices { (starts[digit], sum) = (sum, sum + starts[digit]) }
    for element in from {
      let digit = digit(element)
      to[starts[digit]] = element
      starts[digit] += 1
    }
  }
}

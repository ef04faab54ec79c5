import TestSupport
import Testing

@testable import Spreads

/// Sorting by digits gives what comparing gives.
@Suite struct RadixSortTests {
  private static let ranges: [ClosedRange<Int64>] = [
    0...0, -5...5, 0...2_047, 0...2_048, 3_000_000_00...90_000_000_00,
    Int64.min...Int64.max, Int64.max - 3...Int64.max, Int64.min...Int64.min + 9,
  ]

  @Test(arguments: [0, 1, 2, 511, 512, 5_000], ranges)
  func valuesAscend(_ count: Int, _ range: ClosedRange<Int64>) {
    var numbers = SeededNumbers(state: UInt64(count + 1))
    let values = (0..<count).map { _ in Int64.random(in: range, using: &numbers) }
    #expect(RadixSort.ascending(values) == values.sorted())
    #expect(
      RadixSort.places(values)
        == values.indices.sorted { (values[$0], $0) < (values[$1], $1) }.map { Int32($0) })
  }

  @Test func smallerNumbersAreSortedAsWell() {
    var numbers = SeededNumbers(state: 5)
    let values = (0..<3_000).map { _ in Int32.random(in: -9...Int32.max, using: &numbers) }
    #expect(RadixSort.ascending(values) == values.sorted())
  }
}

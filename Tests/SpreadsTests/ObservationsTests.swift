import Listings
import Testing

@testable import Spreads

/// Listings come out of their packed form as they went in.
struct ObservationsTests {
  private static func observation(
    _ ordinal: Int32, floor: Int64 = Observation.absent, ceiling: Int64 = Observation.absent,
    original: Int32 = Observation.notRepeated, flags: ListingFlags = []
  ) -> Observation {
    Observation(
      floor: floor, ceiling: ceiling, cell: 3, employer: Observation.noEmployer, positions: 2,
      ordinal: ordinal, original: original, flags: flags, isDisclosed: ordinal % 2 == 0,
      isTwin: ordinal % 3 == 0)
  }

  /// Memory for a run is this, times its listings.
  @Test func takesTwentyBytes() {
    #expect(MemoryLayout<Observations.Packed>.stride == 20)
  }

  @Test(arguments: [
    Observation.absent, 0, 1, 9_500_050, Int64(Int32.max), Int64(Int32.max) + 1, -1,
    Int64(Int32.min), AnnualAmount.largest.hundredths, -AnnualAmount.largest.hundredths,
  ])
  func amountsOfAnySizeAreKept(_ amount: Int64) {
    var observations = Observations()
    for ordinal in 0..<3 as Range<Int32> {
      observations.add(
        Self.observation(ordinal, floor: amount, ceiling: ordinal == 1 ? amount : 100))
    }
    #expect(observations.map(\.floor) == [amount, amount, amount])
    #expect(observations.map(\.ceiling) == [100, amount, 100])
  }

  @Test func whatAListingSharesWithOthersIsKept() {
    var observations = Observations()
    let all = [
      Self.observation(0, flags: .payWide), Self.observation(1, original: 0),
      Self.observation(2, original: Observation.unknownOriginal),
      Self.observation(3, flags: [.payWide, .notFullYear]), Self.observation(4, flags: .payWide),
    ]
    for observation in all { observations.add(observation) }
    #expect(observations.map { String(reflecting: $0) } == all.map { String(reflecting: $0) })
    #expect(observations.originals == [1: 0, 2: Observation.unknownOriginal])
  }

  /// Over the bounds of several segments.
  @Test func anyOrderGivesTheOrderOfTheRun() {
    var observations = Observations()
    let ordinals: [Int32] = [9000, 4095, 4096, 0, 20_000]
    for ordinal in ordinals { observations.add(Self.observation(ordinal)) }
    #expect(observations.map(\.ordinal) == ordinals.sorted())
    #expect(observations.count == 5 && observations.end == 20_001)
    #expect(observations[1] == nil && observations[9000]?.cell == 3)
  }

  @Test func withoutListingsThereIsNothing() {
    #expect(Array(Observations()).isEmpty)
    #expect(Observations().end == 0)
  }
}

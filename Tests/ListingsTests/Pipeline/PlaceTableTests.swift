import TestSupport
import Testing

@testable import Listings

/// Places by hashes.
struct PlaceTableTests {
  @Test func anEmptyTableHasNoPlace() {
    let table = PlaceTable()
    #expect(table[0] == nil && table[.max] == nil && table.count == 0)
  }

  @Test func theFirstPlaceStays() {
    var table = PlaceTable()
    for key: UInt64 in [0, 1, .max] {
      #expect(table.placeOrInsert(key, 7) == nil)
      #expect(table.placeOrInsert(key, 8) == 7)
      #expect(table[key] == 7)
    }
    table.set(1, to: 9)
    table.set(2, to: 3)
    #expect(table[1] == 9 && table[2] == 3 && table.count == 4)
  }

  /// Hashes that all want the same slot, and random ones, against a dictionary.
  @Test(arguments: [true, false])
  func itHoldsWhatADictionaryHolds(_ collides: Bool) {
    var numbers = SeededNumbers(state: 11)
    var table = PlaceTable()
    var expected: [UInt64: Int32] = [:]
    for place in 0..<(collides ? 500 : 20_000) {
      let random = UInt64.random(in: 0..<(collides ? 300 : .max), using: &numbers)
      let key = collides ? random << 32 : random
      let before = expected[key]
      if before == nil { expected[key] = Int32(place) }
      #expect(table.placeOrInsert(key, Int32(place)) == before)
    }
    #expect(table.count == expected.count)
    #expect(expected.allSatisfy { table[$0.key] == $0.value })
  }
}

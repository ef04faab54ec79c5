@testable import Listings
@testable import Spreads

/// Titles and level cells have the same level each time, a level in its canonical form stays as it
/// is, and the levels found stand in one order.
enum LevelTarget {
  /// All triples of so many are compared.
  private static let mostLevels = 12

  static func check(_ input: [UInt8]) {
    let texts = lines(input).prefix(40)
    var reused = LevelReader()
    var levels: Set<String> = []
    for text in texts {
      let level = read(text, column: "", &reused)
      var fresh = LevelReader()
      expectEqual(read(text, column: "", &fresh), level, "the title \(text.debugDescription)")
      expectEqual(
        read(text, column: "", &reused), level, "the title \(text.debugDescription) once more")
      let cell = read("", column: text, &reused)
      expectEqual(read("", column: text, &fresh), cell, "the cell \(text.debugDescription)")
      levels.formUnion([level?.name, cell?.name, text].compactMap { $0 })
      checkCanonical([level, cell].compactMap { $0 }, text)
    }
    checkOrder(levels.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  private struct Found: Equatable {
    var name: String
    var isAmbiguous: Bool
    var basis: LevelBasis
  }

  private static func read(
    _ title: String, column: String, _ reader: inout LevelReader
  ) -> Found? {
    let bytes = Array((title + column).utf8)
    let split = title.utf8.count
    let found = reader.level(
      bytes.span, title: 0..<split, column: split..<bytes.count, employer: 0..<0)
    return found.map {
      Found(
        name: String(decoding: $0.reading.name, as: UTF8.self),
        isAmbiguous: $0.reading.isAmbiguous, basis: $0.basis)
    }
  }

  /// A clean listings file may be read again as a raw one.
  private static func checkCanonical(_ found: [Found], _ text: String) {
    for level in found {
      var reader = LevelReader()
      expect(!level.name.isEmpty, "an empty level in \(text.debugDescription)")
      expectEqual(
        read("", column: level.name, &reader)?.name, level.name,
        "the level of \(text.debugDescription) in a level column")
    }
  }

  /// The order of the spread table is strict and total, whatever the levels.
  private static func checkOrder(_ levels: [String]) {
    let rank = LevelLadder.ladder(among: levels)
    let rows = (levels.prefix(mostLevels) + [""]).map { level in
      GroupRow(key: [level], currency: nil, levelIndex: 0, rank: rank(level))
    }
    for first in rows {
      for second in rows {
        let precedes = GroupOrder.precedes(first, second)
        let follows = GroupOrder.precedes(second, first)
        let isSame = first.key[0].utf8.elementsEqual(second.key[0].utf8)
        expect(
          isSame ? !precedes && !follows : precedes != follows,
          "\(first.key) and \(second.key): before \(precedes), behind \(follows)")
        guard precedes else { continue }
        for third in rows where GroupOrder.precedes(second, third) {
          expect(
            GroupOrder.precedes(first, third),
            "\(first.key) < \(second.key) < \(third.key), but not the first before the last")
        }
      }
    }
  }
}

import Testing

@testable import Listings

/// The hash behind derived ids and reposts.
struct StableHashTests {
  private static func hash(_ texts: String...) -> UInt64 {
    var hash = StableHash()
    for text in texts {
      let bytes = Array(text.utf8)
      hash.combine(bytes.span, 0..<bytes.count)
    }
    return hash.value
  }

  private static func hash(_ decimal: ExactDecimal?) -> UInt64 {
    var hash = StableHash()
    hash.combine(decimal)
    return hash.value
  }

  /// Ids in files that people keep depend on these values.
  @Test func valuesAreTheSameOnEveryRun() {
    #expect(StableHash().value == 10_622_179_346_052_367_956)
    #expect(Self.hash("") == 13_479_501_904_397_925_382)
    #expect(Self.hash("Engineer", "Studio") == 9_360_873_849_244_512_133)
  }

  @Test func neighbouringTextsDoNotRunTogether() {
    #expect(Self.hash("ab", "c") != Self.hash("a", "bc"))
    #expect(Self.hash("abc") != Self.hash("abc", ""))
    #expect(Self.hash("", "abc") != Self.hash("abc", ""))
    #expect(Self.hash("a") != Self.hash("a\0"))
    #expect(Self.hash("12345678") != Self.hash("123456780"))
  }

  @Test func absentAndZeroDiffer() {
    let values = [nil, "0", "-1", "1", "10", "0.1"].map {
      Self.hash($0.flatMap { ExactDecimal($0) })
    }
    #expect(Set(values).count == values.count)
    #expect(Self.hash(ExactDecimal("1.50")) == Self.hash(ExactDecimal("1.5")))
  }

  @Test func manyLikeTextsHaveHashesOfTheirOwn() {
    let hashes = Set((0..<100_000).map { Self.hash("Engineer \($0)", "Studio") })
    #expect(hashes.count == 100_000)
    #expect(Set(hashes.map { $0 >> 32 }).count > 99_990)
  }
}

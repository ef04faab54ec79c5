import Testing

@testable import HTMLOutput

/// An axis ends at a round number, not far above what it shows.
struct ChartScaleTests {
  @Test(
    arguments: [
      (900_000, [0, 500_000, 1_000_000]), (662_000, [0, 250_000, 500_000, 750_000]),
      (300_000, [0, 100_000, 200_000, 300_000]), (30_000, [0, 10_000, 20_000, 30_000]),
      (1, [0, 1]), (0, [0, 1]), (-5, [0, 1]),
    ] as [(Double, [Double])])
  func ticksAreRound(_ highest: Double, _ ticks: [Double]) {
    #expect(ChartScale(highest: highest).ticks == ticks)
  }

  @Test func everyAmountIsOnTheAxis() {
    for power in 0...9 {
      for digit in 1...99 {
        let highest = (0..<power).reduce(Double(digit)) { number, _ in number * 10 }
        let scale = ChartScale(highest: highest)
        #expect((2...4).contains(scale.ticks.count), "\(highest): \(scale.ticks)")
        #expect((45...99.5).contains(scale.percent(highest)), "\(highest): \(scale.ticks)")
      }
    }
  }
}

/// Names keep to the width of a phone, and the number of listings stays.
struct ChartNameTests {
  @Test(
    arguments: [
      ("L5 (n = 2)", ["L5 (n = 2)"]),
      (
        "Halvorsen Lantern Pictures, No level stated (n = 2)",
        ["Halvorsen Lantern Pictures, No", "level stated (n = 2)"]
      ), (" (n = 2)", ["(n = 2)"]), ("", [""]),
    ] as [(String, [String])])
  func isPartedBetweenWords(_ name: String, _ lines: [String]) {
    #expect(ChartName(name, keeping: " (n = 2)").lines == lines)
  }

  @Test func aNameWithoutAnEndIsKeptAsItIs() {
    #expect(ChartName("average (<)").lines == ["average (<)"])
  }

  @Test(arguments: [1, 33, 34, 35, 64, 65, 500])
  func noLineIsTooLong(_ count: Int) {
    let name = String(repeating: "W", count: count)
    let lines = ChartName(name + " (n = 12)", keeping: " (n = 12)").lines
    #expect(lines.allSatisfy { $0.count <= ChartName.longestLine })
    #expect(lines.last?.hasSuffix("(n = 12)") == true)
    #expect(lines.joined().contains("…") == (count > ChartName.longestName))
  }
}

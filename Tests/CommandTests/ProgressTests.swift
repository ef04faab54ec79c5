import Testing

@testable import payspread

/// What the line at the foot of the terminal says.
struct ProgressTests {
  @Test(
    arguments: [
      (Progress.Counts(), "normalize: 0 rows read · 0 bytes"),
      (
        Progress.Counts(bytes: 540_000_000, total: 1_200_000_000, rows: 120_000, refused: 3),
        "normalize: 120,000 rows read, 3 refused · 45% of 1.2 GB · 13 s left"
      ),
      (
        Progress.Counts(bytes: 1_000, total: 1_200_000_000, rows: 4),
        "normalize: 4 rows read · 0% of 1.2 GB"
      ),
      (
        Progress.Counts(bytes: 35_400_000, total: nil, rows: 1_500_000),
        "normalize: 1,500,000 rows read · 35 MB"
      ),
      (
        Progress.Counts(bytes: 10, total: 9, rows: 1),
        "normalize: 1 rows read · 100% of 9 bytes · 0 s left"
      ),
      (
        Progress.Counts(lookedThrough: "jobs.csv", bytes: 50, total: 200),
        "normalize: looking through jobs.csv · 25% of 200 bytes"
      ),
      (
        Progress.Counts(lookedThrough: "-", bytes: 999, total: nil),
        "normalize: looking through - · 999 bytes"
      ),
    ])
  func words(_ counts: Progress.Counts, line: String) {
    #expect(Progress.text(counts, of: "normalize", after: 10).fitting(80) == line)
  }

  @Test(
    arguments: [
      (0, "0 s"), (0.2, "1 s"), (59, "59 s"), (60, "1 min"), (200, "3 min"), (3_600, "1 h"),
      (7_500, "2 h 5 min"),
    ] as [(Double, String)])
  func times(seconds: Double, text: String) {
    #expect(Progress.time(seconds) == text)
  }

  @Test(arguments: [
    (0, "0 bytes"), (999, "999 bytes"), (1_000, "1.0 kB"), (9_999, "9.9 kB"), (45_678, "45 kB"),
    (1_250_000, "1.2 MB"), (999_999_999, "999 MB"), (2_000_000_000_000, "2.0 TB"),
  ])
  func sizes(bytes: Int, text: String) {
    #expect(Progress.size(bytes) == text)
  }

  @Test(arguments: [
    (30, "one: two · three · four"), (17, "one: two · three"), (15, "one: two"), (8, "one: two"),
    (7, "one: t…"), (0, ""),
  ])
  func partsGiveWayToTheWidth(width: Int, line: String) {
    #expect(StatusText(head: "one: two", parts: ["three", "four"]).fitting(width) == line)
  }
}

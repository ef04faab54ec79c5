import Testing

@testable import Listings

/// The decimal habit of a column: what decides it, and what it settles.
struct DecimalHabitTests {
  /// Cells parted by bars, and what they say together.
  static let columns: [(cells: String, habit: DecimalHabit)] = [
    ("", .undecided),
    ("90000|45000", .undecided),
    ("95'000|35 000", .undecided),
    ("80.000", .undecided),
    ("80.000|95.000", .undecided),
    ("80.000|95.000|45000|60.500", .comma),
    ("1,250|2,400|45,000", .dot),
    ("80.000|1,250|95.000|2,400", .undecided),
    ("80.000|35,50", .comma),
    ("80.000|1.250.000", .comma),
    ("80.000|1.234,56 €", .comma),
    ("1 234,56", .comma),
    ("80.000|35.50", .dot),
    ("80.000|1,250,000", .dot),
    ("80.000|6,00,000", .dot),
    ("$1,250.50|80.000", .dot),
    ("0.125|80.000", .dot),
    ("35.50|35,50", .undecided),
    ("24.06.2011|212.555.0100|N/A", .undecided),
    ("35,50 - 40.25", .undecided),
    ("€ 2.800 - € 3.600,50", .comma),
    ("1.2e5", .dot),
    ("1234.5", .dot),
    ("1234,5", .comma),
    ("1.234", .undecided),
    ("1,234", .undecided),
    ("1.234.567", .comma),
    ("1,234,567", .dot),
    ("12,34,567", .dot),
    ("0,125", .comma),
    ("€ 1.234,50", .comma),
    ("42405", .undecided),
  ]

  @Test(arguments: columns)
  func theCellsDecide(cells: String, habit: DecimalHabit) {
    #expect(evidence(cells).habit == habit)
  }

  @Test func oneCellDecidesBehindThousands() {
    let cells = Array(repeating: "1.234", count: 6000) + ["1.234,5"]
    #expect(evidence(cells.joined(separator: "|")).habit == .comma)
  }

  @Test func cellsAreCountedOnce() {
    let evidence = evidence("35.50 - 40.50|35,50|80.000|1,250|60.000 - 70.000|45000")
    #expect(evidence.dotOnly == 1)
    #expect(evidence.commaOnly == 1)
    #expect(evidence.eitherDot == 2)
    #expect(evidence.eitherComma == 1)
    #expect(evidence.either == 3)
  }

  @Test func aFewMisprintsDoNotOverturnAColumn() {
    let cells = Array(repeating: "35.50", count: 21) + ["35,50"]
    #expect(evidence(cells.joined(separator: "|")).habit == .dot)
    #expect(evidence(cells.dropFirst().joined(separator: "|")).habit == .undecided)
  }

  @Test func partsOfAColumnAddUp() {
    var sum = evidence("80.000|35.50")
    sum.add(evidence("1,250|35,50"))
    #expect(sum == evidence("80.000|35.50|1,250|35,50"))
  }

  /// A text, and its figures under no habit, under a dot's and under a comma's.
  static let texts: [(text: String, undecided: String, dot: String, comma: String)] = [
    ("80.000", "80 80", "80 80", "80000 80000"),
    ("1,250", "1250 1250", "1250 1250", "1.25 1.25"),
    ("$80.000 - $95.000", "80 95", "80 95", "80000 95000"),
    ("€80.000 - €95.000", "80000 95000", "80 95", "80000 95000"),
    ("€55,000", "55000 55000", "55000 55000", "55 55"),
    ("1.234,56", "1234.56 1234.56", "1234.56 1234.56", "1234.56 1234.56"),
    ("1,234.56", "1234.56 1234.56", "1234.56 1234.56", "1234.56 1234.56"),
    ("1.250 bis 1.400,50 €", "1250 1400.5", "1250 1400.5", "1250 1400.5"),
    ("$45.50/hr", "45.5 45.5", "45.5 45.5", "45.5 45.5"),
    ("0.125", "0.125 0.125", "0.125 0.125", "0.125 0.125"),
    ("€1.125M", "1125000 1125000", "1125000 1125000", "1125000000 1125000000"),
  ]

  @Test(arguments: texts)
  func theHabitSettlesWhatCanBeReadInTwoWays(
    text: String, undecided: String, dot: String, comma: String
  ) {
    let habits: [(DecimalHabit, String)] = [(.undecided, undecided), (.dot, dot), (.comma, comma)]
    for (habit, figures) in habits {
      var reader = PayTextReader()
      let pay = reader.read(text, habit: habit)
      #expect("\(pay.floor?.description ?? "-") \(pay.ceiling?.description ?? "-")" == figures)
    }
  }

  private func evidence(_ cells: String) -> DecimalEvidence {
    var evidence = DecimalEvidence()
    for cell in cells.split(separator: "|") {
      let bytes = Array(cell.utf8)
      evidence.add(bytes.span, 0..<bytes.count)
    }
    return evidence
  }
}

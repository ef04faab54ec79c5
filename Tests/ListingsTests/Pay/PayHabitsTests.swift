import Testing

@testable import Listings

/// Cells of columns whose habit and magnitude are known.
struct PayHabitsTests {
  static let cells: [(cell: String, habit: DecimalHabit, magnitude: Int, content: String)] = [
    ("80.000", .comma, 0, "80000"),
    ("80.000", .dot, 0, "80"),
    ("80.000", .undecided, 0, "80"),
    ("1,250", .comma, 0, "1.25"),
    ("1,250", .dot, 0, "1250"),
    ("1.250,50", .dot, 0, "1250.5"),
    ("35.5", .comma, 0, "35.5"),
    ("1.2e5", .comma, 0, "120000"),
    ("€ 80.000", .dot, 0, "80"),
    ("-80.000", .comma, 0, "negative -80000"),
    ("120", .undecided, 3, "120000"),
    ("87.5", .undecided, 3, "87500"),
    ("87,5", .comma, 3, "87500"),
    ("$120", .undecided, 3, "120000"),
    ("120k", .undecided, 3, "120000"),
    ("95000", .undecided, 3, "95000"),
    ("95,000", .undecided, 3, "95000"),
    ("1000", .undecided, 3, "1000"),
    ("$45/hr", .undecided, 3, "45"),
    ("4.5", .undecided, 5, "450000"),
    ("12", .undecided, 5, "1200000"),
    ("600000", .undecided, 5, "600000"),
    ("1200", .undecided, 4, "12000000"),
    ("1.5", .undecided, 7, "15000000"),
    ("0", .undecided, 3, "not stated"),
    ("-1", .undecided, 3, "not stated"),
    ("-5", .undecided, 3, "negative -5"),
    ("N/A", .undecided, 3, "not stated"),
  ]

  @Test(arguments: cells)
  func cellsAreReadAsTheirColumnMeansThem(
    cell: String, habit: DecimalHabit, magnitude: Int, content: String
  ) {
    let bytes = Array(cell.utf8)
    var reader = PayTextReader()
    let (read, _) = PayCell.read(
      bytes.span, 0..<bytes.count, &reader, habit: habit, magnitude: magnitude)
    switch read {
    case .notStated: #expect(content == "not stated")
    case .amount(let value): #expect(content == value.description)
    case .negative(let value): #expect(content == "negative \(value)")
    case .unreadable: #expect(content == "unreadable")
    }
  }

  @Test func aTextTakesTheMagnitudeOfItsColumn() {
    var reader = PayTextReader()
    #expect(reader.read("120-150", magnitude: 3).figures == "120000 150000 - -")
    #expect(reader.read("120-150k", magnitude: 3).figures == "120000 150000 - -")
    #expect(reader.read("$45 an hour", magnitude: 3).figures == "45 45 hour USD")
    #expect(reader.read("from 4.5", magnitude: 5).figures == "450000 - - -")
  }

  @Test func eachPayColumnHasItsOwnHabit() {
    var habits = PayHabits()
    habits[.payMin] = PayColumnHabit(decimal: .comma)
    habits[.payText] = PayColumnHabit(magnitude: 3)
    habits[.title] = PayColumnHabit(decimal: .dot)
    #expect(habits.min.decimal == .comma)
    #expect(habits[.payText].magnitude == 3)
    #expect(habits[.payMax] == PayColumnHabit())
    #expect(habits[.title] == PayColumnHabit())
  }

  @Test func theResolverReadsEveryColumnByItsHabit() {
    var habits = PayHabits()
    habits.min = PayColumnHabit(decimal: .comma)
    habits.max = PayColumnHabit(decimal: .dot, magnitude: 3)
    var resolver = PayResolver(
      mapping: ColumnMapping(header: ["Min", "Max"]), options: NormalizerOptions(), habits: habits)
    let bytes = Array("80.000,95.5".utf8)
    let pay = resolver.resolve(bytes.span, PayCells(min: 0..<6, max: 7..<11))
    #expect(pay.posted.figures == "80000 95500 year USD")
  }
}

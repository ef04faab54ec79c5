import CSVText
import Testing

@testable import Listings

/// Assumptions that an input itself speaks against are told, and none that it agrees with.
struct PayAssumptionTests {
  private func assumptions(
    _ text: String, batchSize: Int = 1 << 20, _ change: (inout ReadingSettings) -> Void = { _ in }
  ) throws -> [PayAssumption] {
    var settings = ReadingSettings()
    change(&settings)
    let input = ListingInput(name: "jobs.csv", source: MemoryByteSource(Array(text.utf8)))
    var reader = try ListingReader([input], settings: settings, batchSize: batchSize)
    while try reader.next() != nil {}
    return reader.payAssumptions.map(\.assumption)
  }

  private static let pounds = """
    Title,Salary
    Cook,"£28,000 a year"
    Nurse,28.5k
    Grip,"28,500"
    Editor,£30k
    Driver,"€31,000"
    Guard,£31k
    """

  @Test func mostOfAColumnInAnotherCurrency() throws {
    let usd = try #require(CurrencyCode("USD"))
    let gbp = try #require(CurrencyCode("GBP"))
    let told = PayAssumption.currency(
      taken: usd, listings: 2, posted: gbp, postedBy: 3, ofNamed: 4)
    #expect(try assumptions(Self.pounds) == [told])
    #expect(try assumptions(Self.pounds) { $0.options.currency = gbp } == [])
  }

  @Test(
    arguments: [
      // No other currency, none in the majority, none that is missing, one that the header names.
      "Title,Salary\nCook,28.5k\nNurse,\"28,500\"\n",
      "Title,Salary\nCook,28.5k\nNurse,£30k\nGrip,€30k\n",
      "Title,Salary\nCook,£28.5k\nNurse,£30k\n",
      "Title,Salary (GBP)\nCook,28.5k\nNurse,£30k\n",
      "Title,Salary\nCook,28.5k\nNurse,$30k\n",
      "Title,Salary\nCook,competitive\nNurse,£30k\n",
    ])
  func nothingThatSpeaksAgainstTheCurrency(text: String) throws {
    #expect(try assumptions(text) == [])
  }

  @Test(
    arguments: [
      ("$28 per hour, 37.5 hours per week", "37.5"), ("$28 per hour, 37.5 hours a week", "37.5"),
      ("€ 15 pro Stunde, 37,5 Std./Woche", "37.5"),
      ("13,50 € de l'heure, 39 heures par semaine", "39"),
      ("12 € por hora, 35 horas por semana", "35"), ("£14 an hour, 36 hours weekly", "36"),
      ("$28 per hour, 40 hours per week", ""), ("$28 per hour, 20 hours per week", ""),
      ("$28 per hour, 5 days per week", ""), ("$50,000 a year, 37.5 hours per week", ""),
      ("$28 per hour, 35 hours or 36 hours per week", "36"),
      ("$28 per hour, 36 hours per week or 38 hours per week", ""),
      ("€ 15 per uur, 36 uur per week", "36"),
    ])
  func weeksOfOtherHours(text: String, hours: String) throws {
    let board = "Title,Salary\nCook,\"\(text)\"\nNurse,\"$9 an hour\"\n"
    let found: [String] = try assumptions(board).compactMap { assumption in
      guard case .weeklyHours(1, let hours, 1, let counted, let year) = assumption else {
        return nil
      }
      #expect(counted == ExactDecimal(2080))
      #expect(hours.multiplied(by: ExactDecimal(52)) == year)
      return hours.description
    }
    #expect(found == (hours.isEmpty ? [] : [hours]))
  }

  @Test func theHoursThatMostState() throws {
    let board = """
      Title,Salary
      Cook,"$20 per hour, 36 hours per week"
      Nurse,"$20 per hour, 37.5 hours per week"
      Grip,"$21 per hour, 37.5 hours per week"
      Guard,"$21 per hour, 40 hours per week"
      """
    #expect(
      try assumptions(board) == [
        .weeklyHours(
          listings: 3, hours: ExactDecimal(mantissa: 375, scale: 1), statedBy: 2,
          counted: ExactDecimal(2080), hoursPerYear: ExactDecimal(1950))
      ])
    #expect(
      try assumptions(board) { $0.options.factors.hoursPerYear = ExactDecimal(1950) } == [
        .weeklyHours(
          listings: 2, hours: ExactDecimal(36), statedBy: 1, counted: ExactDecimal(1950),
          hoursPerYear: ExactDecimal(1872))
      ])
  }

  @Test(
    arguments: [
      "Hours per week", "Wochenstunden", "Heures par semaine", "Uren per week", "weekly_hours",
    ])
  func aColumnOfHours(name: String) throws {
    let hourly =
      "Title,Salary,\(name)\nCook,$20 per hour,37.5\nNurse,\"$50,000 a year\",37.5\n"
    #expect(
      try assumptions(hourly)
        == [.hoursColumn(name: name, listings: 1, counted: ExactDecimal(2080))])
    #expect(try assumptions("Title,Salary,\(name)\nCook,\"$50,000 a year\",37.5\n") == [])
  }

  /// However the listings are cut and spread over workers.
  @Test(arguments: [1, 2, 3, 8])
  func anyNumberOfWorkersTellsTheSame(workers: Int) throws {
    var text = "Title,Salary\n"
    for row in 0..<200 {
      text +=
        row % 3 == 0
        ? "Cook \(row),28.5k\n"
        : "Cook \(row),\"£\(row + 9) an hour, \(36 + row % 5) hours per week\"\n"
    }
    let told = try assumptions(text, batchSize: 300) { $0.workers = workers }
    #expect(told == (try assumptions(text) { $0.workers = 1 }))
    #expect(told.count == 2)
  }
}

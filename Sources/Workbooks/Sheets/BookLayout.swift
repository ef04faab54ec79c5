/// Where things stand in the workbook: the names and places that its sheets use of each other.
enum BookLayout {
  static let summary = "Summary"
  static let spreads = "Spreads"
  static let chart = "Chart"
  /// Of a workbook for the public only.
  static let disclosure = "Disclosure"
  static let listings = "Listings"
  static let claims = "Claims"
  static let changes = "Changes"
  static let refused = "Refused"
  static let method = "Method"

  /// The row of the Spreads table's header, from 0; title and note stand above it.
  static let spreadsHeaderRow = 3
  static let hoursPerYear = "hours_per_year"
  static let daysPerYear = "days_per_year"
  static let weeksPerYear = "weeks_per_year"
  /// The pay periods on Method, and how many of each a year has, in the same order.
  static let payPeriods = "pay_periods"
  static let periodsPerYear = "periods_per_year"
  /// The currencies that have an exchange rate on Method, and the rates, in the same order.
  static let exchangeCurrencies = "exchange_currencies"
  static let exchangeRates = "exchange_rates"

  /// A number's row of Spreads as a cell row, from 0.
  static func spreadsRow(_ index: Int) -> Int { spreadsHeaderRow + 1 + index }

  /// The row of the Listings tables' headers, from 0.
  static func listingsHeaderRow(_ profile: WorkbookProfile) -> Int {
    profile == .publication ? 3 : 0
  }

  /// The row of the header of Claims and of Changes, from 0; title and notes stand above it.
  static let findingsHeaderRow = 3

  /// The name of a sheet of listings by its number, from 0.
  static func listingsSheet(_ number: Int) -> String { further(listings, number) }

  /// The name of a sheet that goes on with another, by its number, from 0 for that one.
  static func further(_ name: String, _ number: Int) -> String {
    number == 0 ? name : "\(name) \(number + 1)"
  }

  /// A set-up that every sheet prints with: landscape, one page wide, the title row repeated, page
  /// numbers below.
  static func printSetup(title: String, repeatedRow: Int? = nil) -> PrintSetup {
    var setup = PrintSetup()
    setup.isLandscape = true
    setup.fit = PageFit(wide: 1, tall: 0)
    setup.margins = PageMargins(side: 0.4, top: 0.75, bottom: 0.75)
    setup.repeatedRows = repeatedRow.map { $0...$0 }
    setup.header = PageBanner(left: [.text(title)], right: [.sheetName])
    setup.footer = PageBanner(
      left: [.text("Posted pay is not paid pay.")],
      right: [.text("Page "), .pageNumber, .text(" of "), .pageCount])
    return setup
  }

  /// The widest sheet, in characters, whose text can still be read when a usual page is as wide.
  private static let widestOnUsualPaper = 200.0

  /// A wide sheet is laid out for large paper: one usual page wide it could not be read.
  static func choosePaper(for sheet: inout Sheet) {
    let width = sheet.columns.reduce(0) { $0 + ($1.width ?? 9) }
    if width > widestOnUsualPaper { sheet.printSetup.paper = .a3 }
  }
}

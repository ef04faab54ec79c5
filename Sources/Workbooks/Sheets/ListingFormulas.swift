import Listings

/// A formula of the Listings sheet.
enum ListingFormula: Int, CaseIterable {
  case annualMin, annualMax
  /// At an exchange rate.
  case convertedMin, convertedMax
  /// In the currency that pay counts in anyway.
  case sameMin, sameMax
  case midpoint
}

/// The formulas of the Listings sheet, which the rows name by number: those whose columns are shown,
/// and none where figures are not live.
struct ListingFormulas {
  private(set) var all: [RowFormula] = []
  /// By the raw value of a formula.
  private var numbers = [Int?](repeating: nil, count: ListingFormula.allCases.count)

  init(_ columns: ListingColumns, isLive: Bool, converts: Bool) {
    guard isLive else { return }
    for formula in ListingFormula.allCases {
      guard let pattern = Self.pattern(formula, columns, converts) else { continue }
      numbers[formula.rawValue] = all.count
      all.append(RowFormula(pattern))
    }
  }

  /// The number of a formula; `nil` where figures stand as they are.
  subscript(formula: ListingFormula) -> Int? { numbers[formula.rawValue] }

  private static func pattern(
    _ formula: ListingFormula, _ columns: ListingColumns, _ converts: Bool
  ) -> String? {
    switch formula {
    case .annualMin: annual(columns, .payMin)
    case .annualMax: annual(columns, .payMax)
    case .convertedMin: converted(columns, .annualMin)
    case .convertedMax: converted(columns, .annualMax)
    case .sameMin: columns[.currency].flatMap { _ in cell(columns, .annualMin) }
    case .sameMax: columns[.currency].flatMap { _ in cell(columns, .annualMax) }
    case .midpoint: midpoint(columns, converts)
    }
  }

  /// Posted pay, rounded to cents for a year by the periods that Method assumes.
  private static func annual(_ columns: ListingColumns, _ posted: ListingDetail) -> String? {
    guard let pay = cell(columns, posted), let unit = cell(columns, .payPeriod) else { return nil }
    return "ROUND(\(pay)*INDEX(\(BookLayout.periodsPerYear),"
      + "MATCH(\(unit),\(BookLayout.payPeriods),0)),2)"
  }

  /// Annual pay at the rate of its currency.
  private static func converted(_ columns: ListingColumns, _ annual: ListingDetail) -> String? {
    guard let annual = cell(columns, annual), let currency = cell(columns, .currency) else {
      return nil
    }
    return "ROUND(\(annual)*INDEX(\(BookLayout.exchangeRates),"
      + "MATCH(\(currency),\(BookLayout.exchangeCurrencies),0)),2)"
  }

  private static func midpoint(_ columns: ListingColumns, _ converts: Bool) -> String? {
    guard let floor = cell(columns, converts ? .convertedMin : .annualMin),
      let ceiling = cell(columns, converts ? .convertedMax : .annualMax)
    else { return nil }
    return "(\(floor)+\(ceiling))/2"
  }

  /// The row's cell of a column; `nil` where that is left out.
  private static func cell(_ columns: ListingColumns, _ detail: ListingDetail) -> String? {
    columns[detail].map { columns.shown[$0].letters + "{row}" }
  }
}

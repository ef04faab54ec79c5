public import ArgumentParser
public import Listings
import Spreads

/// What is said about listings that do not say it themselves, and whether a command speaks: shared
/// by every command that reads listings.
struct AssumptionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The currency of pay that names none (such listings are flagged); a bare $ is its dollar.",
      valueName: "code"))
  var currency = AssumptionOptions.defaultCurrency

  @Option(
    help: ArgumentHelp(
      "The period of pay that names none (such listings are flagged; default: year).",
      valueName: "period"))
  var period: Choice<PayPeriod>?

  @Option(help: ArgumentHelp("Paid hours in a full-time year (default: 2080).", valueName: "hours"))
  var hoursPerYear: ExactDecimal?

  @Option(help: ArgumentHelp("Weeks in a full-time year (default: 52).", valueName: "weeks"))
  var weeksPerYear: ExactDecimal?

  @Option(help: ArgumentHelp("Paid days in a full-time year (default: 260).", valueName: "days"))
  var daysPerYear: ExactDecimal?

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  @Option(
    help: ArgumentHelp(
      "Colours: auto (at a terminal, unless NO_COLOR is set), always or never (default: auto).",
      valueName: "when"))
  var color: Choice<ColorChoice>?

  static let defaultCurrency = "USD"
  /// With the four digits before them, no more than the 15 digits that a spreadsheet calculates with.
  private static let mostDecimals = 10

  func validate() throws {
    try color?.check("--color")
    try period?.check("--period")
    ColorChoice.current = color?.value ?? .auto
    guard let code = CurrencyCode(currency), KnownCurrencies.contains(code) else {
      throw ValidationError(
        "--currency takes the three-letter code of a currency such as USD or EUR, "
          + "not \"\(currency)\"." + KnownCurrencies.question(for: currency))
    }
    for (name, value) in [
      ("--hours-per-year", hoursPerYear), ("--weeks-per-year", weeksPerYear),
      ("--days-per-year", daysPerYear),
    ] {
      guard let value else { continue }
      guard value > .zero, value <= ExactDecimal(AnnualFactors.mostPeriods) else {
        throw ValidationError("\(name) takes a number above 0 and up to 10,000, not \(value).")
      }
      guard value.scale <= Self.mostDecimals else {
        throw ValidationError(
          "\(name) takes up to \(Self.mostDecimals) decimals, as a cell of a workbook holds them: "
            + "\(value) has \(value.scale).")
      }
    }
  }

  /// The options as the library takes them.
  var normalizerOptions: NormalizerOptions {
    var options = NormalizerOptions()
    options.currency = CurrencyCode(currency) ?? .usDollar
    if let period = period?.value { options.period = period }
    if let hoursPerYear { options.factors.hoursPerYear = hoursPerYear }
    if let weeksPerYear { options.factors.weeksPerYear = weeksPerYear }
    if let daysPerYear { options.factors.daysPerYear = daysPerYear }
    return options
  }

  /// As ``normalizerOptions``, for commands that give figures: rows that were normalized before get
  /// their annual pay anew where an assumption is set.
  var figureOptions: NormalizerOptions {
    var options = normalizerOptions
    options.recomputesAnnual =
      hoursPerYear != nil || weeksPerYear != nil || daysPerYear != nil
    return options
  }
}

extension ExactDecimal: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }
}

public import ArgumentParser
import CSVText
public import Listings

/// The inputs, and what is said about listings that do not say it themselves: shared by every
/// command that reads listings.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "CSV files of listings, read one after the other; - is standard input.",
    completion: .file(extensions: ["csv"]))
  var inputs: [String]

  @Option(
    help: ArgumentHelp(
      "The currency of pay that names none (such listings are flagged); a bare $ is its dollar.",
      valueName: "code"))
  var currency = "USD"

  @Option(
    help: ArgumentHelp(
      "The period of pay that names none (such listings are flagged; default: year).",
      valueName: "period"))
  var period: PayPeriod?

  @Option(help: ArgumentHelp("Paid hours in a full-time year (default: 2080).", valueName: "hours"))
  var hoursPerYear: ExactDecimal?

  @Option(help: ArgumentHelp("Weeks in a full-time year (default: 52).", valueName: "weeks"))
  var weeksPerYear: ExactDecimal?

  @Option(help: ArgumentHelp("Paid days in a full-time year (default: 260).", valueName: "days"))
  var daysPerYear: ExactDecimal?

  @Flag(name: .shortAndLong, help: "Say nothing but errors.")
  var quiet = false

  func validate() throws {
    guard CurrencyCode(currency) != nil else {
      throw ValidationError(
        "--currency takes a three-letter code such as USD or EUR, not \"\(currency)\".")
    }
    let stdinCount = inputs.count { $0 == "-" }
    guard stdinCount <= 1 else {
      throw ValidationError("Standard input (-) can be read only once.")
    }
    for (name, value) in [
      ("--hours-per-year", hoursPerYear), ("--weeks-per-year", weeksPerYear),
      ("--days-per-year", daysPerYear),
    ] {
      guard let value else { continue }
      guard value > .zero, value <= ExactDecimal(10_000) else {
        throw ValidationError("\(name) takes a number above 0 and up to 10,000, not \(value).")
      }
    }
  }

  /// The options as the library takes them.
  var normalizerOptions: NormalizerOptions {
    var options = NormalizerOptions()
    options.currency = CurrencyCode(currency) ?? .usDollar
    if let period { options.period = period }
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

  /// The names under which the inputs' rows are traced.
  var names: [String] {
    ListingInput.uniqueNames(
      inputs.map { path in path.split(separator: "/").last.map(String.init) ?? path })
  }

  /// Opens every input before anything is read, so that a wrong name ends the command at once.
  func open() throws(CommandFailure) -> [ListingInput] {
    var opened: [ListingInput] = []
    for (path, name) in zip(inputs, names) {
      do throws(InputError) {
        let source =
          path == "-" ? FileByteSource.standardInput() : try FileByteSource(path: path)
        opened.append(ListingInput(name: name, source: source))
      } catch {
        throw CommandFailure(error)
      }
    }
    return opened
  }
}

extension PayPeriod: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(name: argument.lowercased())
  }

  public static var allValueStrings: [String] { allCases.map(\.name) }
  /// Names speak for themselves; without this the raw values would be listed beside them.
  public static var allValueDescriptions: [String: String] { [:] }
}

extension ExactDecimal: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(argument)
  }
}

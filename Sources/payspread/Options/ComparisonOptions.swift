import ArgumentParser
import Listings
import Spreads

/// What pay is set against, and how currencies are brought together: shared by every command that
/// gives figures.
struct ComparisonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A CSV or workbook of figures that pay is set against, with their kinds and sources (see Inputs/baselines.csv).",
      valueName: "file"),
    completion: .file(extensions: ["csv", "xlsx", "ods"]))
  var baselines: String?

  @Option(
    help: ArgumentHelp(
      "A CSV or workbook of currency,rate,date,source: what one unit is worth in --currency.",
      valueName: "file"),
    completion: .file(extensions: ["csv", "xlsx", "ods"]))
  var rates: String?

  /// The settings files that are named.
  var paths: [String] { [baselines, rates].compactMap(\.self) }

  /// Puts what these options say into the options of figures; reads the settings files.
  /// - Parameter reading: Its currency is what rates convert into; its factors make baselines annual.
  func apply(
    to options: inout SpreadOptions, _ reading: NormalizerOptions
  ) throws(CommandFailure) {
    options.factors = reading.factors
    if let baselines {
      options.baselines = try SettingsFile(baselines).value(columns: Baselines.columns) {
        (table: SettingsTable) throws(SettingsError) in try Baselines(table).all
      }
    }
    if let rates {
      options.rates = try SettingsFile(rates).value(columns: ExchangeRates.columns) {
        (table: SettingsTable) throws(SettingsError) in
        try ExchangeRates(table, target: reading.currency)
      }
    }
  }
}

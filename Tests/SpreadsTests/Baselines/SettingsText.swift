import CSVText
import Listings

@testable import Spreads

/// A settings file from its text.
func settings(_ text: String, name: String, columns: [String]) throws -> SettingsTable {
  try SettingsTable(name: name, source: MemoryByteSource(text), columns: columns)
}

/// What is wrong with a settings file and what to do about it, as a person is told; empty when
/// nothing is wrong.
func complaint(_ read: () throws -> Void) -> String {
  do {
    try read()
    return ""
  } catch let error as SettingsError {
    return error.message + " · " + error.advice
  } catch {
    return "\(error)"
  }
}

/// The rates of a rates file into US dollars, or into another currency; its header left out.
func rates(_ rows: String, into target: String = "USD") throws -> ExchangeRates {
  let header = ExchangeRates.columns.joined(separator: ",") + "\n"
  let table = try settings(header + rows, name: "rates.csv", columns: ExchangeRates.columns)
  return try ExchangeRates(table, target: CurrencyCode(target) ?? .usDollar)
}

/// Options with baselines and rates.
func options(_ baselines: [Baseline], _ rates: ExchangeRates? = nil) -> SpreadOptions {
  var options = SpreadOptions()
  options.baselines = baselines
  options.rates = rates
  return options
}

/// The baselines of a baselines file, its header left out.
func baselines(_ rows: String) throws -> Baselines {
  let header = Baselines.columns.joined(separator: ",") + "\n"
  return try Baselines(
    settings(header + rows, name: "baselines.csv", columns: Baselines.columns))
}

import CSVText
import Listings
import Spreads

@testable import Findings

/// Holds claims against listings, all given as the texts of their files.
struct Checking {
  var listings = """
    Company,Title,Level,Salary,Description
    Studio A,Editor,L5,"$100,000 - $200,000",Cuts trailers. Uses a render farm.
    Studio A,Colourist,L5,"$120,000 - $180,000",Grades pictures.
    Studio B,Grip,L4,"$80,000 - $90,000",Rigs lights.
    Studio B,Runner,,competitive,

    """
  var topics: String?
  var baselines: String?
  var rates: String?
  var settings = ReadingSettings()

  /// The header of a claims file.
  static let header = "id,claim,measure,where,relation,value,baseline,tolerance_pct,source\n"

  /// The verdicts on rows of a claims file, written without its header.
  func ledger(_ rows: String, options: SpreadOptions = SpreadOptions()) throws -> ClaimLedger {
    var settings = settings
    if let topics { settings.topics = try Topics(table("topics", topics, Topics.columns)) }
    var options = options
    if let baselines {
      options.baselines = try Baselines(table("baselines", baselines, Baselines.columns)).all
    }
    if let rates {
      options.rates = try ExchangeRates(
        table("rates", rates, ExchangeRates.columns), target: .usDollar)
    }
    let claims = try Claims(table("claims", Self.header + rows, Claims.columns), options: options)
    var reader = try ListingReader(
      [ListingInput(name: "jobs.csv", source: MemoryByteSource(listings))], settings: settings,
      batchSize: 128)
    var examination = try ClaimExamination(
      claims, extraFields: reader.extraFields,
      topicSearch: TopicSearch(reader.reports, settings: settings), options: options,
      ladder: settings.ladder)
    while let batch = try reader.next() { examination.add(batch) }
    return examination.ledger()
  }

  /// The verdict on one claim of a measure, a condition, a relation and a value.
  func entry(
    _ measure: String, where condition: String = "", _ relation: String, _ value: String,
    baseline: String = "", tolerance: String = "", options: SpreadOptions = SpreadOptions()
  ) throws -> ClaimEntry {
    let row =
      "C1,as they say,\(measure),\"\(condition)\",\(relation),\(value),\(baseline),\(tolerance),"
    return try ledger(row, options: options).entries[0]
  }

  func table(_ name: String, _ text: String, _ columns: [String]) throws -> SettingsTable {
    try SettingsTable(name: name + ".csv", source: MemoryByteSource(text), columns: columns)
  }
}

extension ClaimEntry {
  /// The rows of the evidence.
  var rows: [Int] { evidence.map(\.row) }
}

/// A claim about a figure.
func claim(_ relation: String, _ value: String, tolerance: String? = nil) throws -> Claim {
  let cells = "C1,,floor_min,,\(relation),\(value),,\(tolerance ?? ""),"
  let table = try Checking().table("claims", Checking.header + cells, Claims.columns)
  return try Claims(table).all[0]
}

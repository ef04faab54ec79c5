import ArgumentParser
import CSVText
import Listings

/// How files are read that say too little about themselves: shared by every command that reads
/// listings. Without any of these, everything is found out from the file.
struct ReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "utf-8, utf-16, windows-1252, windows-1250, iso-8859-1 or iso-8859-15 (default: from the bytes).",
      valueName: "name"))
  var encoding: String?

  @Option(
    help: ArgumentHelp(
      "What parts the fields: , ; | or tab (default: from the records).", valueName: "sign"))
  var delimiter: String?

  @Option(
    help: ArgumentHelp(
      "The sheet of a workbook, by name or number; repeat it for several workbooks (default: the first with listings).",
      valueName: "name"))
  var sheet: [String] = []

  @Option(
    help: ArgumentHelp(
      "The decimal sign of pay: . or , (default: from the column's figures).", valueName: "sign"))
  var decimal: String?

  @Option(
    help: ArgumentHelp(
      "The order in dates like 04/05/2026: mdy, dmy or ymd (default: from the column's dates).",
      valueName: "order"))
  var dateOrder: String?

  @Option(
    help: ArgumentHelp(
      "A CSV or workbook of column,field pairs that says which column is which field.",
      valueName: "file"),
    completion: .file(extensions: ["csv", "xlsx", "ods"]))
  var columns: String?

  @Option(
    help: ArgumentHelp(
      "A CSV or workbook of employer,pattern,level,rank: levels by title, and their order.",
      valueName: "file"),
    completion: .file(extensions: ["csv", "xlsx", "ods"]))
  var levels: String?

  @Option(
    help: ArgumentHelp(
      "A CSV or workbook of pattern,employer: one name for the spellings of an employer.",
      valueName: "file"),
    completion: .file(extensions: ["csv", "xlsx", "ods"]))
  var employers: String?

  @Option(
    help: ArgumentHelp(
      "A CSV or workbook of topic,phrase: which listings speak of what, with the sentence.",
      valueName: "file"),
    completion: .file(extensions: ["csv", "xlsx", "ods"]))
  var topics: String?

  @Option(
    help: ArgumentHelp(
      "A CSV or workbook of listing_id,field,value,reason: corrections to listings.",
      valueName: "file"),
    completion: .file(extensions: ["csv", "xlsx", "ods"]))
  var corrections: String?

  @Option(
    help: ArgumentHelp(
      "A column of the input to carry along, by its name; can be repeated.", valueName: "column"))
  var keep: [String] = []

  func validate() throws {
    if let encoding, encoding != "auto", TextEncoding(name: encoding) == nil {
      let names = TextEncoding.allCases.map(\.name)
      throw ValidationError(
        "--encoding takes auto, \(names.joined(separator: ", ")), not \"\(encoding)\"."
          + Suggestion.question(for: encoding, among: ["utf-16"] + names))
    }
    if let delimiter, delimiter != "auto", delimiterByte == nil {
      throw ValidationError(
        "--delimiter takes auto, one sign such as ; or tab, not \"\(delimiter)\".")
    }
    if let decimal, !["auto", ".", ","].contains(decimal) {
      throw ValidationError("--decimal takes auto, . or , and not \"\(decimal)\".")
    }
    if let dateOrder, dateOrder != "auto", DateOrder(name: dateOrder) == nil {
      throw ValidationError("--date-order takes auto, mdy, dmy or ymd, not \"\(dateOrder)\".")
    }
  }

  /// The settings files that are named.
  var paths: [String] {
    [columns, levels, employers, topics, corrections].compactMap(\.self)
  }

  private var delimiterByte: UInt8? {
    guard let delimiter else { return nil }
    if ["tab", "\\t"].contains(delimiter.lowercased()) { return 0x09 }
    guard delimiter.utf8.count == 1, let byte = delimiter.utf8.first, Dialect.isDelimiter(byte)
    else { return nil }
    return byte
  }

  /// Puts what these options say into the settings; reads the settings files.
  func apply(to settings: inout ReadingSettings) throws(CommandFailure) {
    settings.encoding = encoding.flatMap(TextEncoding.init(name:))
    settings.delimiter = delimiterByte
    settings.decimal = decimal == "." ? .dot : decimal == "," ? .comma : .undecided
    settings.dateOrder = dateOrder.flatMap { DateOrder(name: $0) }
    settings.keptColumns = keep
    if let workers = ReadingEnvironment.workers { settings.workers = workers }
    if let columns { settings.columns = try SettingsFile(columns).columnOverrides() }
    if let levels {
      settings.levels = try SettingsFile(levels).value(columns: LevelRules.columns) {
        (table: SettingsTable) throws(SettingsError) in try LevelRules(table)
      }
    }
    if let employers {
      settings.employers = try SettingsFile(employers).value(columns: EmployerMap.columns) {
        (table: SettingsTable) throws(SettingsError) in try EmployerMap(table)
      }
    }
    if let topics {
      settings.topics = try SettingsFile(topics).value(columns: Topics.columns) {
        (table: SettingsTable) throws(SettingsError) in try Topics(table)
      }
    }
    if let corrections {
      let options = settings.options
      settings.corrections = try SettingsFile(corrections).value(columns: Corrections.columns) {
        (table: SettingsTable) throws(SettingsError) in try Corrections(table, options: options)
      }
    }
  }
}

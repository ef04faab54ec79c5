import Listings
import Workbooks

/// The command line of a workbook as its sheet Method states it: whole, in one order, files by their
/// base names. What is left out on request does not come in again by a condition.
struct StatedOptions {
  /// Stands for words that would say what is left out.
  static let withheld = "…"

  let command: WorkbookCommand
  let redaction: Redaction

  /// The words behind the inputs.
  var words: [String] {
    assumptions + reading + selection + grouping + findings + shown
  }

  /// The inputs as they are shown.
  var inputs: [String] {
    command.listing.input.inputs.enumerated().map { index, path in
      let name = redaction.hides("source_file") ? "input \(index + 1)" : Self.baseName(path)
      return name.hasPrefix("-") && name != "-" ? "./" + name : name
    }
  }

  static func baseName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  // MARK: Groups of options

  private var assumptions: [String] {
    let options = command.listing.input.assumptions
    let isDefault = options.currency == AssumptionOptions.defaultCurrency
    return Self.option("--currency", isDefault ? nil : options.currency)
      + Self.option("--period", options.period?.value.name)
      + Self.option("--hours-per-year", options.hoursPerYear?.description)
      + Self.option("--weeks-per-year", options.weeksPerYear?.description)
      + Self.option("--days-per-year", options.daysPerYear?.description)
  }

  private var reading: [String] {
    let options = command.listing.reading
    return Self.option("--encoding", options.encoding)
      + Self.option("--delimiter", options.delimiter)
      + options.sheet.flatMap { Self.option("--sheet", $0) }
      + Self.option("--decimal", options.decimal) + Self.option("--date-order", options.dateOrder)
      + command.settingsPaths.flatMap { Self.option("--\($0.option)", Self.baseName($0.path)) }
      + options.keep.flatMap { Self.option("--keep", $0) }
  }

  private var selection: [String] {
    let options = command.listing.selection
    let hidesDates = redaction.hides("posted_on")
    return options.where.flatMap { Self.option("--where", saysHidden($0) ? Self.withheld : $0) }
      + Self.option("--since", options.since.map { hidesDates ? Self.withheld : $0 })
      + Self.option("--until", options.until.map { hidesDates ? Self.withheld : $0 })
  }

  /// Whether a condition is about a field that is left out, or may be: a column of an input may be
  /// one of them.
  private func saysHidden(_ condition: String) -> Bool {
    guard !redaction.isEmpty else { return false }
    return condition.split(separator: "&").contains { part in
      let name = String(part.prefix { $0 != "=" && $0 != "~" })
      return redaction.hidesField(written: name) || !ListingSchema.fields.contains(name)
    }
  }

  private var grouping: [String] {
    let options = command.grouping
    return options.by.flatMap { Self.option("--by", $0) }
      + Self.option(
        "--weight", options.weight.value == .listings ? nil : options.weight.value.name)
      + options.percentiles.flatMap { Self.option("--percentiles", $0) }
      + Self.option("--min-listings", options.minListings == 0 ? nil : "\(options.minListings)")
      + Self.option("--reposts", options.reposts.value == .once ? nil : options.reposts.value.name)
      + (options.sensitivity ? ["--sensitivity"] : [])
  }

  private var findings: [String] {
    let options = command.findings
    let earlier = redaction.hides("source_file") ? "the earlier capture" : nil
    return Self.option("--claims", options.claims.map(Self.baseName))
      + Self.option("--previous", options.previous.map { earlier ?? Self.baseName($0) })
  }

  private var shown: [String] {
    let options = command.book
    let limit = command.liveLimit == WorkbookContent.defaultLiveLimit ? nil : command.liveLimit
    return Self.option("--confidential", options.confidential)
      + options.redact.flatMap { Self.option("--redact", $0) }
      + Self.option(
        "--profile", options.profile.value == .bargaining ? nil : options.profile.value.name)
      + Self.option("--live-limit", limit.map(String.init))
  }

  /// A value that begins like an option is joined to its name.
  private static func option(_ name: String, _ value: String?) -> [String] {
    guard let value else { return [] }
    return value.hasPrefix("-") ? ["\(name)=\(value)"] : [name, value]
  }
}

extension WorkbookCommand {
  /// The command as its workbook states it.
  /// - Parameter date: The document's date, where one was asked for.
  func statedLine(date: Int?) throws -> String {
    let stated = StatedOptions(command: self, redaction: try book.redaction())
    let setting = date.map { ["SOURCE_DATE_EPOCH=\($0)"] } ?? []
    return CommandLineText.joined(
      setting + ["payspread", "workbook"] + stated.inputs + stated.words)
  }

  /// The settings files by their options' names, all but claims.
  var settingsPaths: [(option: String, path: String)] {
    let (reading, comparison) = (listing.reading, comparison)
    let all: [(String, String?)] = [
      ("columns", reading.columns), ("levels", reading.levels), ("employers", reading.employers),
      ("topics", reading.topics), ("corrections", reading.corrections),
      ("baselines", comparison.baselines), ("rates", comparison.rates),
    ]
    return all.compactMap { option, path in path.map { (option, $0) } }
  }

  /// The settings files with their digests; those that come through a pipe can be read only once,
  /// and are left out.
  func statedSettings() throws(CommandFailure) -> [SettingsSummary] {
    var summaries: [SettingsSummary] = []
    for (option, path) in settingsPaths {
      guard let digest = try SettingsFile(path).digestOfFile() else { continue }
      summaries.append(
        SettingsSummary(name: StatedOptions.baseName(path), purpose: option, digest: digest))
    }
    return summaries
  }
}

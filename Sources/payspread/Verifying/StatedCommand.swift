import ArgumentParser
import Verification
import Workbooks

/// The command that a workbook says it was made by. Only its inputs and its options are taken from
/// there: nothing is written where it says.
struct StatedCommand {
  private(set) var command: WorkbookCommand
  /// The document's date in seconds since 1970; `nil` where none was asked for.
  let date: Int?
  /// The options of days that it does not say, since it leaves the days of postings out.
  private let withheldDays: [String]

  /// - Parameter book: The workbook's path, for messages.
  init(_ book: String, _ statement: BookStatement) throws(CommandFailure) {
    guard var words = CommandLineText.words(statement.commandLine)?[...] else {
      throw Self.unreadable(book, "a quote is not closed")
    }
    let setting = "SOURCE_DATE_EPOCH="
    date = words.first.flatMap { $0.hasPrefix(setting) ? Int($0.dropFirst(setting.count)) : nil }
    if words.first?.hasPrefix(setting) == true { words.removeFirst() }
    guard words.starts(with: ["payspread", "workbook"]) else {
      throw Self.unreadable(book, "it is none of this program")
    }
    var arguments = Array(words.dropFirst(2))
    withheldDays = ["--since", "--until"].filter { option in
      let pair = [option, StatedOptions.withheld]
      guard let place = arguments.indices.first(where: { arguments[$0...].starts(with: pair) })
      else { return false }
      arguments.removeSubrange(place..<place + pair.count)
      return true
    }
    do {
      command = try WorkbookCommand.parse(arguments + ["--output", "-"])
    } catch {
      throw Self.unreadable(book, WorkbookCommand.message(for: error))
    }
  }

  private static func unreadable(_ book: String, _ reason: String) -> CommandFailure {
    CommandFailure(
      .unreadableInput, "\(book): the command line on its sheet Method cannot be read: \(reason)",
      "  It may have been edited, or be of another version of payspread.")
  }

  /// The inputs, as they are called in the workbook.
  var names: [String] { command.listing.input.inputs }

  /// The command line that the workbook should state.
  var line: String {
    get throws { try command.statedLine(date: date) }
  }

  /// The settings files that a command found, under the names by which this one has them.
  func settings(as found: WorkbookCommand) throws(CommandFailure) -> [SettingsSummary] {
    let names = Dictionary(command.settingsPaths.map { ($0.option, $0.path) }) { first, _ in first }
    return try found.statedSettings().map { summary in
      var summary = summary
      summary.name = StatedOptions.baseName(names[summary.purpose] ?? summary.name)
      return summary
    }
  }
}

extension StatedCommand {
  /// Puts in what the workbook leaves out of its command line.
  mutating func restore(_ selection: SelectionOptions, of book: String) throws(CommandFailure) {
    var rest = selection.where[...]
    for index in command.listing.selection.where.indices
    where command.listing.selection.where[index] == StatedOptions.withheld {
      guard let condition = rest.popFirst() else { throw Self.withheld("--where", book) }
      command.listing.selection.where[index] = condition
    }
    for option in withheldDays {
      let isSince = option == "--since"
      guard let day = isSince ? selection.since : selection.until else {
        throw Self.withheld(option, book)
      }
      if isSince {
        command.listing.selection.since = day
      } else {
        command.listing.selection.until = day
      }
    }
  }

  private static func withheld(_ option: String, _ book: String) -> CommandFailure {
    CommandFailure(
      .usage, "\(book): it does not say its \(option), which names what it leaves out",
      "  Ask those who made it, and give \(option) again.")
  }
}

extension WorkbookCommand {
  /// Puts the paths of files at hand in the place of the names that a workbook states.
  mutating func findSettings(_ files: FilesAtHand) throws(CommandFailure) {
    func path(_ name: String?, _ option: String, _ purpose: String) throws(CommandFailure)
      -> String?
    {
      guard let name else { return nil }
      return try files.path(of: name, option: option, purpose: purpose)
    }
    listing.reading.columns = try path(listing.reading.columns, "columns", "columns")
    listing.reading.levels = try path(listing.reading.levels, "levels", "levels")
    listing.reading.employers = try path(listing.reading.employers, "employers", "employers")
    listing.reading.topics = try path(listing.reading.topics, "topics", "topics")
    listing.reading.corrections = try path(
      listing.reading.corrections, "corrections", "corrections")
    comparison.baselines = try path(comparison.baselines, "baselines", "baselines")
    comparison.rates = try path(comparison.rates, "rates", "rates")
    findings.claims = try path(findings.claims, "claims", "claims")
    findings.previous = try path(findings.previous, "previous", "previous capture")
  }
}

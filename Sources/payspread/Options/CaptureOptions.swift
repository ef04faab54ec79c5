import ArgumentParser
import Listings

/// The two captures of a command that compares, and how their listings are read and chosen.
struct CaptureOptions: ParsableArguments {
  @Argument(
    help: "The earlier capture, a CSV file or a workbook (.xlsx, .ods); - is standard input.",
    completion: .file(extensions: ["csv", "xlsx", "ods"]))
  var old: String

  @Argument(
    help: "The later capture of the same board; - is standard input.",
    completion: .file(extensions: ["csv", "xlsx", "ods"]))
  var new: String

  @OptionGroup var assumptions: AssumptionOptions
  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Choosing listings") var selection: SelectionOptions

  func validate() throws {
    guard old != "-" || new != "-" else {
      throw ValidationError("Standard input (-) can be read only once.")
    }
  }

  /// The files that are read: captures and settings.
  var paths: [String] { [old, new] + reading.paths }

  /// Opens both before anything is read, so that a wrong name ends the command at once.
  func open() throws(CommandFailure) -> [ListingInput] {
    try ListingInput.opening([old, new], sheets: reading.sheet)
  }

  func figureSettings() throws(CommandFailure) -> ReadingSettings {
    try .ofFigures(assumptions, reading, selection)
  }
}

import ArgumentParser
import Listings

/// Everything that says which listings a command works on, and how they are read.
struct ListingOptions: ParsableArguments {
  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Choosing listings") var selection: SelectionOptions

  /// The files that are read: inputs and settings.
  var paths: [String] { input.inputs + reading.paths }

  /// Opens every input before anything is read, so that a wrong name ends the command at once.
  func open() throws(CommandFailure) -> [ListingInput] {
    try ListingInput.opening(input.inputs, sheets: reading.sheet)
  }

  /// The settings of a command that gives figures.
  /// - Parameter columns: Input columns to carry along besides those of `--keep`.
  func figureSettings(keeping columns: [String] = []) throws(CommandFailure) -> ReadingSettings {
    var settings = try ReadingSettings.ofFigures(input.assumptions, reading, selection)
    settings.keptColumns += columns.filter { !settings.keptColumns.contains($0) }
    return settings
  }

  /// The settings as the library takes them; reads the settings files.
  func settings(_ options: NormalizerOptions) throws(CommandFailure) -> ReadingSettings {
    try ReadingSettings(options, reading, selection)
  }
}

extension ReadingSettings {
  /// What options say; reads the settings files.
  init(
    _ options: NormalizerOptions, _ reading: ReadingOptions, _ selection: SelectionOptions
  ) throws(CommandFailure) {
    self.init()
    self.options = options
    try reading.apply(to: &self)
    selection.apply(to: &self)
  }

  /// For a command that gives figures: assumptions and rules hold for rows that were normalized
  /// before, too.
  static func ofFigures(
    _ assumptions: AssumptionOptions, _ reading: ReadingOptions, _ selection: SelectionOptions
  ) throws(CommandFailure) -> ReadingSettings {
    var settings = try ReadingSettings(assumptions.figureOptions, reading, selection)
    settings.appliesLevelsAnew = true
    return settings
  }
}

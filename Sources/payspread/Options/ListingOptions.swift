import ArgumentParser
import Listings

/// Everything that says which listings a command works on, and how they are read.
struct ListingOptions: ParsableArguments {
  @OptionGroup var input: InputOptions
  @OptionGroup(title: "Reading") var reading: ReadingOptions
  @OptionGroup(title: "Choosing listings") var selection: SelectionOptions

  /// The settings of a command that gives figures: assumptions and rules hold for rows that were
  /// normalized before, too.
  /// - Parameter columns: Input columns to carry along besides those of `--keep`.
  func figureSettings(keeping columns: [String] = []) throws(CommandFailure) -> ReadingSettings {
    var settings = try settings(input.figureOptions)
    settings.keptColumns += columns.filter { !settings.keptColumns.contains($0) }
    settings.appliesLevelsAnew = true
    return settings
  }

  /// The settings as the library takes them; reads the settings files.
  func settings(_ options: NormalizerOptions) throws(CommandFailure) -> ReadingSettings {
    var settings = ReadingSettings()
    settings.options = options
    try reading.apply(to: &settings)
    selection.apply(to: &settings)
    return settings
  }
}

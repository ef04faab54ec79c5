import ArgumentParser
import Listings

/// Which listings are wanted: shared by every command that reads listings.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only listings where a field is a value (level=L5) or holds a text (title~editor); joined by &, repeatable.",
      valueName: "condition"))
  var `where`: [String] = []

  @Option(help: ArgumentHelp("Only listings posted on or after this day.", valueName: "yyyy-mm-dd"))
  var since: String?

  @Option(
    help: ArgumentHelp("Only listings posted on or before this day.", valueName: "yyyy-mm-dd"))
  var until: String?

  func validate() throws {
    for (name, value) in [("--since", since), ("--until", until)] {
      if let value, CalendarDate(iso: value) == nil {
        throw ValidationError("\(name) takes a day like 2026-03-31, not \"\(value)\".")
      }
    }
  }

  func apply(to settings: inout ReadingSettings) {
    settings.conditions = `where`
    settings.since = since.flatMap(CalendarDate.init(iso:))
    settings.until = until.flatMap(CalendarDate.init(iso:))
  }
}

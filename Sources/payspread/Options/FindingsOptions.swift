import ArgumentParser
import Listings

/// What the listings of a book are held against.
struct FindingsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A CSV of public claims, as for check: their verdicts, and the rows that decide them.",
      valueName: "csv"),
    completion: .file(extensions: ["csv"]))
  var claims: String?

  @Option(
    help: ArgumentHelp(
      "An earlier capture of the same board: what was added, removed or changed since.",
      valueName: "csv"),
    completion: .file(extensions: ["csv"]))
  var previous: String?

  /// Checks that standard input is read once.
  func check(inputs: [String]) throws {
    guard previous != "-" || !inputs.contains("-") else {
      throw ValidationError("Standard input (-) can be read only once.")
    }
  }

  /// Opens the earlier capture before anything is read, under a name that no input has.
  func openPrevious(beside inputs: [String]) throws(CommandFailure) -> ListingInput? {
    guard let previous, let opened = try ListingInput.opening([previous]).first else { return nil }
    let name = ListingInput.names(of: inputs + [previous]).last ?? opened.name
    return ListingInput(name: name, source: opened.source)
  }
}

import ArgumentParser
import Listings

/// What the listings of a book are held against.
struct FindingsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A CSV or workbook of public claims, as for check: their verdicts, and the rows that decide them.",
      valueName: "file"),
    completion: .file(extensions: ["csv", "xlsx", "ods"]))
  var claims: String?

  @Option(
    help: ArgumentHelp(
      "An earlier capture of the same board: what was added, removed or changed since.",
      valueName: "file"),
    completion: .file(extensions: ["csv", "xlsx", "ods"]))
  var previous: String?

  /// The files that are named.
  var paths: [String] { [claims, previous].compactMap(\.self) }

  /// Checks that standard input is read once.
  func check(inputs: [String]) throws {
    guard previous != "-" || !inputs.contains("-") else {
      throw ValidationError("Standard input (-) can be read only once.")
    }
  }

  /// Opens the inputs of a book and the earlier capture before anything is read, that under a name
  /// that no input has.
  func open(
    _ listing: ListingOptions
  ) throws(CommandFailure) -> (inputs: [ListingInput], previous: ListingInput?) {
    var inputs = try ListingInput.opening(
      listing.input.inputs + [previous].compactMap(\.self), sheets: listing.reading.sheet)
    // Taken off first: the pair would hold the inputs as they were before.
    let earlier = previous == nil ? nil : inputs.popLast()
    return (inputs, earlier)
  }
}

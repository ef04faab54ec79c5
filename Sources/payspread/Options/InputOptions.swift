import ArgumentParser
import CSVText
import Listings

/// The inputs of a command that reads any number of them, and the assumptions about their listings.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "CSV files of listings, read one after the other; - is standard input.",
    completion: .file(extensions: ["csv"]))
  var inputs: [String]

  @OptionGroup var assumptions: AssumptionOptions

  func validate() throws {
    guard inputs.count(where: { $0 == "-" }) <= 1 else {
      throw ValidationError("Standard input (-) can be read only once.")
    }
  }

  var quiet: Bool { assumptions.quiet }
  var normalizerOptions: NormalizerOptions { assumptions.normalizerOptions }
  var figureOptions: NormalizerOptions { assumptions.figureOptions }

  /// The names under which the inputs' rows are traced.
  var names: [String] { ListingInput.names(of: inputs) }

  /// Opens every input before anything is read, so that a wrong name ends the command at once.
  func open() throws(CommandFailure) -> [ListingInput] { try ListingInput.opening(inputs) }
}

extension ListingInput {
  /// The names under which the rows of files are traced.
  static func names(of paths: [String]) -> [String] {
    uniqueNames(paths.map { path in path.split(separator: "/").last.map(String.init) ?? path })
  }

  /// Opens every path; `-` is standard input.
  static func opening(_ paths: [String]) throws(CommandFailure) -> [ListingInput] {
    var opened: [ListingInput] = []
    for (path, name) in zip(paths, names(of: paths)) {
      do throws(InputError) {
        let source =
          path == "-" ? FileByteSource.standardInput() : try FileByteSource(path: path)
        opened.append(ListingInput(name: name, source: source))
      } catch {
        throw CommandFailure(error)
      }
    }
    return opened
  }
}

import ArgumentParser
import CSVText
import Listings

/// The inputs of a command that reads any number of them, and the assumptions about their listings.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "CSV files or workbooks (.xlsx, .ods) of listings, read in turn; - is standard input.",
    completion: .file(extensions: ["csv", "xlsx", "ods"]))
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
}

extension ListingInput {
  /// The names under which the rows of files are traced.
  static func names(of paths: [String]) -> [String] {
    uniqueNames(paths.map { path in path.split(separator: "/").last.map(String.init) ?? path })
  }

  /// Opens every path; `-` is standard input. Nothing is read before all are open, so that a wrong
  /// name ends the command at once.
  /// - Parameter sheets: The sheet to read of each workbook, or one for all of them; none to choose it.
  static func opening(
    _ paths: [String], sheets: [String]
  ) throws(CommandFailure) -> [ListingInput] {
    var files: [(path: String, name: String, source: FileByteSource)] = []
    for (path, name) in zip(paths, names(of: paths)) {
      do throws(InputError) {
        let source =
          path == "-" ? FileByteSource.standardInput() : try FileByteSource(path: path)
        files.append((path, name, source))
      } catch {
        throw CommandFailure(error)
      }
    }
    var door = WorkbookDoor(sheets: sheets)
    var inputs: [ListingInput] = []
    for file in files {
      inputs.append(try door.input(name: file.name, path: file.path, file.source))
    }
    try door.checkSheets()
    return inputs
  }
}

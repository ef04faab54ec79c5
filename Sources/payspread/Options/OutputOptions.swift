import ArgumentParser

/// Where a command's result goes.
struct OutputOptions: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where the result goes (default: standard output).", valueName: "path"),
    completion: .file())
  var output: String?

  @Flag(help: "Replace files that exist.")
  var force = false

  /// Opens the result's place.
  /// - Parameter read: The paths of the files that the command reads.
  func file(apartFrom read: [String]) throws(CommandFailure) -> OutputFile {
    try OutputFile(output, replaces: force, apartFrom: FilesRead(read))
  }

  /// Opens the place of what goes beside the result.
  func file(_ path: String, apartFrom read: [String]) throws(CommandFailure) -> OutputFile {
    try OutputFile(path, replaces: force, apartFrom: FilesRead(read))
  }

  func validate() throws {
    guard output != "" else { throw ValidationError("--output takes the name of a file.") }
    try OutputEnding.table.check(output, option: "--output")
  }
}

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

  func validate() throws {
    guard output != "" else { throw ValidationError("--output takes the name of a file.") }
  }
}

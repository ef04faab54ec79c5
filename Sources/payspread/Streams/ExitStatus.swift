/// The exit codes of the contract with the user.
enum ExitStatus: Int32 {
  case done = 0
  /// What was looked for was found: `check`, and a claim that is not supported;
  /// `compare --fail-on-change`, and a listing changed.
  case findings = 1
  /// `--strict` was given and a row was refused.
  case refusedRows = 2
  case usage = 64
  /// The input cannot be read as listings.
  case unreadableInput = 65
  case noInput = 66
  /// The output exists or cannot be created.
  case cannotCreate = 73
  /// Reading or writing failed part-way.
  case failedPartWay = 74
  case interrupted = 130
}

import CSVText
import Listings

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a command ends early: an exit code, and what is said to the user.
struct CommandFailure: Error {
  var status: ExitStatus
  /// Lines for standard error; the first says what is wrong, the others what to do about it.
  var lines: [String]
  /// What is wrong with an input, where that is the reason.
  private(set) var cause: ListingInputError?
  /// Whether it is ``readAgain``.
  private(set) var asksToReadAgain = false

  init(_ status: ExitStatus, _ lines: String...) {
    self.status = status
    self.lines = lines
  }

  /// Ends the process with the code, after saying why.
  func exitProcess() -> Never {
    StatusLine.end()
    for line in lines { StandardError.write(TerminalText.cleaned(line)) }
    exit(status.rawValue)
  }

  /// A closed pipe on standard output is no failure: the reader has what it wanted.
  static let closedPipe = CommandFailure(.done)

  /// What was read on trust is to be read again; see ``ReadingOnTrust``, which never lets it out.
  static let readAgain = {
    var failure = CommandFailure(.failedPartWay, "the input must be read again")
    failure.asksToReadAgain = true
    return failure
  }()
}

extension CommandFailure {
  init(_ error: InputError) {
    switch error {
    case .notFound, .isDirectory, .unreadable: self.init(.noInput, error.message)
    case .readFailed, .changed: self.init(.failedPartWay, error.message)
    case .damaged: self.init(.unreadableInput, error.message)
    }
    switch error {
    case .notFound: lines.append("  Check the name and the folder; - reads standard input.")
    case .isDirectory(let path):
      lines.append("  Name the files in it: payspread … \(path)/*.csv")
    case .unreadable: lines.append("  Make the file readable for you, or name a copy of it.")
    case .readFailed: lines.append("  Try again: the result is not complete.")
    case .damaged: lines.append("  " + Self.saveAnew)
    case .changed: lines.append("  Try again when nothing writes to it, or name a copy of it.")
    }
  }

  init(_ error: SettingsError) {
    if case .input(let cause) = error {
      self.init(cause)
      return
    }
    self.init(.unreadableInput, error.message, "  " + error.advice)
  }

  init(_ error: ListingInputError) {
    switch error {
    case .empty(let name):
      self.init(
        .unreadableInput, "\(name): the file is empty",
        "  A header row and a row per listing are needed.")
    case .blankBeginning(let name, let byteCount):
      self.init(
        .unreadableInput, "\(name): the first \(Self.size(byteCount)) hold blank lines only",
        "  Save it as a file, and name that: a file is looked at to its end.")
    case .endlessFirstRow(let name, let row, let byteCount):
      self.init(
        .unreadableInput,
        "\(name):\(row): no header: the row does not end within \(Self.size(byteCount))",
        "  A header row and a row per listing are needed, each on a line of its own. Export the",
        "  listings as CSV once more, or remove what stands above the header.")
    case .noUsableColumn(let name, let row, let header):
      self.init(.unreadableInput, Self.noUsableColumn(name, row, header))
      lines += [
        "  A column for the title or for pay is needed, named like \"Job title\", \"Salary\",",
        "  \"Min salary\" or \"Pay range\". Rename the columns, or add a header row if there is none.",
      ]
    case .notATable(let name, let content):
      self.init(
        .unreadableInput, "\(name): this is \(content), not a table of listings",
        "  Save or export the listings as CSV, and name that file.")
    case .mergeConflict(let name, let line):
      self.init(
        .unreadableInput, "\(name): line \(line) holds the mark of an unfinished merge (<<<<<<<)",
        "  Settle the merge in the file first: both versions of some rows are in it.")
    case .columns(let error):
      self.init(.unreadableInput, error.description)
    case .unknownKeptColumn(let column, let header):
      self.init(
        .unreadableInput,
        "there is no column \"\(column)\" to keep or to group by."
          + Suggestion.question(for: column, among: header + ListingSchema.fields),
        "  The columns are " + header.prefix(20).joined(separator: ", ") + ".")
    case .condition(let error):
      self.init(.usage, error.description)
    case .text(let name, let error):
      self.init(.unreadableInput, "\(name)\(error.row.map { ":\($0)" } ?? ""): \(error.message)")
      lines.append("  " + Self.advice(error))
    case .input(_, let error):
      self.init(error)
    case .misleadingBeginning:
      self = .readAgain
    case .noListing(let names, let rows):
      self.init(noListingIn: names.joined(separator: ", "), rows: rows)
    }
    cause = error
  }

  private init(noListingIn names: String, rows: Int) {
    guard rows > 0 else {
      self.init(
        .unreadableInput, "\(names): no listings: there is no row below the header",
        "  A row per listing is needed below it.")
      return
    }
    self.init(
      .unreadableInput,
      rows == 1
        ? "\(names): no listings: the only row was refused"
        : "\(names): no listings: all \(rows) rows were refused",
      "  payspread normalize --rejects FILE writes each row with its reason.")
  }

  /// In MiB, where it is as much.
  private static func size(_ byteCount: Int) -> String {
    byteCount < 1 << 20 ? "\(byteCount) bytes" : "\(byteCount >> 20) MiB"
  }

  private static func noUsableColumn(_ name: String, _ row: Int, _ header: [String]) -> String {
    let shown = header.prefix(8).map { "\"\($0.prefix(30))\"" }.joined(separator: ", ")
    let more = header.count > 8 ? ", and \(header.count - 8) more" : ""
    return "\(name):\(row): no usable column among \(shown)\(more)"
  }

  private static func advice(_ error: CSVError) -> String {
    switch error {
    case .invalidUTF8, .utf16:
      "Save the file as \"CSV UTF-8\" (Excel) or with the character set UTF-8 (LibreOffice)."
    case .unterminatedQuote, .recordTooLong:
      "Close the quote, or double it where it is part of the text (\"\")."
    case .tooManyColumns:
      "Name the columns in the first row; --delimiter says what parts them."
    }
  }
}

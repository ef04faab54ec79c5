import Listings

/// What a command says on standard error while and after it reads: progress on a terminal, the
/// refused rows, and the reconciliation of rows.
struct ReadingLog {
  private static let mostRefusals = 20
  private let command: String
  private let isQuiet: Bool
  private let listsRefusals: Bool
  let progress: Progress
  /// Whether lines wait until the end: what is read on trust may have to be read again.
  private var holdsBack = false
  private var heldBack: [String] = []
  private(set) var refusalCount = 0

  /// `listsRefusals` is false where the refused rows go to a file.
  init(_ command: String, isQuiet: Bool, listsRefusals: Bool = true) {
    self.command = command
    self.isQuiet = isQuiet
    self.listsRefusals = listsRefusals
    progress = Progress(command, isQuiet: isQuiet)
  }

  /// Says how the inputs are read, where that could be otherwise.
  mutating func begin(_ reader: ListingReader) {
    holdsBack = reader.isOnTrust
    guard !isQuiet else { return }
    for report in reader.reports {
      for line in ReadingNotes.lines(report) { write(TerminalText.cleaned(line)) }
    }
  }

  private mutating func write(_ line: String) {
    if holdsBack { heldBack.append(line) } else { StandardError.write(line) }
  }

  /// Says what was decided before anything is read.
  func say(_ lines: [String]) {
    guard !isQuiet else { return }
    for line in lines { StandardError.write(TerminalText.cleaned(line)) }
  }

  mutating func note(_ batch: ListingBatch, rows: Int) {
    for refusal in batch.refusals {
      refusalCount += 1
      guard listsRefusals, !isQuiet, refusalCount <= Self.mostRefusals else { continue }
      write(Ink.messages(.red, "refused:") + " " + TerminalText.cleaned(refusal.description))
    }
    progress.note(rows: rows, refused: refusalCount)
  }

  /// Says `normalize: 6 rows = 6 listings + 0 refused`, and what became of settings.
  /// - Parameter unmet: The rows of settings files that no listing met; those of the reader if `nil`.
  mutating func finish(_ reader: ListingReader, unmet: [UnmetRule]? = nil) {
    StatusLine.end()
    for line in heldBack { StandardError.write(line) }
    for problem in reader.correctionProblems { StandardError.write(problem.message) }
    guard !isQuiet else { return }
    say(reader.payAssumptions.map { PayAssumptionWords.line($0.name, $0.assumption) })
    // Without a listing nothing is met: what is wrong is said otherwise.
    if reader.rowCount > refusalCount { say(UnmetRuleNotes.lines(unmet ?? reader.unmetRules)) }
    if listsRefusals, refusalCount > Self.mostRefusals {
      let more = refusalCount - Self.mostRefusals
      StandardError.write(
        "refused: … and \(more) more; payspread normalize --rejects FILE lists them all")
    }
    let leftOut = reader.leftOutCount > 0 ? " + \(reader.leftOutCount) left out" : ""
    StandardError.write(
      "\(command): \(count(reader.rowCount, "row")) = \(count(reader.listingCount, "listing")) + "
        + "\(refusalCount) refused\(leftOut)")
  }

  private func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }
}

import Listings

/// What a command says on standard error while and after it reads: progress on a terminal, the
/// refused rows, and the reconciliation of rows.
struct ReadingLog {
  private static let mostRefusals = 20
  private let command: String
  private let isQuiet: Bool
  private let listsRefusals: Bool
  private var progress: Progress
  private(set) var refusalCount = 0

  /// `listsRefusals` is false where the refused rows go to a file.
  init(_ command: String, isQuiet: Bool, listsRefusals: Bool = true) {
    self.command = command
    self.isQuiet = isQuiet
    self.listsRefusals = listsRefusals
    progress = Progress(isQuiet: isQuiet)
  }

  mutating func note(_ batch: ListingBatch, rows: Int) {
    for refusal in batch.refusals {
      refusalCount += 1
      guard listsRefusals, !isQuiet, refusalCount <= Self.mostRefusals else { continue }
      progress.clear()
      StandardError.write("refused: " + TerminalText.cleaned(refusal.description))
    }
    progress.show("\(command): \(Grouped.text(plain: String(rows))) rows read")
  }

  /// Says `normalize: 6 rows = 6 listings + 0 refused`.
  mutating func finish(rows: Int, listings: Int) {
    progress.clear()
    guard !isQuiet else { return }
    if listsRefusals, refusalCount > Self.mostRefusals {
      let more = refusalCount - Self.mostRefusals
      StandardError.write(
        "refused: … and \(more) more; payspread normalize --rejects FILE lists them all")
    }
    StandardError.write(
      "\(command): \(count(rows, "row")) = \(count(listings, "listing")) + \(refusalCount) refused")
  }

  private func count(_ number: Int, _ word: String) -> String {
    "\(number) \(word)\(number == 1 ? "" : "s")"
  }
}

import Findings
import Listings
import Spreads

/// Reads the two captures that are compared, each on its own: a job shown again is looked for
/// within a capture, never across.
struct CaptureReading {
  private let settings: ReadingSettings
  private let isQuiet: Bool
  private(set) var pair = CapturePair()
  /// The listings by level, of the old capture and of the new.
  private(set) var groups: [ListingGroups]
  /// What is said about conditions that no listing of a capture met, where none was selected.
  private var unmet: [String] = []
  /// The rows of settings files that no listing met, of each capture.
  private var unmetRules: [[UnmetRule]] = []

  init(_ options: CaptureOptions) throws(CommandFailure) {
    let settings = try options.figureSettings()
    self.settings = settings
    isQuiet = options.assumptions.quiet
    groups = CapturePair.Side.allCases.map { _ in ListingGroups(ladder: settings.ladder) }
  }

  /// Reads the old and the new capture.
  mutating func read(_ inputs: [ListingInput]) throws(CommandFailure) {
    for (side, input) in zip(CapturePair.Side.allCases, inputs) { try read(input, as: side) }
    ReadingLog("compare", isQuiet: isQuiet).say(
      UnmetRuleNotes.lines(UnmetRule.unmet(by: unmetRules[0], and: unmetRules[1])))
    guard CapturePair.Side.allCases.allSatisfy({ pair[$0].listings.isEmpty }) else { return }
    var failure = CommandFailure(
      .unreadableInput,
      "no listing is left in either capture: none met --where, --since or --until")
    failure.lines +=
      unmet.isEmpty ? ["  payspread inspect shows which levels and dates there are."] : unmet
    throw failure
  }

  private mutating func read(
    _ input: ListingInput, as side: CapturePair.Side
  ) throws(CommandFailure) {
    var log = ReadingLog("compare: \(input.name)", isQuiet: isQuiet)
    var reader = try ListingReader.opening([input], settings, log.progress)
    log.begin(reader)
    while let batch = try reader.nextBatch() {
      pair.add(batch, to: side)
      groups[side == .old ? 0 : 1].add(batch)
      log.note(batch, rows: reader.rowCount)
    }
    // What only one capture has is no slip.
    log.finish(reader, unmet: [])
    unmetRules.append(reader.unmetRules)
    unmet += reader.unmetConditions.map { "  \(input.name): \(UnmetConditionWords.sentence($0))" }
    // What was chosen may be in one capture only: that is what the command is there to say.
    if reader.leftOutCount == 0 { try reader.requireListings(of: [input.name]) }
  }

  /// What moved per level.
  func movements(_ ledger: ChangeLedger) -> LevelMovements {
    LevelMovements(
      ledger, old: groups[0].spreads(), new: groups[1].spreads(), ladder: settings.ladder)
  }
}

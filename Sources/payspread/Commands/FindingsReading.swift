import Findings
import Listings
import Spreads
import Workbooks

/// Holds the listings of a book against claims and an earlier capture, while they are read.
struct FindingsReading {
  private let settings: ReadingSettings
  private let options: SpreadOptions
  /// The command's name, for what it says.
  private let command: String
  private let isQuiet: Bool
  private var claims: (file: ClaimsFile, examination: ClaimExamination)?
  private let previous: ListingInput?
  private var pair = CapturePair()
  /// The listings by level, of the earlier capture and of the book.
  private var levels: [ListingGroups]
  /// The rows of settings files that no listing of the book met.
  private var unmetRules: [UnmetRule] = []

  /// - Parameters:
  ///   - options: How figures are made.
  ///   - previous: The earlier capture, opened.
  init(
    _ claims: ClaimsFile?, _ previous: ListingInput?, of reader: ListingReader,
    _ settings: ReadingSettings, _ options: SpreadOptions, for command: String, isQuiet: Bool
  ) throws(CommandFailure) {
    self.settings = settings
    self.options = options
    self.command = command
    self.isQuiet = isQuiet
    self.previous = previous
    levels = CapturePair.Side.allCases.map { _ in
      ListingGroups(options: options, ladder: settings.ladder)
    }
    if let claims {
      let examination = try ClaimExamination.opening(
        try claims.claims(options), of: reader, settings, options)
      self.claims = (claims, examination)
    }
  }

  /// Adds the book's next listings.
  mutating func add(_ batch: ListingBatch) {
    claims?.examination.add(batch)
    guard previous != nil else { return }
    pair.add(batch, to: .new)
    levels[1].add(batch)
  }

  /// Ends the reading of the book's listings. What only the earlier capture has is no slip: where
  /// there is one, rules that nothing met are told when it was read as well.
  mutating func finish(_ log: inout ReadingLog, _ reader: ListingReader) {
    log.finish(reader, unmet: previous == nil ? nil : [])
    unmetRules = reader.unmetRules
  }

  /// Reads the earlier capture, and puts all that was found into the book's content.
  mutating func finish(_ content: inout WorkbookContent) throws(CommandFailure) {
    var lines: [String] = []
    if let claims {
      let ledger = claims.examination.ledger()
      content.claims = CheckedClaims(ledger, files: claims.file.files)
      lines.append("\(command): \(ledger.summary)")
    }
    if let previous {
      let source = try read(previous)
      let ledger = ChangeLedger(pair)
      let movements = LevelMovements(
        ledger, old: levels[0].spreads(), new: levels[1].spreads(), ladder: settings.ladder)
      content.previous = PreviousCapture(source: source, ledger: ledger, movements: movements)
      lines.append("\(command): \(ledger.counts.summary)")
    }
    if !isQuiet { for line in lines { StandardError.write(line) } }
  }

  private mutating func read(_ input: ListingInput) throws(CommandFailure) -> SourceSummary {
    let digest = DigestingSource()
    let tapped = try digest.tapping(input)
    var log = ReadingLog("\(command): \(input.name)", isQuiet: isQuiet)
    var settings = settings
    // Columns that only groups or claims are made by may be missing in the earlier capture.
    if settings.conditions.isEmpty { settings.keptColumns = [] }
    var reader = try ListingReader.opening([tapped], settings, log.progress)
    log.begin(reader)
    var counts = (listings: 0, refused: 0)
    while let batch = try reader.nextBatch() {
      pair.add(batch, to: .old)
      levels[0].add(batch)
      counts.listings += batch.listings.count
      counts.refused += batch.refusals.count
      log.note(batch, rows: reader.rowCount)
    }
    log.finish(reader, unmet: UnmetRule.unmet(by: unmetRules, and: reader.unmetRules))
    // What was chosen may be in the later capture only.
    if reader.leftOutCount == 0 { try reader.requireListings(of: [input.name]) }
    return SourceSummary(
      name: input.name, digest: digest.hexadecimal, listings: counts.listings,
      refused: counts.refused, columns: SourceSummary.columns(reader.mappings[0].mapping))
  }
}

extension SourceSummary {
  /// The columns that were read, with their fields; none for a clean listings file.
  static func columns(_ mapping: ColumnMapping?) -> [(column: String, field: String)] {
    mapping.map { mapping in
      mapping.mapped.map { (mapping.header[$0.column], $0.field.name) }
    } ?? []
  }
}

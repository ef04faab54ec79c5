@testable import CSVText
@testable import Findings
@testable import Listings
@testable import Spreads

/// A claims file is refused with the place, or each of its claims gets one verdict on a small board,
/// the same each time, and the opposite one for the opposite relation.
enum ClaimTarget {
  static func check(_ input: [UInt8]) {
    var options = SpreadOptions()
    // Without baselines any name is taken.
    if choice(input) & 1 == 0 { options.baselines = baselines.all }
    let table: SettingsTable
    let claims: Claims
    do throws(SettingsError) {
      table = try ClaimTarget.table(input)
      claims = try Claims(table, options: options)
    } catch {
      SettingsKind.claims.check(error, lineCount: SettingsKind.lineCount(of: input))
      return
    }
    expectEqual(claims.all.count, table.rows.count, "claims and rows of the file")
    do throws(SettingsError) {
      let ledger = try ledger(claims, board, options)
      check(ledger, claims)
      expectEqual(try self.ledger(claims, board, options), ledger, "the verdicts, twice")
      expectEqual(
        try self.ledger(claims, boardByRecord, options), ledger, "the verdicts record by record")
      let opposites = try opposites(of: table, options)
      checkOpposites(of: ledger, try self.ledger(opposites, board, options))
    } catch {
      SettingsKind.claims.check(error, lineCount: SettingsKind.lineCount(of: input))
    }
  }

  private static func table(_ input: [UInt8]) throws(SettingsError) -> SettingsTable {
    try SettingsTable(
      name: "settings.csv", source: MemoryByteSource(input), columns: Claims.columns)
  }

  private static func ledger(
    _ claims: Claims, _ board: Normalized, _ options: SpreadOptions
  ) throws(SettingsError) -> ClaimLedger {
    var examination = try ClaimExamination(
      claims, extraFields: board.extraFields,
      topicSearch: TopicSearch(board.reports, settings: settings), options: options,
      ladder: { LevelLadder.ladder(among: $0) })
    for batch in board.batches { examination.add(batch) }
    return examination.ledger()
  }

  // MARK: Verdicts

  /// One entry for each claim, in order, whose rows are the board's; and every form of the ledger has
  /// all of them.
  private static func check(_ ledger: ClaimLedger, _ claims: Claims) {
    expectEqual(ledger.entries.map(\.claim), claims.all, "claims and entries")
    let counts = Verdict.allCases.map(ledger.count)
    expectEqual(counts.reduce(0, +), claims.all.count, "verdicts \(counts)")
    for entry in ledger.entries {
      let id = entry.claim.id
      expect(!entry.reason.isEmpty, "\(id): no reason")
      expect(
        entry.verdict == .undecidable || entry.measured != nil, "\(id): a verdict without a figure")
      let rows = entry.evidence.map(\.ordinal)
      expect(rows == Set(rows).sorted(), "\(id): the rows \(rows)")
      for row in entry.evidence {
        expect(boardRows.contains("\(row.file):\(row.row)"), "\(id): no row \(row.text)")
      }
    }
    checkForms(ledger)
    checkForms(
      ledger.redacted(hides: { ["title", "level"].contains($0) }, fileName: { _ in "a file" }))
  }

  private static func checkForms(_ ledger: ClaimLedger) {
    var reader = BatchReader(source: MemoryByteSource(ClaimCSV.bytes(ledger)))
    let records = unfailing("the ledger as CSV") { try reader.remainingRecords().map(\.fields) }
    expectEqual(records.dropFirst().map { $0[0] }, ledger.entries.map(\.claim.id), "ids in the CSV")
    expectEqual(
      records.dropFirst().map { $0[2] }, ledger.entries.map(\.verdict.rawValue),
      "verdicts in the CSV")
    let lines = ClaimJSON.text(ledger).utf8.split(separator: 0x0A)
    expectEqual(lines.count, ledger.entries.count + 2, "lines of the JSON")
    expect(!ClaimMarkdown.text(ledger).isEmpty, "no table")
  }

  // MARK: Opposites

  private static let opposites = ["<": ">=", "<=": ">", ">": "<=", ">=": "<"]

  /// The claims that hold where these do not.
  private static func opposites(
    of table: SettingsTable, _ options: SpreadOptions
  ) throws(SettingsError) -> Claims {
    let delimiter = UInt8(ascii: table.rows[0].hasDecimalCommas ? ";" : ",")
    var writer = CSVWriter(dialect: Dialect(delimiter: delimiter))
    writer.appendRecord(Claims.columns)
    for row in table.rows {
      writer.appendRecord(
        Claims.columns.map { $0 == "relation" ? opposites[row[$0]] ?? row[$0] : row[$0] })
    }
    return try Claims(self.table(writer.bytes), options: options)
  }

  /// But for those that a tolerance widens.
  private static func checkOpposites(of ledger: ClaimLedger, _ others: ClaimLedger) {
    expectEqual(others.entries.count, ledger.entries.count, "the opposite claims")
    for (entry, other) in zip(ledger.entries, others.entries) {
      let claim = entry.claim
      guard opposites[claim.relation.rawValue] != nil, claim.tolerancePct ?? .zero == .zero else {
        continue
      }
      let verdict: Verdict =
        switch entry.verdict {
        case .supported: .contradicted
        case .contradicted: .supported
        case .undecidable: .undecidable
        }
      expectEqual(other.verdict, verdict, "\(claim.id), \(claim.relation) and its opposite")
    }
  }

  // MARK: The board

  private static let settings = unfailing("the topics") {
    var settings = ReadingSettings()
    settings.topics = try Topics(
      SettingsTable(
        name: "topics.csv", source: MemoryByteSource(Array(topics.utf8)), columns: Topics.columns))
    return settings
  }

  private static let baselines = unfailing("the baselines") {
    try Baselines(
      SettingsTable(
        name: "baselines.csv", source: MemoryByteSource(Array(figures.utf8)),
        columns: Baselines.columns))
  }

  private static let board = normalized(batchSize: ListingReader.batchBytes)
  private static let boardByRecord = normalized(batchSize: 1)
  private static let boardRows = Set(
    board.batches.flatMap { batch in
      batch.listings.map { "\(batch.string($0.sourceFile)):\($0.sourceRow)" }
    })

  private static func normalized(batchSize: Int) -> Normalized {
    guard let read = Normalized(Array(listings.utf8), settings, batchSize: batchSize) else {
      finding("the board cannot be read")
    }
    return read
  }

  private static let listings = """
    Job ID,Company,Title,Level,Salary,Location,Date Posted,Description
    1,Acme,Animator,L5,"$100,000 - $300,000",Leeds,2023-07-25,Draws. Uses AI tools.
    2,Acme,Animator,L5,"$200,000 - $700,000",Leeds,2023-07-26,Draws.
    2,Acme,Animator,L5,"$200,000 - $700,000",Leeds,2023-07-27,Draws.
    3,Écran,Monteur,Senior,1.234 € monatlich,Paris,2023-07-01,Machine learning
    4,Hill & Sons,"Manager, Member Joy",,up to $900k,,,
    5,Hill & Sons,Runner,,$31.50 an hour,York,2023-06-30,Summer only
    6,Hill & Sons,Clerk,L6,from £30000,York,,
    7,,Director,,,,,
    """

  private static let topics = """
    topic,phrase
    ai,AI tools
    ai,machine learning
    """

  private static let figures = """
    name,kind,relation,amount,period,currency,population,date,source
    average,mean,<,30000,year,USD,members,2023,a report
    middle,median,=,25.5,hour,USD,members,2023,a report
    most,threshold_share,<,26000,year,USD,members,2023,a report
    cheque,single_payment,=,35,,USD,one,2023,a report
    """
}

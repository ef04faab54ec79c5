import CSVText
import Findings
import Listings
import Spreads

@testable import Workbooks

/// What listings are held against, as the texts of files.
struct Held {
  /// Records of a claims file, without its header.
  var claims: String?
  var baselines: String?
  var topics: String?
  var previous: Capture?

  static let claimsHeader =
    "id,claim,measure,where,relation,value,baseline,tolerance_pct,source\n"
  static let baselinesHeader =
    "name,kind,relation,amount,period,currency,population,date,source\n"
}

/// What a workbook is made from, with claims and an earlier capture, as the command does it.
func content(_ captures: [Capture], _ held: Held) throws -> WorkbookContent {
  var content = try content(captures)
  var settings = ReadingSettings()
  if let topics = held.topics {
    settings.topics = try Topics(table("topics.csv", topics, Topics.columns))
  }
  if let claims = held.claims {
    let ledger = try ledger(claims, held, captures, settings)
    content.claims = CheckedClaims(
      ledger,
      files: [SettingsSummary(name: "claims.csv", purpose: "claims", digest: "c1a1")])
  }
  if let previous = held.previous {
    content.previous = try compared(captures, with: previous, settings)
  }
  return content
}

/// The content of one CSV text.
func content(_ text: String, _ held: Held) throws -> WorkbookContent {
  try content([Capture(text)], held)
}

private func ledger(
  _ claims: String, _ held: Held, _ captures: [Capture], _ settings: ReadingSettings
) throws -> ClaimLedger {
  var options = SpreadOptions()
  if let baselines = held.baselines {
    options.baselines = try Baselines(
      table("baselines.csv", Held.baselinesHeader + baselines, Baselines.columns)
    ).all
  }
  let claims = try Claims(
    table("claims.csv", Held.claimsHeader + claims, Claims.columns), options: options)
  var reader = try reader(captures, settings)
  var examination = try ClaimExamination(
    claims, extraFields: reader.extraFields,
    topicSearch: TopicSearch(reader.reports, settings: settings), options: options,
    ladder: settings.ladder)
  while let batch = try reader.next() { examination.add(batch) }
  return examination.ledger()
}

private func compared(
  _ captures: [Capture], with previous: Capture, _ settings: ReadingSettings
) throws -> PreviousCapture {
  var pair = CapturePair()
  var levels = CapturePair.Side.allCases.map { _ in ListingGroups(ladder: settings.ladder) }
  var counts = (listings: 0, refused: 0)
  for (side, captures) in [(CapturePair.Side.old, [previous]), (.new, captures)] {
    var reader = try reader(captures, settings)
    while let batch = try reader.next() {
      pair.add(batch, to: side)
      levels[side == .old ? 0 : 1].add(batch)
      guard side == .old else { continue }
      counts.listings += batch.listings.count
      counts.refused += batch.refusals.count
    }
  }
  let ledger = ChangeLedger(pair)
  return PreviousCapture(
    source: SourceSummary(
      name: previous.name, digest: previous.digest, listings: counts.listings,
      refused: counts.refused, columns: []),
    ledger: ledger,
    movements: LevelMovements(
      ledger, old: levels[0].spreads(), new: levels[1].spreads(), ladder: settings.ladder))
}

private func reader(
  _ captures: [Capture], _ settings: ReadingSettings
) throws -> ListingReader {
  try ListingReader(
    captures.map { ListingInput(name: $0.name, source: MemoryByteSource($0.text)) },
    settings: settings)
}

private func table(_ name: String, _ text: String, _ columns: [String]) throws -> SettingsTable {
  try SettingsTable(name: name, source: MemoryByteSource(text), columns: columns)
}

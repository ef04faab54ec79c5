import CSVText
import Listings
import Spreads

@testable import Workbooks

/// A CSV text with the name of the file it stands for.
struct Capture {
  var name: String
  var text: String

  init(_ text: String, name: String = "jobs.csv") {
    self.name = name
    self.text = text
  }

  /// A header and rows of fields, each in quotation marks.
  init(_ header: [String], _ rows: [[String]], name: String = "jobs.csv") {
    let records = ([header] + rows).map { fields in
      fields.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\n"
    }
    self.init(records.joined(), name: name)
  }

  /// Stands for the SHA-256, which the command computes: 64 hexadecimal digits.
  var digest: String {
    let digits = String(text.utf8.count, radix: 16)
    return String(repeating: "0", count: 64 - digits.count) + digits
  }
}

/// What a workbook is made from, read and grouped as the command does it.
func content(
  _ captures: [Capture], options: NormalizerOptions = NormalizerOptions(), created: Int? = nil,
  by fields: [GroupField] = [.level], spreads: SpreadOptions = SpreadOptions()
) throws -> WorkbookContent {
  var reader = try ListingReader(
    captures.map { ListingInput(name: $0.name, source: MemoryByteSource($0.text)) },
    options: options)
  var groups = ListingGroups(
    by: fields, options: spreads, ladder: { LevelLadder.ladder(among: $0) })
  var entries: [ListingEntry] = []
  var refusals: [Refusal] = []
  var counts = captures.map { _ in (listings: 0, refused: 0) }
  while let batch = try reader.next() {
    groups.add(batch)
    entries += batch.listings.map { ListingEntry($0, in: batch) }
    refusals += batch.refusals
    counts[batch.input].listings += batch.listings.count
    counts[batch.input].refused += batch.refusals.count
  }
  let sources = captures.indices.map { index in
    SourceSummary(
      name: captures[index].name, digest: captures[index].digest,
      listings: counts[index].listings, refused: counts[index].refused,
      columns: columns(reader.mappings[index].mapping))
  }
  var content = WorkbookContent(
    table: groups.spreads(), listings: entries, refusals: refusals, sources: sources,
    options: options, created: created ?? WorkbookContent.date(of: entries))
  content.alternatives = AlternativeCounts(
    groups, besides: content.table, options: spreads)
  return content
}

/// The content of one CSV text.
func content(
  _ text: String, options: NormalizerOptions = NormalizerOptions()
) throws -> WorkbookContent {
  try content([Capture(text)], options: options)
}

private func columns(_ mapping: ColumnMapping?) -> [(column: String, field: String)] {
  mapping.map { mapping in
    mapping.mapped.map { (mapping.header[$0.column], $0.field.name) }
  } ?? []
}

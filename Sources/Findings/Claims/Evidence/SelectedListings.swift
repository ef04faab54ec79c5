import Listings
import Spreads

/// The figures of a selection, and the rows that decide them.
struct SelectedListings {
  private let selection: ClaimSelection
  private let evidence: FigureEvidence
  /// The table rows that count: one per currency. Where every row shows another listing again, all
  /// of them.
  let rows: [Int]

  init(_ selection: ClaimSelection) {
    self.selection = selection
    evidence = FigureEvidence(selection.groups)
    let spreads = evidence.table.spreads
    let counted = spreads.indices.filter { spreads[$0].listings > 0 }
    rows = counted.isEmpty ? Array(spreads.indices) : counted
  }

  var spreads: [Spread] { rows.map { evidence.table.spreads[$0] } }
  var columns: [SpreadColumn] { evidence.table.columns }
  /// Listings that count.
  var count: Int { spreads.reduce(0) { $0 + $1.listings } }
  var reposts: Int { spreads.reduce(0) { $0 + $1.reposts } }

  /// The ordinals in the run of the listings that count, ascending.
  var ordinals: [Int] {
    rows.flatMap(evidence.counted).sorted().map { Int(selection.places[$0].ordinal) }
  }

  /// The rows that decide a column's figure, in input order.
  func rows(deciding column: String, _ conditions: [ListingCondition]) -> [EvidenceRow] {
    let ordinals = rows.flatMap { evidence.ordinals(of: column, inRow: $0) }.sorted()
    return ordinals.map { ordinal in
      let place = selection.places[ordinal]
      return EvidenceRow(
        ordinal: Int(place.ordinal), file: selection.files[Int(place.file)], row: place.row,
        quotation: selection.sentences[ordinal].map { TopicSentences($0).quoted(for: conditions) })
    }
  }
}

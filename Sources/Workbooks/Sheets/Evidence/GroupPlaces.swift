import Spreads

/// Where the listings of each group begin: a sheet and a row of it.
struct GroupPlaces {
  private var places: [(sheet: String, row: Int)?]

  /// - Parameters:
  ///   - order: The places of the listings in input order, sorted by group.
  ///   - rowLimit: The listings on one sheet.
  init(_ content: WorkbookContent, order: [Int], rowLimit: Int) {
    places = Array(repeating: nil, count: content.table.spreads.count)
    for (index, ordinal) in order.enumerated() {
      let group = content.table.membership.group(ofListing: ordinal)
      guard group > 0, places[group - 1] == nil else { continue }
      places[group - 1] = (
        BookLayout.listingsSheet(index / rowLimit),
        BookLayout.listingsHeaderRow(content.profile) + 1 + index % rowLimit
      )
    }
  }

  /// The first listing of a row of the spread table, from 0; `nil` for a group of reposts only.
  subscript(group: Int) -> (sheet: String, row: Int)? {
    places.indices.contains(group) ? places[group] : nil
  }
}

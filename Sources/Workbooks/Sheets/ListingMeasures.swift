import Listings

/// How much room the cells of all listings need, found in one pass in input order, in which the texts lie
/// beside each other.
struct ListingMeasures: Sendable {
  /// The widest cells of each column.
  private(set) var widths: FittedWidths
  /// The most bytes that a text has.
  private(set) var longestText = 0
  /// By place among all listings, how many lines the row needs, and ``link`` where it has a link.
  private var marks: [UInt8] = []

  private static let link: UInt8 = 0x80
  /// How many listings are measured in one piece.
  private static let piece = 4_096

  /// - Parameters:
  ///   - narrowest: The widths that the columns have at least.
  ///   - workers: How many threads may measure.
  init(_ maker: ListingRowMaker, narrowest: [FittedWidth], workers: Int) {
    let (count, empty) = (maker.listings.count, ListingMeasures(narrowest))
    let showsLinks = maker.columns[.sourceURL] != nil
    let measured = OrderedWorkers.map((count + Self.piece - 1) / Self.piece, workers: workers) {
      var measures = empty
      for ordinal in $0 * Self.piece..<min(($0 + 1) * Self.piece, count) {
        measures.add(maker.row(ordinal, at: 0), showsLinks)
      }
      return measures
    }
    self = empty
    marks.reserveCapacity(count)
    for other in measured {
      widths.include(other.widths)
      longestText = max(longestText, other.longestText)
      marks += other.marks
    }
  }

  private init(_ narrowest: [FittedWidth]) {
    widths = FittedWidths(narrowest, looks: ListingLook.allCases.map(\.style))
  }

  private mutating func add(_ row: ListingRow, _ showsLinks: Bool) {
    widths.includeRow { row.write(to: &$0) }
    longestText = max(longestText, row.longestText)
    marks.append(UInt8(row.lines) | (showsLinks && row.isLink ? Self.link : 0))
  }

  /// What the row of a listing needs, by the listing's place among all.
  subscript(ordinal: Int) -> (lines: Int, isLink: Bool) {
    (Int(marks[ordinal] & ~Self.link), marks[ordinal] & Self.link != 0)
  }
}

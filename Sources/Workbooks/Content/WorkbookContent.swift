public import Listings
public import Spreads

/// Everything that a negotiators' workbook is made from.
public struct WorkbookContent: Sendable {
  /// The spread table, with the group of each listing.
  public var table: SpreadTable
  /// The same groups counted in other ways, to be shown beside the figures.
  public var alternatives = AlternativeCounts()
  /// All listings in input order.
  public var listings: [ListingEntry]
  public var refusals: [Refusal]
  /// The inputs in the order in which they were read.
  public var sources: [SourceSummary]
  /// Corrections that were made to listings.
  public var corrections: [AppliedCorrection] = []
  /// Public claims held against the listings; `nil` where none were given.
  public var claims: CheckedClaims?
  /// An earlier capture that the listings are compared with; `nil` for none.
  public var previous: PreviousCapture?
  /// What was taken for listings that do not say it, and the assumptions behind annual pay.
  public var options: NormalizerOptions
  /// The document's date in seconds since 1970 (UTC).
  public var created: Int
  /// Above this many listings figures are written as values instead of formulas.
  public var liveLimit = WorkbookContent.defaultLiveLimit
  /// A line such as "Confidential" for every page's header and the first sheet; empty for none.
  /// White space in it counts as one space.
  public var confidentiality = ""

  /// How it was made; `nil` where nothing is to be said of it.
  public var making: WorkbookMaking?

  /// For whom the workbook is laid out.
  public var profile = WorkbookProfile.bargaining
  /// What is left out; see ``redact(_:)``.
  public internal(set) var redaction = Redaction.none
  /// The names under which files are shown, by their own, where these are left out.
  var shownNames: [String: String] = [:]

  public static let defaultLiveLimit = 20_000
  /// Above this product of listings and groups, formulas would take too long to recalculate.
  static let largestLiveProduct = 5_000_000

  public init(
    table: SpreadTable, listings: [ListingEntry], refusals: [Refusal], sources: [SourceSummary],
    options: NormalizerOptions, created: Int
  ) {
    self.table = table
    self.listings = listings
    self.refusals = refusals
    self.sources = sources
    self.options = options
    self.created = created
  }

  /// 1980-01-01, the date of a workbook whose listings state none.
  static let undated = 315_532_800

  /// Whether figures are formulas. There is no formula for quantiles of openings.
  var isLive: Bool {
    table.options.weight == .listings && listings.count <= liveLimit
      && listings.count * max(1, table.spreads.count) <= Self.largestLiveProduct
      && listings.count < SheetLimits.rows
  }

  /// The date that a workbook of these listings has by itself: the newest posting date, else
  /// 1980-01-01, in seconds since 1970. Never the clock's.
  public static func date(of listings: [ListingEntry]) -> Int {
    let newest = listings.lazy.compactMap(\.postedOn).max()
    return newest.map { max(Int($0.daysSince1970) * 86_400, undated) } ?? undated
  }
}

/// One input as the workbook names it.
public struct SourceSummary: Sendable {
  /// The base name of the file, `-` for standard input.
  public var name: String
  /// The SHA-256 of its bytes in hexadecimal.
  public var digest: String
  public var listings: Int
  public var refused: Int
  /// Which column was taken for which field, in column order; empty for a clean listings file.
  public var columns: [(column: String, field: String)]

  public init(
    name: String, digest: String, listings: Int, refused: Int,
    columns: [(column: String, field: String)]
  ) {
    self.name = name
    self.digest = digest
    self.listings = listings
    self.refused = refused
    self.columns = columns
  }
}

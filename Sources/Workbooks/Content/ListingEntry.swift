public import Listings

/// A listing as the workbook shows it: with texts of its own, freed from the batch it was read in.
public struct ListingEntry: Sendable {
  public var id: String
  public var employer: String
  public var title: String
  public var location: String
  public var level: String
  public var levelBasis: LevelBasis
  public var payText: String
  public var payMin: ExactDecimal?
  public var payMax: ExactDecimal?
  public var payPeriod: PayPeriod?
  public var currency: CurrencyCode?
  public var annualMin: AnnualAmount?
  public var annualMax: AnnualAmount?
  public var payShape: PayShape
  public var positions: ExactDecimal
  public var postedOn: CalendarDate?
  public var sourceURL: String
  /// The flags' codes, those of reposts and twins with the row they name.
  public var flagCodes: [String]
  public var sourceFile: String
  public var sourceRow: Int
  public var sourceLine: Int

  /// Copies a listing out of its batch.
  public init(_ listing: Listing, in batch: ListingBatch) {
    id = batch.string(listing.id)
    employer = batch.string(listing.employer)
    title = batch.string(listing.title)
    location = batch.string(listing.location)
    level = batch.string(listing.level)
    levelBasis = listing.levelBasis
    payText = batch.string(listing.payText)
    payMin = listing.payMin
    payMax = listing.payMax
    payPeriod = listing.payPeriod
    currency = listing.currency
    annualMin = listing.annualMin
    annualMax = listing.annualMax
    payShape = listing.payShape
    positions = listing.positions
    postedOn = listing.postedOn
    sourceURL = batch.string(listing.sourceURL)
    flagCodes = batch.flagCodes(listing)
    sourceFile = batch.string(listing.sourceFile)
    sourceRow = listing.sourceRow
    sourceLine = listing.sourceLine
  }

  /// The flags' codes joined by `;`.
  public var flags: String { flagCodes.joined(separator: ";") }

  /// (floor + ceiling) ÷ 2 in major units; `nil` without both bounds.
  var midpoint: Double? {
    guard let annualMin, let annualMax else { return nil }
    return Double(annualMin.hundredths + annualMax.hundredths) / 200
  }
}

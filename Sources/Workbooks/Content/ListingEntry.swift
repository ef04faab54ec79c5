public import Listings
import Spreads

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

  /// The annual bounds in the currency that they count in.
  func counted(_ rates: ExchangeRates?) -> (floor: AnnualAmount?, ceiling: AnnualAmount?) {
    guard let rates, let currency, rates.rate(for: currency) != nil else {
      return (annualMin, annualMax)
    }
    return (
      annualMin.flatMap { rates.converted($0, from: currency) },
      annualMax.flatMap { rates.converted($0, from: currency) }
    )
  }
}

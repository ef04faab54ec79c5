import Listings

/// What one listing adds to the figures.
struct Observation: Sendable {
  /// Annual floor in hundredths, or ``absent``.
  let floor: Int64
  /// Annual ceiling in hundredths, or ``absent``.
  let ceiling: Int64
  /// The number of the listing's cell (key and currency).
  var cell: Int32
  /// The employer's number, or ``noEmployer``.
  var employer: Int32
  /// The number of its openings in the table of distinct ones.
  var positions: Int32
  /// The listing's place in the run, from 0.
  let ordinal: Int32
  /// The place of the job's first row, ``notRepeated`` for a job shown once, ``unknownOriginal``
  /// where that row was not in the run.
  let original: Int32
  let flags: ListingFlags
  let isDisclosed: Bool
  let isTwin: Bool

  static let absent = Int64.min
  static let noEmployer: Int32 = -1
  static let notRepeated: Int32 = -1
  static let unknownOriginal: Int32 = -2

  var isRepost: Bool { original != Self.notRepeated }
  var hasPay: Bool { floor != Self.absent || ceiling != Self.absent }
}

extension Observation {
  /// - Parameter rates: By which pay in another currency is converted.
  init(
    _ listing: Listing, cell: Int32, employer: Int32, positions: Int32, rates: ExchangeRates? = nil
  ) {
    self.cell = cell
    self.employer = employer
    self.positions = positions
    let hasFullYear = !listing.flags.contains(.notFullYear)
    let converted = { (amount: AnnualAmount?) -> AnnualAmount? in
      guard hasFullYear, let amount else { return nil }
      guard let rates, let currency = listing.currency, rates.rate(for: currency) != nil else {
        return amount
      }
      return rates.converted(amount, from: currency)
    }
    floor = Self.hundredths(converted(listing.annualMin))
    ceiling = Self.hundredths(converted(listing.annualMax))
    ordinal = Int32(clamping: listing.ordinal)
    original =
      listing.repostOf.map { $0.ordinal.map(Int32.init(clamping:)) ?? Self.unknownOriginal }
      ?? Self.notRepeated
    flags = listing.flags
    isDisclosed = listing.isDisclosed
    isTwin = listing.twinOf != nil
  }

  /// Amounts beyond the largest readable one are no pay; the bound keeps sums within 64 bits.
  private static func hundredths(_ amount: AnnualAmount?) -> Int64 {
    guard let amount, amount.hundredths.magnitude <= AnnualAmount.largest.hundredths.magnitude
    else { return absent }
    return amount.hundredths
  }
}

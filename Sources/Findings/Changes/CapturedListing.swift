import CSVText
public import Listings
import Spreads

/// A listing of a capture as it is compared: its texts are numbers in the ``CapturePair``'s texts,
/// so that equal texts are equal numbers on both sides.
public struct CapturedListing: Sendable, Equatable {
  let id: Int32
  let employer: Int32
  let title: Int32
  let location: Int32
  let level: Int32
  let file: Int32
  /// The number of its pay per year, else as posted, among those of both captures.
  let payNumber: Int32
  /// The row as a spreadsheet shows it, from 1.
  public let row: Int
  /// The place among all listings of its capture, from 0.
  public let ordinal: Int
  public let currency: CurrencyCode?
  public let pay: PostedAmounts
  /// `nil` where no floor is posted or a year would be false.
  public let annualFloor: AnnualAmount?
  /// `nil` where no ceiling is posted or a year would be false.
  public let annualCeiling: AnnualAmount?

  init(
    _ listing: Listing, in batch: ListingBatch, _ texts: inout ByteInterner,
    _ pays: inout NumberedValues<PostedAmounts>
  ) {
    id = texts.number(of: batch.text[listing.id.range])
    employer = texts.number(of: batch.text[listing.employer.range])
    title = texts.number(of: batch.text[listing.title.range])
    location = texts.number(of: batch.text[listing.location.range])
    level = texts.number(of: batch.text[listing.level.range])
    file = texts.number(of: batch.text[listing.sourceFile.range])
    row = listing.sourceRow
    ordinal = listing.ordinal
    currency = listing.currency
    let hasFullYear = !listing.flags.contains(.notFullYear)
    annualFloor = hasFullYear ? listing.annualMin : nil
    annualCeiling = hasFullYear ? listing.annualMax : nil
    pay = PostedAmounts(
      floor: listing.payMin, ceiling: listing.payMax, period: listing.payPeriod,
      currency: listing.currency)
    payNumber = pays.number(of: Self.comparable(pay, annualFloor, annualCeiling))
  }

  /// Pay as it is the same in another period, too: annual where every bound has a year. Without pay
  /// a currency says nothing.
  private static func comparable(
    _ pay: PostedAmounts, _ floor: AnnualAmount?, _ ceiling: AnnualAmount?
  ) -> PostedAmounts {
    guard pay.floor != nil || pay.ceiling != nil else { return PostedAmounts() }
    guard (pay.floor == nil) == (floor == nil), (pay.ceiling == nil) == (ceiling == nil) else {
      return pay
    }
    return PostedAmounts(
      floor: floor?.exact, ceiling: ceiling?.exact, period: .year, currency: pay.currency)
  }

  /// Whether a floor or a ceiling is posted.
  public var isDisclosed: Bool { pay.floor != nil || pay.ceiling != nil }

  /// Whether every posted bound has an annual amount.
  var hasAnnualPay: Bool {
    (pay.floor == nil || annualFloor != nil) && (pay.ceiling == nil || annualCeiling != nil)
  }
}

extension AnnualAmount {
  /// The amount as a decimal of major units.
  var exact: ExactDecimal { ExactDecimal(mantissa: hundredths, scale: 2) }
}

/// Pay as posted.
public struct PostedAmounts: Sendable, Hashable {
  /// Per ``period``; `nil` where not posted.
  public var floor: ExactDecimal?
  /// Per ``period``; `nil` where not posted.
  public var ceiling: ExactDecimal?
  /// `nil` without pay.
  public var period: PayPeriod?
  public var currency: CurrencyCode?

  public init(
    floor: ExactDecimal? = nil, ceiling: ExactDecimal? = nil, period: PayPeriod? = nil,
    currency: CurrencyCode? = nil
  ) {
    self.floor = floor
    self.ceiling = ceiling
    self.period = period
    self.currency = currency
  }
}

extension PostedAmounts: Comparable {
  /// By floor, ceiling, period and currency; what is not posted first.
  public static func < (left: PostedAmounts, right: PostedAmounts) -> Bool {
    if left.floor != right.floor { return precedes(left.floor, right.floor) }
    if left.ceiling != right.ceiling { return precedes(left.ceiling, right.ceiling) }
    if left.period != right.period {
      return precedes(left.period?.rawValue, right.period?.rawValue)
    }
    return precedes(left.currency, right.currency)
  }

  private static func precedes<Value: Comparable>(_ left: Value?, _ right: Value?) -> Bool {
    guard let right else { return false }
    return left.map { $0 < right } ?? true
  }
}

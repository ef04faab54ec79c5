import CSVText

/// What a reader of a listing must know about how its figures were got: the flags of the method,
/// except those that name another row (``Listing/repostOf`` and ``Listing/twinOf``).
public struct ListingFlags: OptionSet, Sendable, Hashable {
  public let rawValue: UInt16

  public init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// No currency is posted; the default currency was taken.
  public static let payDefaultedCurrency = ListingFlags(rawValue: 1 << 0)
  /// No pay period is posted; the default period was taken.
  public static let payDefaultedPeriod = ListingFlags(rawValue: 1 << 1)
  /// A pay text and separate pay columns disagree; the columns count.
  public static let payConflict = ListingFlags(rawValue: 1 << 2)
  /// Several ranges in one text; their envelope was taken.
  public static let payMultipleRanges = ListingFlags(rawValue: 1 << 3)
  /// Only a floor or only a ceiling is posted.
  public static let payOneSided = ListingFlags(rawValue: 1 << 4)
  /// The ceiling is above three times the floor.
  public static let payWide = ListingFlags(rawValue: 1 << 5)
  /// Annual pay below 1,000 or above 100,000,000 in a major currency.
  public static let payImplausible = ListingFlags(rawValue: 1 << 6)
  /// Part-time work: the full-time rate counts.
  public static let partTime = ListingFlags(rawValue: 1 << 7)
  /// Work that has no full year: its pay counts in no annual figure.
  public static let notFullYear = ListingFlags(rawValue: 1 << 8)
  /// The title names more than one level.
  public static let levelAmbiguous = ListingFlags(rawValue: 1 << 9)
  /// The posting date can be read in two ways, or in none.
  public static let dateAmbiguous = ListingFlags(rawValue: 1 << 10)
  /// Text that was decoded twice, or had HTML's entities, was repaired.
  public static let encodingRepaired = ListingFlags(rawValue: 1 << 11)
  /// The record had fewer fields than the header and was filled up.
  public static let fieldsPadded = ListingFlags(rawValue: 1 << 12)

  /// Every flag with its code in the listing schema, in the order in which they are written.
  public static let codes: [(flag: ListingFlags, code: String)] = [
    (.payDefaultedCurrency, "pay_defaulted_currency"),
    (.payDefaultedPeriod, "pay_defaulted_period"),
    (.payConflict, "pay_conflict"),
    (.payMultipleRanges, "pay_multiple_ranges"),
    (.payOneSided, "pay_one_sided"),
    (.payWide, "pay_wide"),
    (.payImplausible, "pay_implausible"),
    (.partTime, "part_time"),
    (.notFullYear, "not_full_year"),
    (.levelAmbiguous, "level_ambiguous"),
    (.dateAmbiguous, "date_ambiguous"),
    (.encodingRepaired, "encoding_repaired"),
    (.fieldsPadded, "fields_padded"),
  ]

  /// Gives the bit of each flag, the lowest first.
  @inline(__always)
  func forEachBit(_ body: (Int) -> Void) {
    var rest = rawValue
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }

  /// All flags that there are.
  static let all = codes.reduce(into: ListingFlags()) { $0.insert($1.flag) }

  /// The codes by the bits of their flags, to be written without a `String`.
  static let shortCodes = codes.map { ShortText($0.code) }

  /// The code of a flag that names an earlier row of the same job.
  public static let repostCode = "repost_of"
  /// The code of a flag that names an earlier row of a like job.
  public static let twinCode = "twin_of"
}

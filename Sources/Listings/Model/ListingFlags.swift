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
  /// Text that was decoded twice was repaired.
  public static let encodingRepaired = ListingFlags(rawValue: 1 << 11)
  /// The record had fewer fields than the header and was filled up.
  public static let fieldsPadded = ListingFlags(rawValue: 1 << 12)

  /// How many flags there are.
  static let count = 13

  /// The code of a flag in the listing schema, by its bit, from 0.
  static func code(_ bit: Int) -> StaticString {
    switch bit {
    case 0: "pay_defaulted_currency"
    case 1: "pay_defaulted_period"
    case 2: "pay_conflict"
    case 3: "pay_multiple_ranges"
    case 4: "pay_one_sided"
    case 5: "pay_wide"
    case 6: "pay_implausible"
    case 7: "part_time"
    case 8: "not_full_year"
    case 9: "level_ambiguous"
    case 10: "date_ambiguous"
    case 11: "encoding_repaired"
    default: "fields_padded"
    }
  }

  /// Every flag with its code in the listing schema, in the order in which they are written.
  public static let codes: [(flag: ListingFlags, code: String)] = (0..<count).map { bit in
    (ListingFlags(rawValue: 1 << UInt16(bit)), code(bit).description)
  }

  /// The code of a flag that names an earlier row of the same job.
  public static let repostCode = "repost_of"
  /// The code of a flag that names an earlier row of a like job.
  public static let twinCode = "twin_of"
}

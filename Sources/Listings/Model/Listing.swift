public import CSVText

/// One job listing, normalized. Texts are stretches of the bytes of the ``ListingBatch`` it is in.
public struct Listing: Sendable {
  /// The input's own id, or `x-HASH-N` from the content.
  public var id: ByteRange = .empty
  public var employer: ByteRange = .empty
  public var title: ByteRange = .empty
  public var location: ByteRange = .empty
  /// The canonical level; empty where none is stated.
  public var level: ByteRange = .empty
  public var levelBasis = LevelBasis.none
  /// The posted words that the figures came from.
  public var payText: ByteRange = .empty
  /// The posted floor per ``payPeriod``; `nil` where not posted.
  public var payMin: ExactDecimal?
  /// The posted ceiling per ``payPeriod``; `nil` where not posted.
  public var payMax: ExactDecimal?
  /// `nil` without pay.
  public var payPeriod: PayPeriod?
  /// `nil` where neither pay nor a currency is posted.
  public var currency: CurrencyCode?
  /// The annual floor; `nil` where no floor is posted or a year would be false.
  public var annualMin: AnnualAmount?
  /// The annual ceiling; `nil` where no ceiling is posted or a year would be false.
  public var annualMax: AnnualAmount?
  public var payShape = PayShape.undisclosed
  /// Openings in this listing, above 0; full-time equivalents may be fractions.
  public var positions = ExactDecimal.one
  public var postedOn: CalendarDate?
  public var sourceURL: ByteRange = .empty
  public var flags: ListingFlags = []
  /// The first row of the job that this row shows again.
  public var repostOf: RowReference?
  /// An earlier row with the same employer, title, level and place that counts as well.
  public var twinOf: RowReference?
  /// The base name of the file, `-` for standard input.
  public var sourceFile: ByteRange = .empty
  /// The row as a spreadsheet shows it, from 1.
  public var sourceRow = 0
  /// The text line on which the record starts, from 1.
  public var sourceLine = 0
  /// The place among all listings of a run, from 0.
  public var ordinal = 0
  /// Which record of ``ListingBatch/passedThrough`` this is, for a row that was normalized before.
  public var record: Int32?
  /// Why a rule of a levels file gave the level, by its place in ``ListingBatch/levelReasons``; -1
  /// where none did.
  var levelReason: Int32 = -1
  /// Where its values of the extra fields begin in ``ListingBatch/extras``; -1 where it has none.
  var extraPlace: Int32 = -1
  /// What repeats of this listing are recognised by.
  package var keys = ListingKeys()

  public init() {}

  /// Whether a flag names the row of another file.
  var namesFile: Bool {
    !(repostOf?.file.isEmpty ?? true) || !(twinOf?.file.isEmpty ?? true)
  }

  /// Whether a floor or a ceiling is posted.
  public var isDisclosed: Bool { payMin != nil || payMax != nil }
}

/// An earlier row that a flag points to.
public struct RowReference: Sendable, Hashable {
  /// The file's name; empty when it is the file of the row that points.
  public var file: ByteRange
  /// The row as a spreadsheet shows it.
  public var row: Int
  /// The place among all listings of a run, from 0; `nil` where the row was not in the run.
  public var ordinal: Int?

  public init(file: ByteRange, row: Int, ordinal: Int?) {
    self.file = file
    self.row = row
    self.ordinal = ordinal
  }
}

/// Hashes of what makes two rows the same job; equal contents give equal hashes on every run.
package struct ListingKeys: Sendable, Hashable {
  /// All fields of the record as read.
  package var content: UInt64 = 0
  /// The input's own id with the pay; `nil` without an id.
  package var identified: UInt64?
  /// Employer, title, level and location.
  package var post: UInt64 = 0
  /// ``post`` with the pay.
  package var paidPost: UInt64 = 0

  package init() {}
}

public import CSVText

/// The listings and refusals that one batch of records gave, in input order.
public struct ListingBatch: Sendable {
  /// The bytes that the listings' texts are stretches of (UTF-8).
  public var text: [UInt8] = []
  public var listings: [Listing] = []
  public var refusals: [Refusal] = []
  /// Rows read: always the number of listings and refusals together.
  public var recordCount = 0
  /// The listings' values of the fields behind the schema's (topics, kept columns), row by row.
  var extras: [ByteRange] = []
  /// Which rule of a levels file gave the listings their level, and where its pattern was found.
  var levelReasons: [(rule: Int, place: LevelRule.Place)] = []
  /// By phrase of a topics file: whether a listing has it; empty without topics.
  var phrasesFound: [Bool] = []
  /// What the listings' pay leaves to assumptions.
  var payCensus = PayCensus()
  /// Which of a run's inputs it came from, from 0.
  public var input = 0
  /// What was found in the records of an input that is read on trust.
  var trustCounts: TakenOnTrust.Counts?
  /// The records as they stood, for an input that was normalized before.
  public var passedThrough: RecordTable?

  public init() {}

  /// A listing's value of an extra field, by its place in ``ListingReader/extraFields``; empty where
  /// it has none.
  public func extra(_ index: Int, of listing: Listing) -> ByteRange {
    listing.extraPlace < 0 ? .empty : extras[Int(listing.extraPlace) + index]
  }

  /// A text of a listing in this batch.
  public func string(_ range: ByteRange) -> String {
    String(decoding: text[range.range], as: UTF8.self)
  }

  /// Adds a text to the batch's bytes.
  public mutating func append(_ string: some StringProtocol) -> ByteRange {
    let start = Int32(text.count)
    text.append(contentsOf: string.utf8)
    return ByteRange(start: start, end: Int32(text.count))
  }
}

extension ListingBatch {
  /// The codes of a listing's flags in the order of the schema, the rows they name included:
  /// `pay_wide;repost_of:17`. Empty without flags.
  public func flagCodes(_ listing: Listing) -> [String] { FlagCodes(listing).codes(text.span) }

  /// The most bytes that the codes of a listing's flags take, joined.
  func mostOfFlags(_ listing: Listing) -> Int { FlagCodes(listing).most }

  private static let semicolon = ShortText(";")

  /// Adds the codes of a listing's flags, joined by semicolons.
  func appendFlags(of listing: Listing, to output: inout BytePen) {
    FlagCodes(listing).append(text.span, between: Self.semicolon, to: &output)
  }
}

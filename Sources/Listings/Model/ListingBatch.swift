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
  public func flagCodes(_ listing: Listing) -> [String] {
    var codes: [String] = []
    let most = mostOfFlags(listing)
    forEachFlag(of: listing) { code, reference in
      codes.append(
        String(writing: { $0.append(room: most) { append(code, reference, to: &$0) } }))
    }
    return codes
  }

  /// The most bytes that the codes of a listing's flags take, joined.
  func mostOfFlags(_ listing: Listing) -> Int {
    let names = (listing.repostOf?.file.count ?? 0) + (listing.twinOf?.file.count ?? 0)
    return 320 + names
  }

  /// Adds the codes of a listing's flags, joined by semicolons.
  func appendFlags(of listing: Listing, to output: inout BytePen) {
    var isFirst = true
    forEachFlag(of: listing) { code, reference in
      if !isFirst { output.append(ascii: ";") }
      isFirst = false
      append(code, reference, to: &output)
    }
  }

  private static let repost = ShortText(ListingFlags.repostCode)
  private static let twin = ShortText(ListingFlags.twinCode)

  @inline(__always)
  private func forEachFlag(of listing: Listing, _ body: (ShortText, RowReference?) -> Void) {
    var rest = listing.flags.intersection(.all).rawValue
    while rest != 0 {
      body(ListingFlags.shortCodes[rest.trailingZeroBitCount], nil)
      rest &= rest &- 1
    }
    if let reference = listing.repostOf { body(Self.repost, reference) }
    if let reference = listing.twinOf { body(Self.twin, reference) }
  }

  /// Adds `CODE`, `CODE:ROW` or `CODE:FILE:ROW`.
  private func append(
    _ code: ShortText, _ reference: RowReference?, to output: inout BytePen
  ) {
    output.append(code)
    guard let reference else { return }
    output.append(ascii: ":")
    if !reference.file.isEmpty {
      output.append(text.span.extracting(reference.file.range))
      output.append(ascii: ":")
    }
    if reference.row < 0 { output.append(ascii: "-") }
    output.append(digits: UInt64(reference.row.magnitude))
  }
}

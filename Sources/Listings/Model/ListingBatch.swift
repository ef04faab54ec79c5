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
    forEachFlag(of: listing) { code, reference in
      codes.append(
        String(writing: {
          $0.append(contentsOf: code.utf8)
          if let reference { appendPlace(reference, to: &$0) }
        }))
    }
    return codes
  }

  /// The most bytes that the codes of a listing's flags take where they name no file.
  static let mostOfFlags = 320

  /// Adds the codes of a listing's flags, joined by semicolons, where they name no file.
  func appendFlags(of listing: Listing, to output: inout BytePen) {
    var rest = listing.flags.rawValue
    while rest != 0 {
      output.append(ListingFlags.shortCodes[rest.trailingZeroBitCount])
      rest &= rest &- 1
      if rest != 0 { output.append(ascii: ";") }
    }
    var isFirst = listing.flags.isEmpty
    if let reference = listing.repostOf {
      Self.append(Self.repost, reference, isFirst: isFirst, to: &output)
      isFirst = false
    }
    if let reference = listing.twinOf {
      Self.append(Self.twin, reference, isFirst: isFirst, to: &output)
    }
  }

  private static let repost = ShortText(ListingFlags.repostCode + ":")
  private static let twin = ShortText(ListingFlags.twinCode + ":")

  private static func append(
    _ code: ShortText, _ reference: RowReference, isFirst: Bool, to output: inout BytePen
  ) {
    if !isFirst { output.append(ascii: ";") }
    output.append(code)
    if reference.row < 0 { output.append(ascii: "-") }
    output.append(digits: UInt64(reference.row.magnitude))
  }

  /// Adds the codes of a listing's flags to a text, joined by semicolons.
  func appendFlags(of listing: Listing, to output: inout [UInt8]) {
    let start = output.count
    forEachFlag(of: listing) { code, reference in
      if output.count > start { output.append(UInt8(ascii: ";")) }
      output.append(contentsOf: code.utf8)
      if let reference { appendPlace(reference, to: &output) }
    }
  }

  private func forEachFlag(of listing: Listing, _ body: (String, RowReference?) -> Void) {
    if !listing.flags.isEmpty {
      for (flag, code) in ListingFlags.codes where listing.flags.contains(flag) { body(code, nil) }
    }
    if let reference = listing.repostOf { body(ListingFlags.repostCode, reference) }
    if let reference = listing.twinOf { body(ListingFlags.twinCode, reference) }
  }

  /// Adds `:ROW` or `:FILE:ROW`.
  private func appendPlace(_ reference: RowReference, to output: inout [UInt8]) {
    output.append(UInt8(ascii: ":"))
    if !reference.file.isEmpty {
      output.append(contentsOf: text[reference.file.range])
      output.append(UInt8(ascii: ":"))
    }
    if reference.row < 0 { output.append(UInt8(ascii: "-")) }
    output.appendDigits(UInt64(reference.row.magnitude))
  }
}

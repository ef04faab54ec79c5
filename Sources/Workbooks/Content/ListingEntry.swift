import CSVText
public import Listings
import Spreads

/// A listing as the workbook shows it. Its texts are stretches of bytes that listings of a batch share.
public struct ListingEntry: Sendable {
  /// A field that is a text.
  package enum Text: Int, CaseIterable {
    case id, employer, title, location, level, payText, sourceURL, sourceFile
  }

  /// The bytes that the texts are stretches of (UTF-8).
  private var bytes: [UInt8]
  /// By the raw value of a text.
  private var ranges: InlineArray<8, ByteRange>
  private var flagged: FlagCodes
  public var levelBasis: LevelBasis
  public var payMin: ExactDecimal?
  public var payMax: ExactDecimal?
  public var payPeriod: PayPeriod?
  public var currency: CurrencyCode?
  public var annualMin: AnnualAmount?
  public var annualMax: AnnualAmount?
  public var payShape: PayShape
  public var positions: ExactDecimal
  public var postedOn: CalendarDate?
  public var sourceRow: Int
  public var sourceLine: Int

  /// Takes a listing over from its batch.
  public init(_ listing: Listing, in batch: ListingBatch) {
    bytes = batch.text
    ranges = [
      listing.id, listing.employer, listing.title, listing.location, listing.level,
      listing.payText, listing.sourceURL, listing.sourceFile,
    ]
    flagged = FlagCodes(listing)
    levelBasis = listing.levelBasis
    payMin = listing.payMin
    payMax = listing.payMax
    payPeriod = listing.payPeriod
    currency = listing.currency
    annualMin = listing.annualMin
    annualMax = listing.annualMax
    payShape = listing.payShape
    positions = listing.positions
    postedOn = listing.postedOn
    sourceRow = listing.sourceRow
    sourceLine = listing.sourceLine
  }
}

extension ListingEntry {
  public var id: String { string(.id) }
  public var employer: String { string(.employer) }
  public var title: String { string(.title) }
  public var location: String { string(.location) }
  public var level: String { string(.level) }
  public var payText: String { string(.payText) }
  public var sourceURL: String { string(.sourceURL) }
  public var sourceFile: String { string(.sourceFile) }

  private func string(_ text: Text) -> String {
    withBytes(of: text) { String(decoding: $0) }
  }

  /// The most bytes that a text or the flags together can have.
  var longestText: Int {
    Text.allCases.reduce(flagged.most) { max($0, ranges[$1.rawValue].count) }
  }

  /// Lends the bytes of a text (UTF-8); none where it is empty.
  @inline(__always)
  package func withBytes<Result>(of text: Text, _ body: (Span<UInt8>) -> Result) -> Result {
    body(bytes.span.extracting(ranges[text.rawValue].range))
  }
}

// MARK: Flags

extension ListingEntry {
  /// The flags' codes, those of reposts and twins with the row they name.
  public var flagCodes: [String] { flagged.codes(bytes.span) }

  /// The flags' codes joined by `;`.
  public var flags: String { flagCodes.joined(separator: ";") }

  /// How many listings have each flag, by its code without a row.
  static func flagCounts(of listings: [ListingEntry]) -> [String: Int] {
    var counts = FlagCounts()
    for place in listings.indices { counts.add(listings[place].flagged) }
    return Dictionary(uniqueKeysWithValues: counts.byCode.map { ($0.code, $0.count) })
  }

  /// Whether its annual pay counts in figures.
  var hasFullYear: Bool { !flagged.flags.contains(.notFullYear) }

  private static let separator = ShortText("; ")

  /// Lends the flags' codes as the bytes of a text, with a space behind each sign between them, so that
  /// a cell can break there.
  func withFlagBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    var joined: [UInt8] = []
    if !flagged.isEmpty {
      joined.append(room: flagged.most) { pen in
        flagged.append(bytes.span, between: Self.separator, to: &pen)
      }
    }
    return body(joined.span)
  }
}

// MARK: What is left out

extension ListingEntry {
  /// Empties a text.
  mutating func hide(_ text: Text) { ranges[text.rawValue] = .empty }

  /// Leaves the numbers of rows out of the flags.
  mutating func hideRowsOfFlags() {
    flagged.repostOf?.row = nil
    flagged.twinOf?.row = nil
  }

  /// Gives the file, and those that flags name, other names.
  mutating func renameFiles(_ name: (String) -> String) {
    let old = self
    bytes = []
    for text in Text.allCases {
      let kept = text == .sourceFile ? name(old.sourceFile) : old.string(text)
      ranges[text.rawValue] = append(kept)
    }
    let repost = append(old.named(old.flagged.repostOf?.file, name))
    let twin = append(old.named(old.flagged.twinOf?.file, name))
    flagged.repostOf?.file = repost
    flagged.twinOf?.file = twin
  }

  /// The other name of a file; empty where there is none.
  private func named(_ file: ByteRange?, _ name: (String) -> String) -> String {
    guard let file, !file.isEmpty else { return "" }
    return name(String(decoding: bytes.span.extracting(file.range)))
  }

  private mutating func append(_ text: String) -> ByteRange {
    let start = bytes.count
    bytes += text.utf8
    return ByteRange(start..<bytes.count)
  }
}

extension ListingEntry {
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

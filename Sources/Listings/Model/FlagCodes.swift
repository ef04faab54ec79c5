package import CSVText

/// The codes of one listing's flags in the order of the schema, with the rows that they name.
package struct FlagCodes: Sendable {
  /// A row that a flag names. Its file's name is a stretch of the bytes that hold the listing's texts.
  package struct Reference: Sendable {
    /// Empty where no file is named.
    package var file: ByteRange
    /// The row as a spreadsheet shows it; `nil` where it is not told.
    package var row: Int?
  }

  package let flags: ListingFlags
  package var repostOf: Reference?
  package var twinOf: Reference?

  @inline(__always)
  package init(_ listing: Listing) {
    flags = listing.flags.intersection(.all)
    repostOf = listing.repostOf.map { Reference(file: $0.file, row: $0.row) }
    twinOf = listing.twinOf.map { Reference(file: $0.file, row: $0.row) }
  }

  /// Whether there is no flag.
  package var isEmpty: Bool { flags.isEmpty && repostOf == nil && twinOf == nil }

  /// The most bytes that the codes take, with at most two between each.
  package var most: Int { 320 + (repostOf?.file.count ?? 0) + (twinOf?.file.count ?? 0) }

  /// The codes with their rows: `pay_wide`, `repost_of:17`, `twin_of:FILE:3`.
  /// - Parameter text: The bytes that hold the listing's texts.
  package func codes(_ text: Span<UInt8>) -> [String] {
    var codes: [String] = []
    let most = most
    forEach { code, reference in
      codes.append(
        String(writing: { $0.append(room: most) { Self.append(code, reference, text, to: &$0) } }))
    }
    return codes
  }

  /// Adds the codes, one behind the other.
  @inline(__always)
  package func append(_ text: Span<UInt8>, between: ShortText, to output: inout BytePen) {
    var isFirst = true
    forEach { code, reference in
      if !isFirst { output.append(between) }
      isFirst = false
      Self.append(code, reference, text, to: &output)
    }
  }

  private static let repost = ShortText(ListingFlags.repostCode)
  private static let twin = ShortText(ListingFlags.twinCode)

  @inline(__always)
  private func forEach(_ body: (ShortText, Reference?) -> Void) {
    flags.forEachBit { body(ListingFlags.shortCodes[$0], nil) }
    if let repostOf { body(Self.repost, repostOf) }
    if let twinOf { body(Self.twin, twinOf) }
  }

  /// Adds `CODE`, `CODE:ROW` or `CODE:FILE:ROW`.
  private static func append(
    _ code: ShortText, _ reference: Reference?, _ text: Span<UInt8>, to output: inout BytePen
  ) {
    output.append(code)
    guard let reference else { return }
    if !reference.file.isEmpty {
      output.append(ascii: ":")
      output.append(text.extracting(reference.file.range))
    }
    guard let row = reference.row else { return }
    output.append(ascii: ":")
    if row < 0 { output.append(ascii: "-") }
    output.append(digits: UInt64(row.magnitude))
  }
}

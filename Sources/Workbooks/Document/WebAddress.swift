import CSVText

/// An http or https address that can be written as a link.
public struct WebAddress: Sendable, Hashable {
  /// The address with every character that has no place in one written as `%HH`.
  public let text: String

  /// Reads an address; `nil` when it is not plainly http or https with a host, contains a space or
  /// control character, or is longer than a link can be.
  public init?(_ raw: String) {
    let (begins, signs) = raw.withBytes { bytes in
      let bytes = Span(_unsafeElements: bytes)
      return (Self.hasSchemeAndHost(bytes), Signs(bytes))
    }
    guard begins, signs.arePrintableASCII || Self.isOfVisibleCharacters(raw) else { return nil }
    text = signs.needNoCode ? raw : Self.encoded(raw)
    guard
      text.utf8.count <= SheetLimits.linkLength
        || text.utf16.count <= SheetLimits.linkLength
    else { return nil }
  }

  /// Reads an address by its bytes (UTF-8) in the same way.
  package init?(_ raw: Span<UInt8>) {
    guard Self.hasSchemeAndHost(raw) else { return nil }
    self.init(String(decoding: raw))
  }

  /// Whether bytes (UTF-8) are those of an address.
  static func isAddress(_ raw: Span<UInt8>) -> Bool {
    guard hasSchemeAndHost(raw) else { return false }
    let signs = Signs(raw)
    // Most are written as they stand.
    if signs.arePrintableASCII && signs.needNoCode { return raw.count <= SheetLimits.linkLength }
    return WebAddress(String(decoding: raw)) != nil
  }

  /// Whether `http://` or `https://`, letter case ignored, and the beginning of a host stand first.
  private static func hasSchemeAndHost(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count >= 8 else { return false }
    // The bit tells capital letters from small ones; `:` and `/` have it.
    let beginning = bytes.word(at: 0) | 0x2020_2020_2020_2020
    let isHTTP = beginning & Self.sevenBytes == Self.http
    guard isHTTP || beginning == Self.https else { return false }
    let host = isHTTP ? 7 : 8
    return host < bytes.count && !"/?#:".utf8.contains(bytes[host])
  }

  /// The beginnings of addresses as words, their first byte lowest.
  private static let (https, http) = (word("https://"), word("http://"))
  private static let sevenBytes: UInt64 = 0xFF_FFFF_FFFF_FFFF

  private static func word(_ text: String) -> UInt64 {
    text.utf8.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func isOfVisibleCharacters(_ raw: String) -> Bool {
    raw.unicodeScalars.allSatisfy { $0.value > 0x20 && !$0.properties.isWhitespace }
      && !raw.unicodeScalars.contains { $0.properties.generalCategory == .control }
      && CleanText.removingForbidden(raw).removed == 0
  }

  /// A second `#` is encoded too, since only the first one divides address and fragment.
  private static func encoded(_ raw: String) -> String {
    let bytes = Array(raw.utf8)
    var out: [UInt8] = []
    var fragmentBegan = false
    for (index, byte) in bytes.enumerated() {
      let isStray = byte == UInt8(ascii: "%") && !isHexPair(bytes[(index + 1)...].prefix(2))
      let isSecondHash = byte == UInt8(ascii: "#") && fragmentBegan
      if isStray || isSecondHash || Signs.isUnsafe(byte) {
        out.append(contentsOf: "%\(hex[Int(byte >> 4)])\(hex[Int(byte & 15)])".utf8)
      } else {
        out.append(byte)
      }
      fragmentBegan = fragmentBegan || byte == UInt8(ascii: "#")
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static let hex = Array("0123456789ABCDEF")

  private static func isHexPair(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == 2
      && bytes.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte)
          || (0x61...0x66).contains(byte)
      }
  }
}

/// What kinds of characters an address has, found in one go: nearly all are plain, which saves asking for
/// the properties of each.
private struct Signs {
  /// Whether every character is ASCII that can be seen.
  let arePrintableASCII: Bool
  /// Whether none need be written as `%HH`, for which those outside ASCII need not.
  let needNoCode: Bool

  private static let (hidden, unsafe, percent, hash) = (1, 2, 4, 8) as (UInt8, UInt8, UInt8, UInt8)

  /// What a byte is, by its value.
  private static let kinds: [UInt8] = (0...255).map { (byte: UInt8) in
    switch byte {
    case ...0x20, 0x7F...: hidden
    case UInt8(ascii: "%"): percent
    case UInt8(ascii: "#"): hash
    default: #""<>[]`^{}\|"#.utf8.contains(byte) ? unsafe : 0
    }
  }

  init(_ bytes: Span<UInt8>) {
    let kinds = Self.kinds
    var (found, hashes) = (0 as UInt8, 0)
    for place in bytes.indices {
      let kind = kinds[Int(bytes[place])]
      found |= kind
      if kind == Self.hash { hashes += 1 }
    }
    arePrintableASCII = found & Self.hidden == 0
    needNoCode = found & (Self.unsafe | Self.percent) == 0 && hashes <= 1
  }

  /// Whether a byte must be written as `%HH`.
  static func isUnsafe(_ byte: UInt8) -> Bool { kinds[Int(byte)] == unsafe }
}

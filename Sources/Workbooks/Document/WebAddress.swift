/// An http or https address that can be written as a link.
public struct WebAddress: Sendable, Hashable {
  /// The address with every character that has no place in one written as `%HH`.
  public let text: String

  /// Reads an address; `nil` when it is not plainly http or https with a host, contains a space or
  /// control character, or is longer than a link can be.
  public init?(_ raw: String) {
    guard raw.withBytes(Self.hasSchemeAndHost),
      Self.isPrintableASCII(raw) || Self.isOfVisibleCharacters(raw)
    else { return nil }
    text = Self.needsNoCode(raw) ? raw : Self.encoded(raw)
    guard
      text.utf8.count <= SheetLimits.linkLength
        || text.utf16.count <= SheetLimits.linkLength
    else { return nil }
  }

  /// Whether `http://` or `https://`, letter case ignored, and the beginning of a host stand first.
  private static func hasSchemeAndHost(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for scheme in [StaticString("https://"), "http://"] {
      let count = scheme.utf8CodeUnitCount
      // The bit tells capital letters from small ones; `:` and `/` have it.
      guard bytes.count > count,
        (0..<count).allSatisfy({ bytes[$0] | 0x20 == scheme.utf8Start[$0] })
      else { continue }
      return !"/?#:".utf8.contains(bytes[count])
    }
    return false
  }

  /// Nearly all addresses are, which saves asking for the properties of each character.
  private static func isPrintableASCII(_ raw: String) -> Bool {
    raw.withBytes { bytes in bytes.allSatisfy { (0x21...0x7E).contains($0) } }
  }

  private static func isOfVisibleCharacters(_ raw: String) -> Bool {
    raw.unicodeScalars.allSatisfy { $0.value > 0x20 && !$0.properties.isWhitespace }
      && !raw.unicodeScalars.contains { $0.properties.generalCategory == .control }
      && CleanText.removingForbidden(raw).removed == 0
  }

  private static func needsNoCode(_ raw: String) -> Bool {
    let isUnsafe = isUnsafe
    return raw.withBytes { bytes in
      var hashes = 0
      for byte in bytes {
        if byte == UInt8(ascii: "#") { hashes += 1 }
        if hashes > 1 || byte == UInt8(ascii: "%") || isUnsafe[Int(byte)] { return false }
      }
      return true
    }
  }

  /// A second `#` is encoded too, since only the first one divides address and fragment.
  private static func encoded(_ raw: String) -> String {
    let bytes = Array(raw.utf8)
    var out: [UInt8] = []
    var fragmentBegan = false
    for (index, byte) in bytes.enumerated() {
      let isStray = byte == UInt8(ascii: "%") && !isHexPair(bytes[(index + 1)...].prefix(2))
      let isSecondHash = byte == UInt8(ascii: "#") && fragmentBegan
      if isStray || isSecondHash || isUnsafe[Int(byte)] {
        out.append(contentsOf: "%\(hex[Int(byte >> 4)])\(hex[Int(byte & 15)])".utf8)
      } else {
        out.append(byte)
      }
      fragmentBegan = fragmentBegan || byte == UInt8(ascii: "#")
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// By byte, whether it must be written as `%HH`.
  private static let isUnsafe: [Bool] = {
    let unsafe = Set(#""<>[]`^{}\|"#.utf8)
    return (0...255).map { unsafe.contains($0) }
  }()
  private static let hex = Array("0123456789ABCDEF")

  private static func isHexPair(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == 2
      && bytes.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte)
          || (0x61...0x66).contains(byte)
      }
  }
}

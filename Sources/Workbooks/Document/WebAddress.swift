/// An http or https address that can be written as a link.
public struct WebAddress: Sendable, Hashable {
  /// The address with every character that has no place in one written as `%HH`.
  public let text: String

  /// Reads an address; `nil` when it is not plainly http or https with a host, contains a space or
  /// control character, or is longer than a link can be.
  public init?(_ raw: String) {
    let lower = raw.prefix(8).lowercased()
    let schemeLength = lower.hasPrefix("https://") ? 8 : lower.hasPrefix("http://") ? 7 : 0
    guard schemeLength > 0, let host = raw.dropFirst(schemeLength).first,
      host != "/", host != "?", host != "#", host != ":"
    else { return nil }
    guard raw.unicodeScalars.allSatisfy({ $0.value > 0x20 && !$0.properties.isWhitespace }),
      !raw.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }),
      CleanText.removingForbidden(raw).removed == 0
    else { return nil }
    text = Self.encoded(raw)
    guard text.utf16.count <= SheetLimits.linkLength else { return nil }
  }

  /// A second `#` is encoded too, since only the first one divides address and fragment.
  private static func encoded(_ raw: String) -> String {
    let bytes = Array(raw.utf8)
    var out: [UInt8] = []
    var fragmentBegan = false
    for (index, byte) in bytes.enumerated() {
      let isStray = byte == UInt8(ascii: "%") && !isHexPair(bytes[(index + 1)...].prefix(2))
      let isSecondHash = byte == UInt8(ascii: "#") && fragmentBegan
      if isStray || isSecondHash || unsafe.contains(byte) {
        out.append(contentsOf: "%\(hex[Int(byte >> 4)])\(hex[Int(byte & 15)])".utf8)
      } else {
        out.append(byte)
      }
      fragmentBegan = fragmentBegan || byte == UInt8(ascii: "#")
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static let unsafe = Set(#""<>[]`^{}\|"#.utf8)
  private static let hex = Array("0123456789ABCDEF")

  private static func isHexPair(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == 2
      && bytes.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte)
          || (0x61...0x66).contains(byte)
      }
  }
}

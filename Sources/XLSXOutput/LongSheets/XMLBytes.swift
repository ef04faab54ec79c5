import CSVText
import Workbooks

/// XML under construction, as bytes.
struct XMLBytes: Sendable {
  private(set) var bytes: [UInt8] = []

  mutating func reserve(_ capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Takes back all that was appended since there were so many bytes.
  mutating func cut(to count: Int) { bytes.removeLast(bytes.count - count) }

  /// Appends XML as it stands.
  mutating func append(_ xml: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: xml.utf8Start, count: xml.utf8CodeUnitCount))
  }

  /// Appends a few bytes of XML as they stand.
  mutating func append(_ xml: ShortBytes) {
    xml.withBytes { bytes.append(contentsOf: $0) }
  }

  mutating func append(_ xml: some Collection<UInt8>) { bytes.append(contentsOf: xml) }

  /// Appends a whole number of 0 or more.
  mutating func append(_ number: Int) { bytes.appendDigits(UInt64(number)) }

  /// Appends a finite number with the fewest digits that read back as the same number.
  mutating func append(_ number: Double) {
    if number.magnitude < 1e13, let hundredths = Int(exactly: (number.magnitude * 100).rounded()),
      Double(hundredths) / 100 == number.magnitude
    {
      return append(hundredths: hundredths, isNegative: number < 0)
    }
    let digits = number.description
    bytes.append(contentsOf: digits.hasSuffix(".0") ? digits.utf8.dropLast(2) : digits.utf8[...])
  }

  /// Most numbers are money, whose digits need no search. 15 digits tell numbers apart, so that
  /// fewer than these would not do.
  private mutating func append(hundredths: Int, isNegative: Bool) {
    if isNegative { bytes.append(UInt8(ascii: "-")) }
    append(hundredths / 100)
    let (tenths, last) = (hundredths / 10 % 10, hundredths % 10)
    guard tenths > 0 || last > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(tenths))
    if last > 0 { bytes.append(UInt8(ascii: "0") + UInt8(last)) }
  }

  /// Appends a text, with what means something else in XML written in another way.
  mutating func append(escaping text: String) {
    text.withBytes { text in
      guard text.contains(where: Self.isMarkup) else { return bytes.append(contentsOf: text) }
      for byte in text { append(escaping: byte) }
    }
  }

  /// Appends the value of an attribute.
  mutating func append(attribute text: String) {
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { append("&quot;") } else { append(escaping: byte) }
    }
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
  }

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "<"): append("&lt;")
    case UInt8(ascii: ">"): append("&gt;")
    default: bytes.append(byte)
    }
  }
}

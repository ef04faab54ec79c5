import CSVText
import Workbooks

/// XML under construction, as bytes.
struct XMLBytes: Sendable {
  private(set) var bytes: [UInt8] = []

  mutating func reserve(_ capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Takes back all that was appended since there were so many bytes.
  mutating func cut(to count: Int) { bytes.removeLast(bytes.count - count) }

  /// Appends what a pen writes.
  /// - Parameter room: The most bytes that it takes.
  mutating func write(room: Int, _ write: (inout BytePen) -> Void) {
    bytes.append(room: room, writing: write)
  }

  /// Appends XML as it stands.
  mutating func append(_ xml: StaticString) {
    bytes.append(room: xml.utf8CodeUnitCount) { $0.append(xml) }
  }

  /// Appends a few bytes of XML as they stand.
  mutating func append(_ xml: ShortText) {
    bytes.append(room: xml.count) { $0.append(xml) }
  }

  mutating func append(_ xml: some Collection<UInt8>) { bytes.append(contentsOf: xml) }

  /// Appends a whole number of 0 or more.
  mutating func append(_ number: Int) { bytes.appendDigits(UInt64(number)) }

  /// Appends a finite number with the fewest digits that read back as the same number.
  mutating func append(_ number: Double) {
    if let amount = Hundredths(number) {
      return bytes.append(room: Hundredths.most) { $0.append(amount) }
    }
    let digits = number.description
    bytes.append(contentsOf: digits.hasSuffix(".0") ? digits.utf8.dropLast(2) : digits.utf8[...])
  }

  /// Appends a text, with what means something else in XML written in another way.
  mutating func append(escaping text: String) {
    text.withBytes { append(escaping: Span(_unsafeElements: $0)) }
  }

  /// Appends a text by its bytes in the same way.
  mutating func append(escaping text: Span<UInt8>) {
    if appendPlain(text) { return }
    for place in text.indices { append(escaping: text[place]) }
  }

  /// Appends the value of an attribute.
  mutating func append(attribute text: String) {
    text.withBytes { bytes in
      if appendPlain(Span(_unsafeElements: bytes)) { return }
      for byte in bytes {
        if byte == UInt8(ascii: "\"") { append("&quot;") } else { append(escaping: byte) }
      }
    }
  }

  /// Appends a text in which nothing means something else in XML; gives whether there is nothing.
  private mutating func appendPlain(_ text: Span<UInt8>) -> Bool {
    var isWritten = false
    bytes.append(room: text.count) { pen in
      isWritten = pen.append(text, unlessHolding: Self.markup)
    }
    return isWritten
  }

  private static let markup: InlineArray<4, UInt8> = [
    UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
  ]

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "<"): append("&lt;")
    case UInt8(ascii: ">"): append("&gt;")
    default: bytes.append(byte)
    }
  }
}

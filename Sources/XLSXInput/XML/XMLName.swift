/// The name of an element or an attribute without its prefix: names don't clash across the
/// namespaces of a workbook, and there are two sets of those.
struct XMLName: Equatable {
  /// The first bytes of the name; those of 16 bytes and more are told apart by their length.
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var count = 0

  /// A name in ASCII.
  init(_ name: StaticString) {
    name.withUTF8Buffer { for byte in $0 { append(byte) } }
  }

  /// A name as the parser gives it, with its prefix, ended by a zero.
  init(_ text: UnsafePointer<CChar>) {
    var next = text
    while next.pointee != 0 {
      if next.pointee == 0x3A {
        self = XMLName()
      } else {
        append(UInt8(bitPattern: next.pointee))
      }
      next += 1
    }
  }

  private init() {}

  private mutating func append(_ byte: UInt8) {
    if count < 8 {
      first = first << 8 | UInt64(byte)
    } else if count < 16 {
      second = second << 8 | UInt64(byte)
    }
    count += 1
  }
}

/// The attributes of an element, for as long as it is being told of.
struct XMLAttributes {
  /// Names and values by turns, ended by nil.
  private let pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?

  init(_ pairs: UnsafeMutablePointer<UnsafePointer<CChar>?>?) { self.pairs = pairs }

  /// The value of an attribute; nil where it is not there.
  subscript(name: XMLName) -> UnsafeBufferPointer<UInt8>? {
    guard var pair = pairs else { return nil }
    while let found = pair[0], let value = pair[1] {
      if XMLName(found) == name {
        // The parser's memory, which is read here as bytes only.
        let bytes = UnsafeRawPointer(value).assumingMemoryBound(to: UInt8.self)
        var count = 0
        while bytes[count] != 0 { count += 1 }
        return UnsafeBufferPointer(start: bytes, count: count)
      }
      pair += 2
    }
    return nil
  }

  /// The value of an attribute as text.
  func text(_ name: XMLName) -> String? {
    self[name].map { String(decoding: $0, as: UTF8.self) }
  }

  /// The value of an attribute as a whole number from 0; nil where it is none.
  func number(_ name: XMLName) -> Int? { self[name].flatMap(Self.number) }

  static func number(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !text.isEmpty, text.count <= 10 else { return nil }
    var value = 0
    for byte in text {
      guard 0x30...0x39 ~= byte else { return nil }
      value = value * 10 + Int(byte & 0x0F)
    }
    return value
  }

  /// Whether an attribute says yes: `1`, `true` or `on`.
  func isTrue(_ name: XMLName) -> Bool {
    text(name).map { ["1", "true", "on"].contains($0) } ?? false
  }
}

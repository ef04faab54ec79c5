/// An ISO 4217 currency code: three capital letters, held in four bytes.
public struct CurrencyCode: Sendable, Hashable, CustomStringConvertible {
  private let packed: UInt32

  public static let usDollar = CurrencyCode(packed: 0x55_53_44)

  private init(packed: UInt32) {
    self.packed = packed
  }

  /// Three ASCII letters of either case; `nil` for anything else. Whether such a currency exists is
  /// not asked.
  public init?(_ text: some StringProtocol) {
    let letters = Array(text.utf8)
    guard letters.count == 3 else { return nil }
    self.init(letters[0], letters[1], letters[2])
  }

  /// As ``init(_:)``, from three bytes.
  public init?(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    var packed: UInt32 = 0
    // One after the other: an array of three would be storage for each cell that is read.
    for position in 0..<3 {
      let byte = position == 0 ? first : position == 1 ? second : third
      let capital = byte & ~0x20
      guard capital >= UInt8(ascii: "A"), capital <= UInt8(ascii: "Z") else { return nil }
      packed = packed << 8 | UInt32(capital)
    }
    self.packed = packed
  }

  public var description: String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// The three letters as ASCII.
  public var bytes: [UInt8] { [letters.0, letters.1, letters.2] }

  /// As ``bytes``, without storage of their own.
  var letters: (UInt8, UInt8, UInt8) {
    (
      UInt8(truncatingIfNeeded: packed >> 16), UInt8(truncatingIfNeeded: packed >> 8),
      UInt8(truncatingIfNeeded: packed)
    )
  }
}

extension CurrencyCode: Comparable {
  /// Alphabetical.
  public static func < (left: CurrencyCode, right: CurrencyCode) -> Bool {
    left.packed < right.packed
  }
}

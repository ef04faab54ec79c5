import CSVText

/// A text made fit for a cell, and what that took.
///
/// Characters that XML 1.0 forbids and noncharacters are removed, line ends become `\n`, a literal
/// `_x0041_` is escaped so that readers do not decode it into `A`, and a text longer than a cell
/// can hold is cut and ends in `…`.
public struct CleanText: Sendable, Hashable {
  /// The text to write.
  public let text: String

  /// How many characters were removed because no file can hold them.
  public let removed: Int

  /// Whether the end was cut off.
  public let isShortened: Bool

  /// Cleans a text, which may take `limit` UTF-16 units, escapes included.
  public init(_ raw: String, limit: Int = SheetLimits.textLength) {
    if raw.utf8.count <= limit, raw.withBytes({ !Self.needsCare(Span(_unsafeElements: $0)) }) {
      (text, removed, isShortened) = (raw, 0, false)
      return
    }
    let (allowed, removed) = Self.removingForbidden(raw)
    let whole = Self.escaped(allowed)
    isShortened = whole.utf16.count > limit
    text = isShortened ? Self.shortened(allowed, limit: limit) : whole
    self.removed = removed
  }

  /// The text without what no file can hold, line ends as `\n`, and how many characters that
  /// removed.
  static func removingForbidden(_ raw: String) -> (text: String, removed: Int) {
    var kept = String.UnicodeScalarView()
    var removed = 0
    var afterReturn = false
    for scalar in raw.unicodeScalars {
      if scalar == "\r" {
        kept.append("\n")
      } else if isForbidden(scalar) {
        removed += 1
      } else if !(afterReturn && scalar == "\n") {
        kept.append(scalar)
      }
      afterReturn = scalar == "\r"
    }
    return (String(kept), removed)
  }

  /// Whether a character is forbidden by XML 1.0 or is no character at all.
  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case ..<0x20, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// Bytes that can begin something to remove or escape; most texts have none of them.
  private static func needsCare(_ raw: Span<UInt8>) -> Bool {
    if raw.isPlainText(without: 0x5F) { return false }
    var previous: UInt8 = 0
    for place in raw.indices {
      let byte = raw[place]
      if byte < 0x20 && byte != 0x09 && byte != 0x0A || byte >= 0xEF { return true }
      // An escape begins with `_x`; `_` alone is common.
      if byte == 0x78 && previous == 0x5F { return true }
      previous = byte
    }
    return false
  }

  /// Whether the bytes of a text (UTF-8) are for certain fit for a cell as they stand.
  package static func isClean(_ raw: Span<UInt8>) -> Bool {
    raw.count <= SheetLimits.textLength && !needsCare(raw)
  }

  private static func shortened(_ text: String, limit: Int) -> String {
    var budget = limit - 1
    while true {
      var used = 0
      let fitting = text.unicodeScalars.prefix { scalar in
        used += scalar.value > 0xFFFF ? 2 : 1
        return used <= budget
      }
      let candidate = escaped(String(fitting)) + "…"
      let excess = candidate.utf16.count - limit
      if excess <= 0 || fitting.isEmpty { return candidate }
      // Escapes made it longer; giving up as many characters is always enough.
      budget -= excess
    }
  }
}

extension CleanText {
  /// The text with `_x005F_` for each `_` that begins `_xHHHH_`.
  static func escaped(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(0x5F) else { return text }
    var out: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if byte == 0x5F, isEscape(bytes[index...].prefix(7)) {
        out.append(contentsOf: "_x005F".utf8)
      }
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count == 7, bytes.last == 0x5F, bytes[bytes.startIndex + 1] == 0x78 else {
      return false
    }
    return bytes.dropFirst(2).prefix(4).allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
    }
  }
}

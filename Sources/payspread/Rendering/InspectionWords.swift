import CSVText
import Listings

/// The words of an inspection.
enum InspectionWords {
  static func basis(_ basis: EncodingBasis) -> String {
    switch basis {
    case .requested: "as asked for"
    case .byteOrderMark: "it has a byte order mark"
    case .zeroBytes: "by its zero bytes"
    case .ascii: "plain letters only"
    case .validUTF8: "valid throughout"
    case .mostlyUTF8: "but for some bytes, which are read as windows-1252 and flagged"
    case .windowsPunctuation, .centralEuropeanLetters, .latin9Characters, .latin1Characters:
      "by its characters"
    }
  }

  static func delimiter(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: ","): "commas"
    case UInt8(ascii: ";"): "semicolons"
    case 0x09: "tabs"
    case UInt8(ascii: "|"): "bars"
    default: "\"\(Character(Unicode.Scalar(byte)))\""
    }
  }

  static func lineEnds(_ counts: LineEndCounts) -> String {
    let kinds = [
      (counts.lineFeeds, "LF"), (counts.pairs, "CRLF"), (counts.bareReturns, "CR"),
    ].filter { $0.0 > 0 }
    if kinds.count == 1 { return "lines end in \(kinds[0].1)" }
    let mixed = kinds.map { "\($0.1) \(Grouped.text(plain: String($0.0)))" }
    return kinds.isEmpty ? "one line" : "line ends mixed: " + mixed.joined(separator: ", ")
  }

  /// `range 193, point 32 and 3 more`; empty without counts.
  static func counts(
    _ counts: [ListingTally.Count], most: Int = 20, empty: String = "none"
  ) -> String {
    let shown = counts.prefix(most).map { count in
      "\(count.name.isEmpty ? empty : count.name) \(Grouped.text(plain: String(count.count)))"
    }
    let more = counts.count > most ? " and \(counts.count - most) more" : ""
    return shown.joined(separator: ", ") + more
  }
}

import Spreads

/// What two listings must have in common to be taken for one job, in one round of matching.
struct MatchRound: OptionSet, Sendable {
  let rawValue: UInt8

  static let id = MatchRound(rawValue: 1 << 0)
  static let employer = MatchRound(rawValue: 1 << 1)
  static let title = MatchRound(rawValue: 1 << 2)
  /// The level and the place.
  static let levelAndPlace = MatchRound(rawValue: 1 << 3)
  static let pay = MatchRound(rawValue: 1 << 4)
  /// Only where the key is left once on each side, and the id is the input's own.
  static let unique = MatchRound(rawValue: 1 << 5)

  /// The rounds in order. The same id at the same employer comes first, the job that stayed as it
  /// was before one that was renamed; then the same job under another id, first with the pay that
  /// it had; at last an employer that was renamed or corrected.
  static let all: [MatchRound] = [
    [.id, .employer, .title, .levelAndPlace, .pay],
    [.id, .employer, .title, .levelAndPlace],
    [.id, .employer, .pay],
    [.id, .employer],
    [.employer, .title, .levelAndPlace, .pay],
    [.employer, .title, .levelAndPlace],
    [.id, .title, .unique],
  ]

  /// The key of a listing under one of its ids; `nil` where it has nothing to be recognised by.
  func key(of listing: CapturedListing, id: Int32, _ texts: ByteInterner) -> MatchKey? {
    if contains(.id) {
      guard !texts[id].isEmpty, !contains(.unique) || !DerivedID.isOne(texts[id]) else {
        return nil
      }
    } else {
      // A place or a pay alone is no job.
      guard !texts[listing.title].isEmpty || !texts[listing.level].isEmpty else { return nil }
    }
    return MatchKey(
      id: contains(.id) ? id : MatchKey.any,
      employer: contains(.employer) ? listing.employer : MatchKey.any,
      title: contains(.title) ? listing.title : MatchKey.any,
      level: contains(.levelAndPlace) ? listing.level : MatchKey.any,
      location: contains(.levelAndPlace) ? listing.location : MatchKey.any,
      pay: contains(.pay) ? listing.payNumber : MatchKey.any)
  }
}

/// The numbers of the texts, and of the pay, that listings of one job have in common.
struct MatchKey: Hashable {
  let id: Int32
  let employer: Int32
  let title: Int32
  let level: Int32
  let location: Int32
  let pay: Int32

  /// For what a round does not ask for.
  static let any: Int32 = -1
}

/// Ids that were made from a listing's content: `x-HASH-N`, with sixteen hexadecimal digits.
enum DerivedID {
  static func isOne(_ id: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(id)
    guard bytes.count > 19, bytes.starts(with: Array("x-".utf8)), bytes[18] == UInt8(ascii: "-")
    else { return false }
    return bytes[2..<18].allSatisfy { isDigit($0) || (0x61...0x66).contains($0) }
      && bytes[19...].allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

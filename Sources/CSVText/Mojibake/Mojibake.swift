/// Text in UTF-8 that was decoded as Windows-1252 or ISO-8859-1 and written in UTF-8 again, once
/// or several times: "CafÃ©", "45â€“60", "â‚¬".
///
/// Only sequences are repaired that were one character before, and that hardly stand in sound
/// text; "SÃO", "é »" and all else stays as it is.
public enum Mojibake {
  /// How often text is repaired at most: as often as it has been decoded wrongly.
  private static let rounds = 3

  /// Whether there may be something to repair. False means for certain that there is not, and
  /// costs next to nothing, so it can be asked of a whole batch.
  /// - Parameter text: UTF-8.
  public static func isSuspected(in text: Span<UInt8>) -> Bool {
    nextSuspect(in: text, from: 0) < text.count
  }

  /// The text as it was, or nil when there is nothing to repair.
  /// - Parameter text: UTF-8.
  public static func repaired(_ text: Span<UInt8>) -> [UInt8]? {
    guard var result = repairedOnce(text) else { return nil }
    for _ in 1..<rounds {
      guard let next = repairedOnce(result.span) else { return result }
      result = next
    }
    return result
  }

  /// The text of a range as it was, or nil when there is nothing to repair.
  /// - Parameter bytes: UTF-8.
  public static func repaired(_ range: ByteRange, of bytes: [UInt8]) -> [UInt8]? {
    repaired(bytes.span.extracting(range.range))
  }

  private static func repairedOnce(_ text: Span<UInt8>) -> [UInt8]? {
    var suspect = nextSuspect(in: text, from: 0)
    guard suspect < text.count else { return nil }
    var repaired: [UInt8] = []
    var copied = 0
    while suspect < text.count {
      if let sequence = MojibakeSequence(in: text, at: suspect) {
        repaired.append(text.extracting(copied..<suspect))
        repaired += sequence.original
        copied = suspect + sequence.length
        suspect = nextSuspect(in: text, from: copied)
      } else {
        suspect = nextSuspect(in: text, from: suspect + 2)
      }
    }
    if copied == 0 { return nil }
    repaired.append(text.extracting(copied..<text.count))
    return repaired
  }

  /// The offset of the next character that can stand for the first byte of another (U+00C2 to
  /// U+00F4), before one that can stand for a later byte; the end where there is none.
  private static func nextSuspect(in text: Span<UInt8>, from offset: Int) -> Int {
    var leads = TripleFinder(ByteTriple(0xC3, 0xC3, 0xC3), from: offset)
    var offset = leads.next(in: text, from: offset)
    while offset &+ 2 < text.count {
      if 0x82...0xB4 ~= text[offset &+ 1] {
        switch text[offset &+ 2] {
        case 0xC2, 0xC5, 0xC6, 0xCB, 0xE2: return offset
        default: break
        }
      }
      offset = leads.next(in: text, from: offset &+ 1)
    }
    return text.count
  }
}

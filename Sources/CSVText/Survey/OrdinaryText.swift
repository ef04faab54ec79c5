/// Text that cannot change what a survey of the text before it found: UTF-8 without U+0000, without
/// carriage returns that stand alone, and without the marker that begins a merge conflict.
package enum OrdinaryText {
  private static let marker = Array("<<<<<<< ".utf8)
  /// What makes text extraordinary, or may.
  private static let signs = ByteTriple(0, ASCII.carriageReturn, UInt8(ascii: "<"))

  /// Whether whole records, as they were parsed, are ordinary.
  package static func isHeld(by table: RecordTable, from batch: RecordBatch) -> Bool {
    isHeld(by: batch.bytes.span) && !table.records.contains(where: \.isMisencoded)
  }

  /// Whether bytes at the start of a line are ordinary, whatever their encoding. Linear in them.
  static func isHeld(by bytes: Span<UInt8>) -> Bool {
    var finder = TripleFinder(signs, from: 0)
    var place = finder.next(in: bytes, from: 0)
    while place < bytes.count {
      guard isOrdinary(bytes, at: place) else { return false }
      place = finder.next(in: bytes, from: place &+ 1)
    }
    return true
  }

  /// Whether the sign at a place is harmless.
  @inline(__always)
  private static func isOrdinary(_ bytes: Span<UInt8>, at place: Int) -> Bool {
    switch bytes[place] {
    case 0: false
    case ASCII.carriageReturn:
      place &+ 1 < bytes.count && bytes[place &+ 1] == ASCII.lineFeed
    default: !startsMarker(bytes, at: place)
    }
  }

  /// Whether a line begins at a place, with the marker.
  private static func startsMarker(_ bytes: Span<UInt8>, at place: Int) -> Bool {
    guard place == 0 || bytes[place - 1] == ASCII.lineFeed, place + marker.count <= bytes.count
    else { return false }
    return marker.indices.allSatisfy { bytes[place + $0] == marker[$0] }
  }
}

/// Text that cannot change what a survey of the text before it found: UTF-8 without U+0000, without
/// carriage returns that stand alone, and without the marker that begins a merge conflict.
package enum OrdinaryText {
  private static let marker = Array("<<<<<<< ".utf8)
  /// So many bytes are looked at before the result is.
  private static let stretch = 1 << 14

  /// Whether whole records, as they were parsed, are ordinary.
  package static func isHeld(by table: RecordTable, from batch: RecordBatch) -> Bool {
    isHeld(by: batch.bytes.span) && !table.records.contains(where: \.isMisencoded)
  }

  /// Whether bytes at the start of a line are ordinary, whatever their encoding. Linear in them.
  static func isHeld(by bytes: Span<UInt8>) -> Bool {
    guard bytes.count > 0, bytes[bytes.count - 1] != ASCII.carriageReturn else {
      return bytes.count == 0
    }
    var start = 0
    while start < bytes.count {
      let end = min(start + stretch, bytes.count)
      let faults = Faults(bytes, start..<end)
      if faults.isCertain || (faults.isPossible && hasMarker(bytes, start..<end)) { return false }
      start = end
    }
    return true
  }

  /// What a stretch holds, found byte by byte without branches, so that the compiler can make vector
  /// instructions of it.
  private struct Faults {
    private(set) var isCertain: Bool
    /// Whether `<` stands twice in a row.
    private(set) var isPossible: Bool

    @inline(__always)
    init(_ bytes: Span<UInt8>, _ stretch: Range<Int>) {
      let present = bytes.extracting(stretch)
      // The last byte of all has none behind it: it stands for that one itself.
      let last = min(stretch.upperBound + 1, bytes.count)
      let next = bytes.extracting(stretch.lowerBound + 1..<last)
      var certain: UInt8 = present[present.count - 1] == 0 ? 1 : 0
      var possible: UInt8 = 0
      let sign = UInt8(ascii: "<")
      for index in 0..<min(present.count, next.count) {
        // Both spans are at least as long as the loop runs.
        let byte = present[unchecked: index]
        let behind = next[unchecked: index]
        let isReturn: UInt8 = byte == ASCII.carriageReturn ? 1 : 0
        certain |= (byte == 0 ? 1 : 0) | (isReturn & (behind != ASCII.lineFeed ? 1 : 0))
        possible |= (byte == sign ? 1 : 0) & (behind == sign ? 1 : 0)
      }
      isCertain = certain != 0
      isPossible = possible != 0
    }
  }

  /// Whether a line that begins in the stretch begins with the marker.
  private static func hasMarker(_ bytes: Span<UInt8>, _ stretch: Range<Int>) -> Bool {
    stretch.contains { start in
      guard start == 0 || bytes[start - 1] == ASCII.lineFeed, start + marker.count <= bytes.count
      else { return false }
      return marker.indices.allSatisfy { bytes[start + $0] == marker[$0] }
    }
  }
}

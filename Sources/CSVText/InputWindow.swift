/// The stretch of an input that is in memory at the moment.
struct InputWindow {
  private let source: any ByteSource
  private(set) var bytes: [UInt8]
  /// The bytes that were read and not yet consumed.
  private(set) var unread = 0..<0
  private var isOpened = false
  private var hasEnded = false

  /// - Parameter size: The most bytes to hold, at least 4: the length of what `checkStart` sees.
  init(source: any ByteSource, size: Int) {
    self.source = source
    bytes = Array(repeating: 0, count: max(size, 4))
  }

  /// Marks everything before `offset` as consumed.
  mutating func consume(upTo offset: Int) {
    unread = offset..<unread.upperBound
  }

  /// Makes sure that there is an unread byte; false when the input has ended.
  mutating func fill() throws(ReadError) -> Bool {
    if !isOpened { try open() }
    if unread.isEmpty {
      unread = 0..<0
      try readOnce()
    }
    return !unread.isEmpty
  }

  /// Reads as much as tells the encoding, and passes over a byte order mark.
  private mutating func open() throws(ReadError) {
    isOpened = true
    while unread.count < 4, !hasEnded { try readOnce() }
    let start = bytes[unread.prefix(4)]
    if Self.isUTF16(start) { throw .text(.utf16) }
    if start.starts(with: ByteOrderMark.utf8) { consume(upTo: ByteOrderMark.utf8.count) }
  }

  private mutating func readOnce() throws(ReadError) {
    // Some inputs, terminals among them, would start anew if read again after their end.
    if hasEnded { return }
    do throws(InputError) {
      let count = try source.read(into: &bytes, from: unread.upperBound)
      hasEnded = count == 0
      unread = unread.lowerBound..<unread.upperBound + count
    } catch {
      throw .input(error)
    }
  }

  /// A mark of either byte order, or two characters with a zero half each on the same side.
  private static func isUTF16(_ start: ArraySlice<UInt8>) -> Bool {
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) { return true }
    let zeros = start.map { $0 == 0 }
    return zeros == [false, true, false, true] || zeros == [true, false, true, false]
  }
}

/// The stretch of an input that is in memory at the moment.
struct InputWindow {
  /// What may stand before the first record.
  enum Start {
    /// Text whose encoding is not known; what is no UTF-8 is an error.
    case unknown
    /// Text in UTF-8 for certain; all byte order marks before it are passed over, as there may be
    /// one for every program that had the file.
    case text
    /// The same, with a line that names the delimiter before the first row.
    case separatorLine

    /// How many bytes have to be seen to tell.
    var neededLength: Int { self == .unknown ? 4 : SeparatorLine.longest }
  }

  private let source: any ByteSource
  private let size: Int
  private let start: Start
  private(set) var bytes: [UInt8]
  /// The bytes that were read and not yet consumed.
  private(set) var unread = 0..<0
  private var isOpened = false
  private var hasEnded = false

  /// - Parameter size: The most bytes to ask for, at least what has to be seen of the start.
  init(source: any ByteSource, size: Int, start: Start) {
    self.source = source
    self.start = start
    self.size = max(size, start.neededLength)
    bytes = Array(repeating: 0, count: self.size)
  }

  /// Whether nothing is left, here and in the source.
  var isAtEnd: Bool { hasEnded && unread.isEmpty }

  /// Marks everything before `offset` as consumed.
  mutating func consume(upTo offset: Int) {
    unread = offset..<unread.upperBound
  }

  /// Puts bytes that were consumed before the unread ones again.
  mutating func putBack(_ consumed: [UInt8]) {
    bytes = consumed + bytes[unread]
    unread = bytes.indices
  }

  /// Makes sure that there is an unread byte; false when the input has ended.
  mutating func fill() throws(ReadError) -> Bool {
    if !isOpened { try open() }
    if unread.isEmpty {
      unread = 0..<0
      if bytes.count != size { bytes = Array(repeating: 0, count: size) }
      try readOnce()
    }
    return !unread.isEmpty
  }

  /// Reads as much as tells the encoding, and passes over what stands before the text.
  private mutating func open() throws(ReadError) {
    isOpened = true
    while unread.count < start.neededLength, !hasEnded { try readOnce() }
    if start == .unknown, Self.isUTF16(bytes[unread.prefix(4)]) { throw .text(.utf16) }
    let marks = ByteOrderMark.length(atStartOf: bytes[unread])
    consume(upTo: start == .unknown ? min(marks, ByteOrderMark.utf8.count) : marks)
    guard start == .separatorLine else { return }
    if let line = SeparatorLine(startOf: bytes[unread]) {
      consume(upTo: unread.lowerBound + line.length)
    }
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

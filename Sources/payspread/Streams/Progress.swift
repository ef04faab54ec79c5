import CSVText
import Listings
import Synchronization

/// How far the reading of inputs is, for the line at the foot of the terminal.
final class Progress: Sendable {
  /// What was done so far.
  struct Counts: Equatable {
    /// The input that is looked through before it is read; `nil` once listings are read.
    var lookedThrough: String?
    /// Of the look at it, or of the reading of all inputs.
    var bytes = 0
    /// The bytes there are in all; `nil` where an input has no end that is known, as a pipe.
    var total: Int?
    var rows = 0
    var refused = 0
  }

  private struct State {
    /// Of the input that is looked through.
    var look = Counts()
    /// Of all inputs; that of the headers is counted before listings are read.
    var reading = Counts()
    var isReading = false
  }

  /// Below this share nothing is said of the time that is left: it would jump.
  private static let leastShare = 0.02

  private let command: String
  private let isShown: Bool
  private let state = Mutex(State())

  init(_ command: String, isQuiet: Bool) {
    self.command = command
    isShown = !isQuiet
  }

  /// The inputs, each watched while it is looked through and read.
  func watching(_ inputs: [ListingInput]) -> [ListingInput] {
    guard isShown else { return inputs }
    let sizes = inputs.map { ($0.source as? FileByteSource)?.byteCount }
    let total = sizes.contains(nil) ? nil : sizes.reduce(0) { $0 + ($1 ?? 0) }
    state.withLock { $0.reading.total = total }
    return zip(inputs, sizes).map { input, size in
      var watched = input
      watched.source = WatchedSource(input.source) { [self] count in
        look(at: input.name, size, count)
      }
      watched.tap = { [self] source in
        input.tap(
          WatchedSource(source) { [self] count in
            state.withLock { $0.reading.bytes += count ?? 0 }
          })
      }
      return watched
    }
  }

  /// Counts what a batch gave.
  func note(rows: Int, refused: Int) {
    let isFirst = state.withLock { state in
      defer { state.isReading = true }
      state.reading.rows = rows
      state.reading.refused = refused
      return !state.isReading
    }
    if isFirst, isShown { show() }
  }

  /// Says that something is done now that cannot be counted.
  static func phase(_ text: String, isQuiet: Bool) {
    guard !isQuiet else { return }
    StatusLine.show { seconds in StatusText(head: text, parts: [time(seconds)]) }
  }

  /// - Parameter count: The bytes that were read; `nil` for going back to the start.
  private func look(at name: String, _ size: Int?, _ count: Int?) {
    let isNew = state.withLock { state in
      guard !state.isReading else { return false }
      let isNew = state.look.lookedThrough != name
      let before = isNew || count == nil ? 0 : state.look.bytes
      state.look = Counts(lookedThrough: name, bytes: before + (count ?? 0), total: size)
      return isNew
    }
    if isNew { show() }
  }

  private func show() {
    StatusLine.show { [self] seconds in
      Self.text(
        state.withLock { $0.isReading ? $0.reading : $0.look }, of: command, after: seconds)
    }
  }
}

// MARK: Words

extension Progress {
  /// `normalize: 120,000 rows read, 3 refused · 45% of 1.2 GB · 12 s left`.
  static func text(_ counts: Counts, of command: String, after seconds: Double) -> StatusText {
    if let name = counts.lookedThrough {
      return StatusText(head: "\(command): looking through \(name)", parts: [share(counts)])
    }
    let refused = counts.refused > 0 ? ", \(number(counts.refused)) refused" : ""
    return StatusText(
      head: "\(command): \(number(counts.rows)) rows read\(refused)",
      parts: [share(counts)] + (timeLeft(counts, after: seconds).map { ["\($0) left"] } ?? []))
  }

  private static func share(_ counts: Counts) -> String {
    guard let total = counts.total, total > 0 else { return size(counts.bytes) }
    return "\(min(100, counts.bytes * 100 / total))% of \(size(total))"
  }

  private static func timeLeft(_ counts: Counts, after seconds: Double) -> String? {
    guard let total = counts.total, total > 0 else { return nil }
    let share = min(1, Double(counts.bytes) / Double(total))
    guard share >= leastShare else { return nil }
    return time(seconds / share * (1 - share))
  }

  /// `12 s`, `3 min`, `2 h 5 min`.
  static func time(_ seconds: Double) -> String {
    let seconds = Int(seconds.rounded(.up))
    if seconds < 60 { return "\(seconds) s" }
    let minutes = (seconds + 30) / 60
    if minutes < 60 { return "\(minutes) min" }
    return "\(minutes / 60) h" + (minutes % 60 > 0 ? " \(minutes % 60) min" : "")
  }

  /// Bytes in decimal units, three digits at most: `950 bytes`, `1.2 GB`.
  static func size(_ bytes: Int) -> String {
    var (size, rest, units) = (bytes, 0, ["kB", "MB", "GB", "TB"][...])
    guard size >= 1000 else { return "\(size) bytes" }
    var unit = ""
    while size >= 1000, let next = units.popFirst() {
      (size, rest, unit) = (size / 1000, size % 1000 / 100, next)
    }
    return size < 10 ? "\(size).\(rest) \(unit)" : "\(size) \(unit)"
  }

  private static func number(_ count: Int) -> String { Grouped.text(plain: String(count)) }
}

/// A source that tells how much is read of it.
private final class WatchedSource: ByteSource {
  private let source: any ByteSource
  private let note: (Int?) -> Void

  /// - Parameter note: Called with the bytes of each reading, and with `nil` for going back.
  init(_ source: any ByteSource, _ note: @escaping (Int?) -> Void) {
    self.source = source
    self.note = note
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    let count = try source.read(into: buffer)
    note(count)
    return count
  }

  func rewind() throws(InputError) -> Bool {
    guard try source.rewind() else { return false }
    note(nil)
    return true
  }
}

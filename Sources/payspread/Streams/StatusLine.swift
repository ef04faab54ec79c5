import Listings
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The line at the foot of a terminal that says how far long work is.
///
/// There is one for the process, as there is one terminal. Nothing is shown for work of under a
/// second, nor where standard error is no terminal that understands how to erase a line. A thread of
/// its own writes it, so that it shows during work that cannot be interrupted for it.
enum StatusLine {
  private struct State {
    var text: (@Sendable (_ seconds: Double) -> StatusText)?
    /// Standard error under a number of its own: what a C library says there may be held back.
    var descriptor: Int32?
    var begin = ContinuousClock.now
    var shown = ""
  }

  private static let state = Mutex(State())
  /// For the handler of signals, which may take no lock.
  static let isOnScreen = Atomic<Bool>(false)
  static let erasure: StaticString = "\r\u{1B}[K"
  private static let delay = Duration.seconds(1)
  private static let pause: useconds_t = 200_000

  /// Shows a text from now on, made anew several times a second with the seconds since this call;
  /// nothing before the command has worked for a second.
  static func show(_ text: @escaping @Sendable (_ seconds: Double) -> StatusText) {
    let begin = ContinuousClock.now
    let isFirst = state.withLock { state in
      let isFirst = state.descriptor == nil && isTerminal
      if isFirst {
        state.descriptor = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
        state.begin = begin
      }
      state.text = { _ in text(seconds(since: begin)) }
      return isFirst
    }
    if isFirst { Signals.holding { _ = WorkerThread { keepUp() } } }
  }

  /// Takes the line away for what is written next; it comes back below that.
  static func giveWay() { state.withLock { erase(&$0) } }

  /// Takes the line away for good.
  static func end() {
    state.withLock { state in
      erase(&state)
      state.text = nil
    }
  }

  private static var isTerminal: Bool {
    guard isatty(STDERR_FILENO) == 1 else { return false }
    return getenv("TERM").map { String(cString: $0) != "dumb" } ?? false
  }

  private static func keepUp() {
    while true {
      usleep(pause)
      state.withLock { state in
        guard let text = state.text, ContinuousClock.now - state.begin >= delay else { return }
        paint(text(0), &state)
      }
    }
  }

  private static func paint(_ text: StatusText, _ state: inout State) {
    guard let descriptor = state.descriptor, descriptor >= 0 else { return }
    let line = text.fitting(TerminalSize.width(of: descriptor) - 1)
    guard line != state.shown else { return }
    state.shown = line
    isOnScreen.store(true, ordering: .sequentiallyConsistent)
    _ = try? FileOutput.write(Array("\(erasure)\(line)".utf8), to: descriptor)
  }

  private static func erase(_ state: inout State) {
    guard !state.shown.isEmpty, let descriptor = state.descriptor else { return }
    state.shown = ""
    _ = try? FileOutput.write(Array("\(erasure)".utf8), to: descriptor)
    isOnScreen.store(false, ordering: .sequentiallyConsistent)
  }

  private static func seconds(since begin: ContinuousClock.Instant) -> Double {
    let time = (ContinuousClock.now - begin).components
    return Double(time.seconds) + Double(time.attoseconds) * 1e-18
  }
}

/// What a status line says, in parts of which the last ones give way where there is no room.
struct StatusText: Equatable {
  /// What is done, always shown: `normalize: 120,000 rows read`.
  var head: String
  /// What is left out first where the line would be too long, the last first.
  var parts: [String] = []

  /// The text in at most `width` columns.
  func fitting(_ width: Int) -> String {
    var parts = parts
    while true {
      let line = TerminalText.cleaned(([head] + parts).joined(separator: " · "))
      guard DisplayWidth.of(line) > width else { return line }
      guard parts.popLast() != nil else { return TerminalText.shortened(line, to: max(0, width)) }
    }
  }
}

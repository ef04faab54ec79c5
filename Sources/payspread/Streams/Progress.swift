#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One line on a terminal that says how far long work is. Nothing is shown for work of under a
/// second, or where standard error is no terminal.
struct Progress {
  private let isShown: Bool
  private let start = Progress.now
  private var lastShown = Progress.now
  private var hasLine = false

  init(isQuiet: Bool) {
    isShown = !isQuiet && isatty(STDERR_FILENO) == 1
  }

  mutating func show(_ text: String) {
    guard isShown else { return }
    let now = Self.now
    guard now - start >= .seconds(1), now - lastShown >= .milliseconds(200) else { return }
    lastShown = now
    hasLine = true
    _ = try? FileOutput.write(Array("\r\u{1B}[K\(text)".utf8), to: STDERR_FILENO)
  }

  /// Takes the line away, before another message or at the end.
  mutating func clear() {
    guard hasLine else { return }
    hasLine = false
    _ = try? FileOutput.write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO)
  }

  private static var now: ContinuousClock.Instant { ContinuousClock.now }
}

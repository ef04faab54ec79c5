import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What happens when the user interrupts: temporary files are removed, the exit code is 130.
enum Signals {
  /// A fixed table that a signal handler may read: paths as C strings, or nil.
  nonisolated(unsafe) private static let paths = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
    .allocate(capacity: capacity)
  private static let capacity = 8
  private static let lock = Mutex<Void>(())
  private static let interruptions = [SIGINT, SIGTERM, SIGHUP]

  /// Installs the handlers; called once, first of all. A closed pipe, and a file that may not grow
  /// further, become errors of `write`.
  static func prepare() {
    paths.initialize(repeating: nil, count: capacity)
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    for number in interruptions {
      let before = signal(number) { _ in
        // Only calls that are safe in a signal handler: unlink, write and _exit.
        for index in 0..<Signals.capacity {
          if let path = Signals.paths[index] { unlink(path) }
        }
        if StatusLine.isOnScreen.load(ordering: .sequentiallyConsistent) {
          let erasure = StatusLine.erasure
          _ = write(STDERR_FILENO, erasure.utf8Start, erasure.utf8CodeUnitCount)
        }
        _exit(ExitStatus.interrupted.rawValue)
      }
      // Started by `nohup` and the like, the program goes on without its terminal.
      if address(before) == address(SIG_IGN) { signal(number, SIG_IGN) }
    }
  }

  private static func address(_ handler: (@convention(c) (Int32) -> Void)?) -> Int {
    unsafeBitCast(handler, to: Int.self)
  }

  /// Does something during which no interruption gets through, such as making a file and having it
  /// protected.
  static func holding<Result>(_ body: () -> Result) -> Result {
    var (held, before) = (sigset_t(), sigset_t())
    sigemptyset(&held)
    for number in interruptions { sigaddset(&held, number) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return body()
  }

  /// Has a temporary file removed on interruption.
  static func protect(_ path: String) {
    lock.withLock { _ in
      for index in 0..<capacity where paths[index] == nil {
        paths[index] = strdup(path)
        return
      }
    }
  }

  /// The file is in its place, or gone. The few bytes of its path stay where they are: a handler
  /// that runs on another thread may be reading them.
  static func release(_ path: String) {
    lock.withLock { _ in
      for index in 0..<capacity {
        guard let held = paths[index], String(cString: held) == path else { continue }
        paths[index] = nil
      }
    }
  }
}

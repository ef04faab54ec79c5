import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A command on its way.
package struct RunningCommand: Sendable {
  /// The command took longer than its time limit and was killed.
  package struct TimedOut: Error, CustomStringConvertible {
    package var command: String
    package var limit: Duration
    package var description: String { "\(command) ran longer than \(limit)" }
  }

  /// How a command ended.
  package enum Status: Equatable, Sendable, CustomStringConvertible {
    case exit(Int32)
    case signal(Int32)

    package var description: String {
      switch self {
      case .exit(let code): "exit \(code)"
      case .signal(let number): "killed by signal \(number)"
      }
    }
  }

  private let name: String
  private let limit: Duration
  private let process: Process
  private let ends: AsyncStream<Status>

  init(_ process: Process, timeLimit: Duration) throws {
    let (ends, continuation) = AsyncStream<Status>.makeStream()
    process.terminationHandler = { ended in
      let code = ended.terminationStatus
      continuation.yield(ended.terminationReason == .exit ? .exit(code) : .signal(code))
      continuation.finish()
    }
    try Self.withSignalsOpen { try process.run() }
    self.process = process
    self.ends = ends
    limit = timeLimit
    name = process.executableURL?.lastPathComponent ?? "command"
  }

  /// A command inherits the signal mask of the thread that starts it, and the threads of tasks
  /// block what a user sends. It inherits too what a test run in the background ignores.
  private static func withSignalsOpen(_ body: () throws -> Void) rethrows {
    var none = sigset_t()
    var before = sigset_t()
    sigemptyset(&none)
    signal(SIGINT, SIG_DFL)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try body()
  }

  /// Sends the signal that Ctrl-C sends.
  package func interrupt() { kill(process.processIdentifier, SIGINT) }

  /// Waits for the end. Call it once.
  package func end() async throws -> Status {
    let watch = Task {
      try await Task.sleep(for: limit)
      kill(process.processIdentifier, SIGKILL)
    }
    var status: Status?
    for await end in ends { status = end }
    watch.cancel()
    guard let status, status != .signal(SIGKILL) else {
      throw TimedOut(command: name, limit: limit)
    }
    return status
  }
}

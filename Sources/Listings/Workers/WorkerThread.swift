#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A thread that runs one piece of work.
package final class WorkerThread {
  #if canImport(Darwin)
    private var thread: pthread_t?
  #else
    private var thread = pthread_t()
  #endif

  /// What a new thread is given, to be released by it.
  private final class Start: Sendable {
    let work: @Sendable () -> Void

    init(_ work: @escaping @Sendable () -> Void) { self.work = work }
  }

  /// Starts the work at once; `nil` where the system has no thread left.
  package init?(_ work: @escaping @Sendable () -> Void) {
    let start = Unmanaged.passRetained(Start(work))
    guard pthread_create(&thread, nil, { WorkerThread.run($0) }, start.toOpaque()) == 0 else {
      start.release()
      return nil
    }
  }

  private static func run(_ start: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let start { Unmanaged<Start>.fromOpaque(start).takeRetainedValue().work() }
    return nil
  }

  /// Waits until the work has ended; to be called once.
  package func join() {
    #if canImport(Darwin)
      if let thread { pthread_join(thread, nil) }
    #else
      pthread_join(thread, nil)
    #endif
  }
}

/// How many threads can run at once.
package enum Processors {
  /// The cores of the machine, at least 1.
  package static var count: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}

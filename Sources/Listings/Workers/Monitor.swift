#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// State that threads share: one thread at a time sees it, and a thread can wait for what others
/// make of it.
///
/// The standard library's `Mutex` has no way to wait, and a task would need the caller to be one.
final class Monitor<State>: @unchecked Sendable {
  // In places of their own: the system's locks must not move.
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  /// Touched by the thread that holds the lock only.
  private var state: State

  init(_ state: sending State) {
    self.state = state
    pthread_mutex_init(lock, nil)
    pthread_cond_init(change, nil)
  }

  deinit {
    pthread_cond_destroy(change)
    pthread_mutex_destroy(lock)
    change.deallocate()
    lock.deallocate()
  }

  /// Changes the state, and wakes the threads that wait for a change.
  func change(_ body: (inout State) -> Void) {
    pthread_mutex_lock(lock)
    body(&state)
    pthread_mutex_unlock(lock)
    pthread_cond_broadcast(change)
  }

  /// Takes something out of the state: waits until `body` gives it.
  func wait<Result: Sendable>(for body: (inout State) -> Result?) -> Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while true {
      if let result = body(&state) { return result }
      pthread_cond_wait(change, lock)
    }
  }
}

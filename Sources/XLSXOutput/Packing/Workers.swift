import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Does many pieces of work of one kind at a time. What comes out does not depend on how many
/// workers there are.
struct Workers: Sendable {
  let count: Int

  /// One worker for each core, unless their number is said.
  init(count: Int? = nil) {
    self.count = max(1, count ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  /// The results of the pieces from 0 up to `count`, in their order.
  ///
  /// - Throws: The error of the first piece, by its number, that failed; no new ones are begun
  ///   after a failure.
  func map<Output: Sendable>(
    _ count: Int, _ work: @Sendable (Int) throws(XLSXError) -> Output
  ) throws(XLSXError) -> [Output] {
    let next = Atomic(0)
    let results = Mutex([Result<Output, XLSXError>?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: min(self.count, count)) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let result = Result { () throws(XLSXError) in try work(index) }
        if case .failure = result { next.store(count, ordering: .relaxed) }
        results.withLock { $0[index] = result }
      }
    }
    var outputs: [Output] = []
    outputs.reserveCapacity(count)
    for result in results.withLock({ $0 }) {
      if let result { outputs.append(try result.get()) }
    }
    return outputs
  }
}

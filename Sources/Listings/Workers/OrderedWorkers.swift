/// Runs pieces of work side by side and gives their results in the order in which the work came.
///
/// ```swift
/// let workers = OrderedWorkers<Int>(count: 4)
/// for number in 1...4 { workers.submit { number * number } }
/// while let square = workers.next() { print(square) }  // 1, 4, 9, 16
/// ```
///
/// The caller is one of the workers: it runs what nobody has begun while it waits for a result. So
/// one worker means no thread at all, and threads are started only when there is work for them.
/// Threads end with this object, after the work that they have begun; what nobody has begun is
/// dropped. Use it from one thread.
package final class OrderedWorkers<Output: Sendable> {
  private struct Piece {
    var number: Int
    var work: @Sendable () -> Output
  }

  private struct Queue {
    /// Submitted and not begun, the earliest first.
    var waiting: [Piece] = []
    /// Finished and not given out, by their numbers.
    var results: [Int: Output] = [:]
    var isStopped = false

    mutating func takeWork() -> Piece? { waiting.isEmpty ? nil : waiting.removeFirst() }
  }

  /// What a thread is to do next.
  private enum Step {
    case work(Piece)
    /// The result that was waited for is there.
    case deliver(Output)
    case stop
  }

  /// How many threads work at most, the caller among them.
  package let count: Int
  private let queue = Monitor(Queue())
  private var threads: [WorkerThread] = []
  private var submitted = 0
  private var delivered = 0

  /// - Parameter count: At least 1.
  package init(count: Int) {
    self.count = max(1, count)
  }

  deinit {
    guard !threads.isEmpty else { return }
    queue.change { $0.isStopped = true }
    for thread in threads { thread.join() }
  }

  /// Whether there is as much work as keeps all workers busy. More would only take memory.
  package var isFull: Bool { submitted - delivered >= (count == 1 ? 1 : count + 2) }

  /// Adds work behind what was submitted before.
  package func submit(_ work: @escaping @Sendable () -> Output) {
    let piece = Piece(number: submitted, work: work)
    submitted += 1
    queue.change { $0.waiting.append(piece) }
    // The caller itself does what is left when it waits: one thread less than there is work.
    if threads.count < min(count, submitted - delivered) - 1 { startThread() }
  }

  /// The result of the earliest work whose result was not given yet; `nil` when there is none.
  package func next() -> Output? {
    guard delivered < submitted else { return nil }
    let wanted = delivered
    delivered += 1
    return Self.work(from: queue) { queue in
      queue.results.removeValue(forKey: wanted).map(Step.deliver)
    }
  }

  private func startThread() {
    let queue = queue
    let thread = WorkerThread {
      _ = Self.work(from: queue) { $0.isStopped ? .stop : nil }
    }
    if let thread { threads.append(thread) }
  }

  /// Works until `end` says that there is something better to do.
  private static func work(
    from queue: Monitor<Queue>, until end: @Sendable (inout Queue) -> Step?
  ) -> Output? {
    while true {
      switch queue.wait(for: { queue in end(&queue) ?? queue.takeWork().map(Step.work) }) {
      case .work(let piece):
        let result = piece.work()
        queue.change { $0.results[piece.number] = result }
      case .deliver(let result): return result
      case .stop: return nil
      }
    }
  }
}

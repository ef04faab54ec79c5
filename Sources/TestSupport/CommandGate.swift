/// Lets a few commands run at a time.
///
/// All cases of a test begin at once. Without a gate as many commands would run as there are
/// cases: each would wait for the others until its time limit, and the file handles of the test
/// run would become more than starting a process copes with.
actor CommandGate {
  static let shared = CommandGate(places: 8)

  private var places: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(places: Int) {
    self.places = places
  }

  /// Runs `body` when a place is free; who came first goes first.
  nonisolated func pass<Result: Sendable>(
    _ body: @Sendable () async throws -> Result
  ) async rethrows -> Result {
    await enter()
    do {
      let result = try await body()
      await leave()
      return result
    } catch {
      await leave()
      throw error
    }
  }

  private func enter() async {
    if places > 0 {
      places -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  /// The place goes to the next one directly, or is free again.
  private func leave() {
    if waiting.isEmpty {
      places += 1
    } else {
      waiting.removeFirst().resume()
    }
  }
}

import Foundation
import Synchronization
import Testing

@testable import Listings

/// Work that is done side by side and given back in order.
struct OrderedWorkersTests {
  static let counts = [1, 2, 3, 8]

  /// Work of uneven length, so that later pieces are finished before earlier ones.
  private static func busy(_ number: Int) -> Int {
    var sum = number
    for step in 0..<(number % 7 == 0 ? 20_000 : 10) { sum = (sum &* 31 &+ step) % 1_000_003 }
    return sum
  }

  @Test(arguments: counts)
  func resultsComeInTheOrderOfTheWork(_ count: Int) {
    let workers = OrderedWorkers<Int>(count: count)
    var results: [Int] = []
    for number in 0..<500 {
      while workers.isFull, let result = workers.next() { results.append(result) }
      workers.submit { Self.busy(number) }
    }
    while let result = workers.next() { results.append(result) }
    #expect(results == (0..<500).map(Self.busy))
    #expect(workers.next() == nil)
  }

  @Test(arguments: counts)
  func onlyAFewPiecesAreUnderWayAtOnce(_ count: Int) {
    let workers = OrderedWorkers<Int>(count: count)
    var submitted = 0
    while !workers.isFull {
      workers.submit { 1 }
      submitted += 1
    }
    #expect(submitted == (count == 1 ? 1 : count + 2))
    #expect(workers.next() == 1 && !workers.isFull)
  }

  @Test func oneWorkerIsTheCaller() {
    let workers = OrderedWorkers<Bool>(count: 1)
    let caller = ObjectIdentifier(Thread.current)
    for _ in 0..<20 {
      workers.submit { ObjectIdentifier(Thread.current) == caller }
      #expect(workers.next() == true)
    }
  }

  @Test(arguments: counts)
  func workThatNobodyBeganIsDropped(_ count: Int) {
    let done = Mutex(0)
    do {
      let workers = OrderedWorkers<Int>(count: count)
      for _ in 0..<1000 {
        workers.submit {
          done.withLock { done in
            done += 1
            return done
          }
        }
      }
      _ = workers.next()
    }
    // All threads have ended: nothing is done from here on.
    let count = done.withLock { $0 }
    #expect((1...1000).contains(count))
    #expect(done.withLock { $0 } == count)
  }

  @Test(arguments: counts)
  func workersWithoutWorkEndAtOnce(_ count: Int) {
    let workers = OrderedWorkers<Int>(count: count)
    #expect(workers.next() == nil && !workers.isFull)
  }

  private struct Failed: Error, Equatable { let number: Int }

  @Test(arguments: [1, 2, 7, 100], [0, 1, 50])
  func resultsOfPiecesComeInTheirOrder(_ count: Int, _ pieces: Int) {
    let results = OrderedWorkers.map(pieces, workers: count) { Self.busy($0) }
    #expect(results == (0..<pieces).map(Self.busy))
  }

  @Test(arguments: [1, 2, 7])
  func theFirstPieceThatFailsIsTold(_ count: Int) {
    #expect(throws: Failed(number: 20)) {
      try OrderedWorkers.map(50, workers: count) { number throws(Failed) in
        guard number < 20 else { throw Failed(number: number) }
        return Self.busy(number)
      }
    }
  }
}

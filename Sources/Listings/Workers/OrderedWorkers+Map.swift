extension OrderedWorkers {
  /// The results of so many pieces of work in the order of their numbers, which count from 0; the
  /// same for any number of workers.
  ///
  /// - Parameters:
  ///   - pieces: How many pieces there are; none give no results.
  ///   - workers: How many threads work at most, the caller among them.
  /// - Throws: The error of the first piece, by its number, that failed; no new ones are begun
  ///   after it is known.
  package static func map<Success: Sendable, Failure: Error>(
    _ pieces: Int, workers count: Int,
    _ work: @escaping @Sendable (Int) throws(Failure) -> Success
  ) throws(Failure) -> [Success] where Output == Result<Success, Failure> {
    let workers = OrderedWorkers(count: min(count, pieces))
    var results: [Success] = []
    results.reserveCapacity(pieces)
    for number in 0..<pieces {
      while workers.isFull, let result = workers.next() { results.append(try result.get()) }
      workers.submit { Result { () throws(Failure) in try work(number) } }
    }
    while let result = workers.next() { results.append(try result.get()) }
    return results
  }
}

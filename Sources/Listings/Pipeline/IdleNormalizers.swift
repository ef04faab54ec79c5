/// The normalizers of one run that no worker uses at the moment, so that what one of them remembers
/// of cells serves the next batch of its input.
final class IdleNormalizers: Sendable {
  private struct Idle {
    /// The input whose normalizers these are, from 0.
    var input = 0
    var normalizers: [RecordNormalizer] = []
  }

  private let idle = Monitor(Idle())

  /// A normalizer of an input; `nil` where all of them work, or none was made yet.
  func take(input: Int) -> RecordNormalizer? {
    var taken: RecordNormalizer?
    idle.change { idle in
      if idle.input == input { taken = idle.normalizers.popLast() }
    }
    return taken
  }

  /// Takes a normalizer back. Those of an earlier input are needed no more.
  func put(_ normalizer: consuming RecordNormalizer, input: Int) {
    let normalizer = normalizer
    idle.change { idle in
      guard idle.input <= input else { return }
      if idle.input < input { idle = Idle(input: input) }
      idle.normalizers.append(normalizer)
    }
  }
}

import CSVText
import Listings

/// Reads large files once: their beginning decides how, and they are read again where the rest of
/// them decides otherwise.
enum ReadingOnTrust {
  /// What a reading gives. With a pipe among the inputs there is no second reading, and all of it is
  /// as without trust.
  /// - Parameter body: Reads the inputs with these settings, from the start and into nothing that an
  ///   earlier call left behind: the first may end with ``CommandFailure/readAgain``.
  static func result<Result>(
    of inputs: [ListingInput], _ settings: ReadingSettings,
    _ body: (ReadingSettings) throws -> Result
  ) throws -> Result {
    guard inputs.allSatisfy({ (try? $0.source.rewind()) == true }) else {
      return try body(settings)
    }
    var settings = settings
    settings.look = ReadingEnvironment.lookBytes.map(LookExtent.beginning) ?? .fewMegabytes
    do {
      return try body(settings)
    } catch let failure as CommandFailure where failure.asksToReadAgain {
      settings.look = .whole
      return try body(settings)
    }
  }
}

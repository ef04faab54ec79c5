import Listings

/// The reader with its errors as a command ends with them.
extension ListingReader {
  /// - Parameter progress: Is told how far the inputs are read.
  static func opening(
    _ inputs: [ListingInput], _ settings: ReadingSettings, _ progress: Progress
  ) throws(CommandFailure) -> ListingReader {
    do throws(ListingInputError) {
      let batchBytes = ReadingEnvironment.batchBytes ?? ListingReader.batchBytes
      return try ListingReader(
        progress.watching(inputs), settings: settings, batchSize: batchBytes)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Ends a command that has nothing to work on.
  func requireListings(of names: [String]) throws(CommandFailure) {
    guard listingCount == 0 else { return }
    if leftOutCount > 0 {
      var failure = CommandFailure(
        .unreadableInput,
        "no listing is left: \(leftOutCount == 1 ? "the only one" : "all \(leftOutCount)") "
          + "did not meet --where, --since or --until")
      failure.lines += unmetConditions.map { "  " + UnmetConditionWords.sentence($0) }
      if unmetConditions.isEmpty {
        failure.lines.append("  payspread inspect shows which levels and dates there are.")
      }
      throw failure
    }
    throw CommandFailure(ListingInputError.noListing(names: names, rows: rowCount))
  }

  mutating func nextBatch() throws(CommandFailure) -> ListingBatch? {
    do throws(ListingInputError) {
      return try next()
    } catch {
      throw CommandFailure(error)
    }
  }
}

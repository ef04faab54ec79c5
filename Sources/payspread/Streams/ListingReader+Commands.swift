import Listings

/// The reader with its errors as a command ends with them.
extension ListingReader {
  static func opening(
    _ inputs: [ListingInput], _ settings: ReadingSettings
  ) throws(CommandFailure) -> ListingReader {
    do throws(ListingInputError) {
      let batchBytes = ReadingEnvironment.batchBytes ?? ListingReader.batchBytes
      return try ListingReader(inputs, settings: settings, batchSize: batchBytes)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Ends a command that has nothing to work on.
  func requireListings(of names: [String]) throws(CommandFailure) {
    guard listingCount == 0 else { return }
    if leftOutCount > 0 {
      throw CommandFailure(
        .unreadableInput,
        "no listing is left: \(leftOutCount == 1 ? "the only one" : "all \(leftOutCount)") "
          + "did not meet --where, --since or --until",
        "  payspread inspect shows which levels and dates there are.")
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

import Listings

/// The reader with its errors as a command ends with them.
extension ListingReader {
  static func opening(
    _ inputs: [ListingInput], _ options: NormalizerOptions
  ) throws(CommandFailure) -> ListingReader {
    do throws(ListingInputError) {
      return try ListingReader(inputs, options: options)
    } catch {
      throw CommandFailure(error)
    }
  }

  mutating func nextBatch() throws(CommandFailure) -> ListingBatch? {
    do throws(ListingInputError) {
      return try next()
    } catch {
      throw CommandFailure(error)
    }
  }
}

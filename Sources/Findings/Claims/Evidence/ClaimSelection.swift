import CSVText
import Listings
import Spreads

/// The listings that meet some conditions, gathered into one group per currency, with the places
/// they came from.
///
/// A job whose first row does not meet the conditions while a later one does counts once, as with
/// the conditions of a command.
struct ClaimSelection: Sendable {
  /// A listing's place in the run, and in its file.
  struct Place: Sendable {
    var ordinal: Int32
    /// The place of its file's name in ``files``.
    var file: Int32
    var row: Int
  }

  private var selection: ListingSelection
  private(set) var groups: ListingGroups
  /// By the ordinal that a listing has among the selected ones.
  private(set) var places: [Place] = []
  private(set) var files: [String] = []
  /// The bytes of the file's name that came last, and its place in ``files``.
  private var latestFile: (name: [UInt8], place: Int32)?
  /// Where the listings' extra fields have the sentences about topics; `nil` to keep none.
  private let evidenceField: Int?
  /// By the ordinal among the selected listings: the sentences found, of those that have any.
  private(set) var sentences: [Int: String] = [:]

  /// - Parameter evidenceField: The place of `topic_evidence` among the extra fields, to keep it.
  init(
    _ conditions: [ListingCondition], extraFields: [String], groups: ListingGroups,
    evidenceField: Int?
  ) throws(ListingFilterError) {
    selection = ListingSelection(
      try ListingFilter(where: conditions.map(\.text), extraFields: extraFields))
    self.groups = groups
    self.evidenceField = evidenceField
  }

  mutating func add(_ batch: ListingBatch) {
    var selected = batch
    _ = selection.filter(&selected)
    groups.add(selected)
    var all = batch.listings.makeIterator()
    for listing in selected.listings {
      // What is selected has a new ordinal; the listing it was has the old one.
      while let original = all.next() {
        guard original.sourceLine == listing.sourceLine, original.sourceRow == listing.sourceRow,
          original.sourceFile == listing.sourceFile
        else { continue }
        note(listing, ordinal: original.ordinal, in: selected)
        break
      }
    }
  }

  private mutating func note(_ listing: Listing, ordinal: Int, in batch: ListingBatch) {
    let file = place(ofFile: batch.text[listing.sourceFile.range])
    if let evidenceField {
      let found = batch.extra(evidenceField, of: listing)
      if !found.isEmpty { sentences[places.count] = batch.string(found) }
    }
    places.append(
      Place(ordinal: Int32(clamping: ordinal), file: file, row: listing.sourceRow))
  }

  private mutating func place(ofFile name: ArraySlice<UInt8>) -> Int32 {
    if let latestFile, latestFile.name.elementsEqual(name) { return latestFile.place }
    let text = String(decoding: name, as: UTF8.self)
    let place = files.firstIndex(of: text) ?? files.count
    if place == files.count { files.append(text) }
    latestFile = (Array(name), Int32(place))
    return Int32(place)
  }
}

import CSVText

/// Finds the rows that show a job again, and the rows that only look so: the one stage that sees
/// all listings in input order.
///
/// A row repeats another when it has the same id and the same pay, when it is identical in every
/// input column, or when another id, or none, has the same employer, title, level, location and
/// pay on another date. For the last, the i-th row of any one date belongs to the i-th cluster of
/// its kind, so that two openings of one day stay two; rows that repeat by id or by content do not
/// count in that, and undated rows stand alone. The same employer, title, level and location
/// otherwise is a twin. Rows are compared by 64-bit hashes of their contents.
struct RepostIndex {
  // The first row with each key, by its place among all listings.
  private var contents = PlaceTable()
  private var identified = PlaceTable()
  private var kinds = PlaceTable()
  private var posts = PlaceTable()
  /// The second and further clusters of a kind, which few kinds have.
  private var clusters = PlaceTable()
  /// How many rows of one day and kind there are besides the first of the kind.
  private var rowsOfDay = PlaceTable()
  /// How often a content was met that was met more than once.
  private var occurrences: [UInt64: Int32] = [:]
  private var normalizedRows = PlaceTable()
  private var origins = RowPlaces()
  private var files: [String] = []
  /// The file of the row before it in the batch, by its name's place.
  private var lastFile: (name: ByteRange, index: Int32)?
  private var listingCount = 0
  /// The listings of a batch that show another one again, or have it as a twin, and the place of that.
  /// Where it stood is looked up for all of them together: most of it is far from the processor, and
  /// waited for once.
  private var pointing: [(index: Int, origin: Int32, isTwin: Bool)] = []
  /// Of no meaning: what was fetched must go somewhere.
  private var fetched: UInt32 = 0

  /// Gives the batch's listings their places, ids and flags. Batches must come in input order.
  mutating func mark(_ batch: inout ListingBatch) {
    lastFile = nil
    pointing.removeAll(keepingCapacity: true)
    for index in batch.listings.indices {
      if index % Self.nearRows == 0 { bringNear(batch, from: index) }
      batch.listings[index].ordinal = listingCount
      if batch.listings[index].record == nil {
        markRaw(&batch, index)
      } else {
        resolveReferences(&batch, index)
      }
      listingCount += 1
    }
    for row in pointing {
      let file = fileIndex(batch, batch.listings[row.index].sourceFile)
      let reference = reference(row.origin, from: file, &batch)
      if row.isTwin {
        batch.listings[row.index].twinOf = reference
      } else {
        batch.listings[row.index].repostOf = reference
      }
    }
  }

  /// How many rows are looked up side by side.
  private static let nearRows = 16

  /// Most of a large table is far from the processor. The slots of some rows are fetched at once,
  /// which takes hardly longer than fetching one.
  private mutating func bringNear(_ batch: ListingBatch, from start: Int) {
    for index in start..<min(start + Self.nearRows, batch.listings.count) {
      let keys = batch.listings[index].keys
      fetched ^= contents.near(keys.content) ^ posts.near(keys.post)
      if let key = keys.identified { fetched ^= identified.near(key) }
      if batch.listings[index].postedOn != nil { fetched ^= kinds.near(keys.paidPost) }
    }
  }

  // MARK: Raw rows

  private mutating func markRaw(_ batch: inout ListingBatch, _ index: Int) {
    let keys = batch.listings[index].keys
    let postedOn = batch.listings[index].postedOn
    let this = Int32(listingCount)
    let file = fileIndex(batch, batch.listings[index].sourceFile)
    origins.set(this, file: file, row: Int32(batch.listings[index].sourceRow), postedOn: postedOn)
    let occurrence = count(keys.content, this)
    if batch.listings[index].id.isEmpty {
      batch.listings[index].id = batch.appendID(keys.content, number: occurrence.number)
    }
    let hasPost = !batch.listings[index].title.isEmpty
    if let origin = occurrence.first ?? identical(keys, this)
      ?? (hasPost ? cluster(keys, postedOn, this) : nil)
    {
      pointing.append((index, origin, isTwin: false))
      remember(origin, keys, this)
    } else if hasPost, let origin = posts.placeOrInsert(keys.post, this) {
      pointing.append((index, origin, isTwin: true))
    }
  }

  /// Counts a content; the first row with it is given from the second on.
  private mutating func count(_ content: UInt64, _ this: Int32) -> (first: Int32?, number: Int32) {
    guard let first = contents.placeOrInsert(content, this) else { return (nil, 1) }
    let number = occurrences[content, default: 1] + 1
    occurrences[content] = number
    return (first, number)
  }

  private mutating func identical(_ keys: ListingKeys, _ this: Int32) -> Int32? {
    keys.identified.flatMap { identified.placeOrInsert($0, this) }
  }

  /// Rows that repeat a repost by its id or content repeat the job's first row.
  private mutating func remember(_ origin: Int32, _ keys: ListingKeys, _ this: Int32) {
    if let key = keys.identified, identified[key] == this {
      identified.set(key, to: origin)
    }
    if contents[keys.content] == this { contents.set(keys.content, to: origin) }
  }

  private mutating func cluster(
    _ keys: ListingKeys, _ postedOn: CalendarDate?, _ this: Int32
  ) -> Int32? {
    guard let date = postedOn else { return nil }
    let kind = keys.paidPost
    guard let first = kinds.placeOrInsert(kind, this) else { return nil }
    let number = earlierRows(of: kind, on: date, first)
    return number == 0 ? first : clusters.placeOrInsert(Self.key(kind, UInt64(number)), this)
  }

  /// How many rows of a kind were posted on a day before this row, which is counted as well.
  private mutating func earlierRows(
    of kind: UInt64, on date: CalendarDate, _ first: Int32
  ) -> Int32 {
    let day = Self.dayKey(kind, date)
    var number: Int32 = origins.postedOn(first) == date ? 1 : 0
    if let others = rowsOfDay.placeOrInsert(day, 1) {
      number += others
      rowsOfDay.set(day, to: others + 1)
    }
    return number
  }

  // MARK: Rows that were normalized before

  /// Their flags are trusted; what these point to is looked up, so that a cluster's openings can
  /// be counted.
  private mutating func resolveReferences(_ batch: inout ListingBatch, _ index: Int) {
    let listing = batch.listings[index]
    let file = fileIndex(batch, listing.sourceFile)
    normalizedRows.set(
      Self.key(UInt64(file), UInt64(listing.sourceRow)), to: Int32(listingCount))
    guard let reference = listing.repostOf else { return }
    let named = reference.file.isEmpty ? file : fileIndex(batch, reference.file)
    let ordinal = normalizedRows[Self.key(UInt64(named), UInt64(reference.row))]
    batch.listings[index].repostOf?.ordinal = ordinal.map(Int.init)
  }

  // MARK: Small things

  private func reference(
    _ place: Int32, from file: Int32, _ batch: inout ListingBatch
  ) -> RowReference {
    let origin = origins[place]
    let name = origin.file == file ? ByteRange.empty : batch.append(files[Int(origin.file)])
    return RowReference(file: name, row: Int(origin.row), ordinal: Int(place))
  }

  /// The number of a file by its name, from 0.
  private mutating func fileIndex(_ batch: ListingBatch, _ name: ByteRange) -> Int32 {
    if let lastFile, lastFile.name == name { return lastFile.index }
    let index = fileIndex(batch.string(name))
    lastFile = (name, index)
    return index
  }

  private mutating func fileIndex(_ name: String) -> Int32 {
    if let index = files.lastIndex(of: name) { return Int32(index) }
    files.append(name)
    return Int32(files.count - 1)
  }

  private static func dayKey(_ kind: UInt64, _ date: CalendarDate) -> UInt64 {
    key(kind, UInt64(bitPattern: Int64(date.daysSince1970)) | 1 << 40)
  }

  private static func key(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var hash = StableHash()
    hash.combine(first)
    hash.combine(second)
    return hash.value
  }
}

/// The file, the row and the day of listings, by their places among all.
private struct RowPlaces {
  private struct Row {
    var number: Int32 = 0
    /// Of no meaning for a row that has no day.
    var postedOn = CalendarDate(daysSince1970: 0)
  }

  private var rows: [Row] = []
  /// From which place on the rows are of which file.
  private var files: [(from: Int32, file: Int32)] = []

  /// Notes a listing behind all that were noted before; places in between have no row.
  mutating func set(_ place: Int32, file: Int32, row: Int32, postedOn day: CalendarDate?) {
    while rows.count < place { rows.append(Row()) }
    rows.append(Row(number: row, postedOn: day ?? CalendarDate(daysSince1970: 0)))
    if files.last?.file != file { files.append((place, file)) }
  }

  /// The day of a row that has one.
  func postedOn(_ place: Int32) -> CalendarDate { rows[Int(place)].postedOn }

  subscript(place: Int32) -> (file: Int32, row: Int32) {
    var low = 0
    var high = files.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if files[middle].from <= place { low = middle } else { high = middle }
    }
    return (files[low].file, rows[Int(place)].number)
  }
}

extension ListingBatch {
  /// Adds an id made from a content: `x-HASH-N`, sixteen digits and the number of the occurrence.
  fileprivate mutating func appendID(_ content: UInt64, number: Int32) -> ByteRange {
    let start = Int32(text.count)
    text.append(room: 40) { id in
      id.append("x-")
      id.append(hexDigits: content)
      id.append(UInt8(ascii: "-"))
      id.append(digits: UInt64(number))
    }
    return ByteRange(start: start, end: Int32(text.count))
  }
}

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
  /// The row that others repeat.
  private struct Origin {
    var file: Int32
    var row: Int32
    var ordinal: Int32
  }

  private var contents: [UInt64: (first: Origin, count: Int32)] = [:]
  private var identified: [UInt64: Origin] = [:]
  private var clusters: [UInt64: Origin] = [:]
  private var rowsOfDay: [UInt64: Int32] = [:]
  private var posts: [UInt64: Origin] = [:]
  private var normalizedRows: [UInt64: Int32] = [:]
  private var files: [String] = []
  private var listingCount = 0

  /// Gives the batch's listings their places, ids and flags. Batches must come in input order.
  mutating func mark(_ batch: inout ListingBatch) {
    for index in batch.listings.indices {
      batch.listings[index].ordinal = listingCount
      if batch.listings[index].record == nil {
        markRaw(&batch, index)
      } else {
        resolveReferences(&batch, index)
      }
      listingCount += 1
    }
  }

  // MARK: Raw rows

  private mutating func markRaw(_ batch: inout ListingBatch, _ index: Int) {
    let listing = batch.listings[index]
    let this = Origin(
      file: fileIndex(batch.string(listing.sourceFile)), row: Int32(listing.sourceRow),
      ordinal: Int32(listingCount))
    let occurrence = count(listing.keys.content, this)
    if listing.id.isEmpty {
      batch.listings[index].id = batch.append(
        "x-\(Self.hexadecimal(listing.keys.content))-\(occurrence.number)")
    }
    let hasPost = !listing.title.isEmpty
    if let origin = occurrence.first ?? identical(listing, this)
      ?? (hasPost ? cluster(listing, this) : nil)
    {
      batch.listings[index].repostOf = reference(origin, from: this, &batch)
      remember(origin, listing, this)
    } else if hasPost, let origin = twin(listing, this) {
      batch.listings[index].twinOf = reference(origin, from: this, &batch)
    }
  }

  /// Counts a content; the first row with it is given from the second on.
  private mutating func count(_ content: UInt64, _ this: Origin) -> (first: Origin?, number: Int32)
  {
    guard let entry = contents[content] else {
      contents[content] = (this, 1)
      return (nil, 1)
    }
    contents[content] = (entry.first, entry.count + 1)
    return (entry.first, entry.count + 1)
  }

  private mutating func identical(_ listing: Listing, _ this: Origin) -> Origin? {
    guard let key = listing.keys.identified else { return nil }
    if let origin = identified[key] { return origin }
    identified[key] = this
    return nil
  }

  /// Rows that repeat a repost by its id or content repeat the job's first row.
  private mutating func remember(_ origin: Origin, _ listing: Listing, _ this: Origin) {
    if let key = listing.keys.identified, identified[key]?.ordinal == this.ordinal {
      identified[key] = origin
    }
    if let entry = contents[listing.keys.content], entry.first.ordinal == this.ordinal {
      contents[listing.keys.content] = (origin, entry.count)
    }
  }

  private mutating func cluster(_ listing: Listing, _ this: Origin) -> Origin? {
    guard let date = listing.postedOn else { return nil }
    let kind = listing.keys.paidPost
    let day = Self.key(kind, UInt64(bitPattern: Int64(date.daysSince1970)) | 1 << 40)
    let number = rowsOfDay[day, default: 0]
    rowsOfDay[day] = number + 1
    let cluster = Self.key(kind, UInt64(number))
    if let origin = clusters[cluster] { return origin }
    clusters[cluster] = this
    return nil
  }

  private mutating func twin(_ listing: Listing, _ this: Origin) -> Origin? {
    if let origin = posts[listing.keys.post] { return origin }
    posts[listing.keys.post] = this
    return nil
  }

  // MARK: Rows that were normalized before

  /// Their flags are trusted; what these point to is looked up, so that a cluster's openings can
  /// be counted.
  private mutating func resolveReferences(_ batch: inout ListingBatch, _ index: Int) {
    let listing = batch.listings[index]
    let file = UInt64(fileIndex(batch.string(listing.sourceFile)))
    normalizedRows[Self.key(file, UInt64(listing.sourceRow))] = Int32(listingCount)
    guard let reference = listing.repostOf else { return }
    let named =
      reference.file.isEmpty ? file : UInt64(fileIndex(batch.string(reference.file)))
    let ordinal = normalizedRows[Self.key(named, UInt64(reference.row))]
    batch.listings[index].repostOf?.ordinal = ordinal.map(Int.init)
  }

  // MARK: Small things

  private func reference(
    _ origin: Origin, from this: Origin, _ batch: inout ListingBatch
  ) -> RowReference {
    let file = origin.file == this.file ? ByteRange.empty : batch.append(files[Int(origin.file)])
    return RowReference(file: file, row: Int(origin.row), ordinal: Int(origin.ordinal))
  }

  private mutating func fileIndex(_ name: String) -> Int32 {
    if files.last == name { return Int32(files.count - 1) }
    if let index = files.firstIndex(of: name) { return Int32(index) }
    files.append(name)
    return Int32(files.count - 1)
  }

  private static func key(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var hash = StableHash()
    hash.combine(first)
    hash.combine(second)
    return hash.value
  }

  private static func hexadecimal(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

import CSVText

/// The texts of a listing, and what is read from them: they are repaired first.
extension RecordNormalizer {
  /// Adds the texts that are taken as they stand, but for their white space.
  func addTexts(
    _ listing: inout Listing, _ cells: RecordCells, _ text: inout [UInt8]
  ) {
    let bytes = cells.table.bytes.span
    let texts: InlineArray<5, Range<Int>> = [
      cells.range(.listingID), cells.range(.employer), cells.range(.title), cells.range(.location),
      cells.range(.sourceURL),
    ]
    var places = InlineArray<5, ByteRange>(repeating: .empty)
    if mayNeedRepair || !text.appendAllFolded(bytes, texts, &places) {
      for index in 0..<4 { places[index] = folded(bytes, texts[index], &text, &listing) }
      places[4] = text.appendFolded(bytes, texts[4])
    }
    listing.id = places[0]
    listing.employer = places[1]
    listing.title = places[2]
    listing.location = places[3]
    listing.sourceURL = places[4]
  }

  /// Adds a text with its white space folded, and repaired.
  private func folded(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ text: inout [UInt8], _ listing: inout Listing
  ) -> ByteRange {
    guard mayNeedRepair, let repaired = Self.repaired(bytes.extracting(range)) else {
      return text.appendFolded(bytes, range)
    }
    listing.flags.insert(.encodingRepaired)
    return text.appendFolded(repaired.span, 0..<repaired.count)
  }

  /// A text without what wrong decoding and HTML left in it; `nil` where nothing did.
  private static func repaired(_ text: Span<UInt8>) -> [UInt8]? {
    let characters = HTMLEntities.replaced(in: text)
    guard let characters else { return Mojibake.repaired(text) }
    return Mojibake.repaired(characters.span) ?? characters
  }

  /// What a title says of the work's extent, where the level reader did not find it in passing: one that
  /// was repaired by what it became.
  mutating func titleFlags(
    _ listing: Listing, _ cells: RecordCells, _ text: [UInt8]
  ) -> ListingFlags {
    if let flags = levels.titleFlags { return flags }
    return listing.flags.contains(.encodingRepaired)
      ? work.flags(title: text.span, listing.title.range)
      : work.flags(title: cells.table.bytes.span, cells.range(.title))
  }

  mutating func setLevel(
    _ listing: inout Listing, _ cells: RecordCells, _ text: inout [UInt8]
  ) {
    let found = level(&listing, cells, text)
    guard let found else { return }
    listing.levelBasis = found.basis
    let start = Int32(text.count)
    text.append(contentsOf: found.reading.name)
    listing.level = ByteRange(start: start, end: Int32(text.count))
    if found.reading.isAmbiguous { listing.flags.insert(.levelAmbiguous) }
    if let rule = found.rule {
      listing.levelReason = Int32(levelReasons.count)
      levelReasons.append((rule.index, rule.place))
    }
  }

  /// The level by the cells, or where one of them was repaired by what they became.
  private mutating func level(
    _ listing: inout Listing, _ cells: RecordCells, _ text: [UInt8]
  ) -> LevelReader.Found? {
    let bytes = cells.table.bytes.span
    let column =
      mayNeedRepair ? Self.repaired(bytes.extracting(cells.range(.level))) : nil
    if column != nil { listing.flags.insert(.encodingRepaired) }
    guard listing.flags.contains(.encodingRepaired) else {
      return levels.level(
        bytes, title: cells.range(.title), column: cells.range(.level),
        employer: cells.range(.employer))
    }
    var repaired = Array(text[listing.title.range])
    let title = repaired.indices
    repaired += text[listing.employer.range]
    let employer = title.upperBound..<repaired.count
    if let column {
      repaired += column
    } else {
      repaired.append(bytes.extracting(cells.range(.level)))
    }
    return levels.level(
      repaired.span, title: title, column: employer.upperBound..<repaired.count, employer: employer)
  }
}

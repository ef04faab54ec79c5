/// The part of a sheet as the library wrote it without the long rows, opened to take these in.
struct SheetPart {
  private let text: String
  private let rowsEnd: String.Index
  private let linksPlace: String.Index
  private let hasLinks: Bool
  private let dimension: Range<String.Index>

  /// `nil` when the part is not as expected.
  init?(_ text: String) {
    guard let rows = text.place(of: "</sheetData>"),
      let dimension = text[..<rows.lowerBound].place(between: "<dimension ref=\"", and: "\"/>")
    else { return nil }
    let tail = text[rows.upperBound...]
    // Where links go if there are none yet, by the order that the standard gives (ISO/IEC 29500-1,
    // CT_Worksheet): the margins are always written.
    let links = tail.place(of: "</hyperlinks>")
    let next = tail.place(of: "<printOptions") ?? tail.place(of: "<pageMargins")
    guard let place = links ?? next else { return nil }
    self.text = text
    rowsEnd = rows.lowerBound
    linksPlace = place.lowerBound
    hasLinks = links != nil
    self.dimension = dimension
  }

  /// The whole part, packed, with long rows, their extent and their links.
  func packed(
    adding rows: [PackedStretch], _ extent: Extent, links: [PackedStretch]
  ) -> [PackedStretch] {
    let opening = hasLinks || links.isEmpty ? "" : "<hyperlinks>"
    let closing = hasLinks || links.isEmpty ? "" : "</hyperlinks>"
    return [Self.packed(head(extent))] + rows
      + [Self.packed(text[rowsEnd..<linksPlace] + opening)] + links
      + [Self.packed(closing + text[linksPlace...], isLast: true)]
  }

  /// The part up to the end of its rows, with the extent of these and the long rows.
  private func head(_ extent: Extent) -> Substring {
    var whole = Extent(text[dimension])
    whole.include(extent)
    return text[..<dimension.lowerBound] + whole.dimension + text[dimension.upperBound..<rowsEnd]
  }

  private static func packed(_ text: Substring, isLast: Bool = false) -> PackedStretch {
    PackedStretch(Array(text.utf8), isLast: isLast)
  }
}

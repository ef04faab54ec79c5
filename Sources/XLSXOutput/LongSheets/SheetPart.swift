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

  /// The part up to the end of its rows, with the extent of these and the long rows.
  func head(_ extent: Extent) -> [UInt8] {
    var whole = Extent(text[dimension])
    whole.include(extent)
    let head = text[..<dimension.lowerBound] + whole.dimension
    return Array((head + text[dimension.upperBound..<rowsEnd]).utf8)
  }

  /// The rest of the part, with links.
  func tail(_ links: [[UInt8]]) -> [[UInt8]] {
    guard !links.isEmpty else { return [Array(text[rowsEnd...].utf8)] }
    let opening = hasLinks ? "" : "<hyperlinks>"
    let closing = hasLinks ? "" : "</hyperlinks>"
    return [Array((text[rowsEnd..<linksPlace] + opening).utf8)] + links
      + [Array((closing + text[linksPlace...]).utf8)]
  }
}

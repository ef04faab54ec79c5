/// The relationships of a part, to which more can be added.
struct Relationships {
  private let opening: String

  /// How many there are; the library numbers them from 1.
  let count: Int

  /// Reads the part, of which there may be none yet.
  init(_ text: String?) {
    let end = "</Relationships>"
    guard let text, let place = text.place(of: end) else {
      opening = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        """
      count = 0
      return
    }
    opening = String(text[..<place.lowerBound])
    count = opening.ranges(of: "<Relationship ").count
  }

  /// The whole part with further elements, packed.
  func packed(adding elements: [PackedStretch]) -> [PackedStretch] {
    [PackedStretch(Array(opening.utf8), isLast: false)] + elements
      + [PackedStretch(Array("</Relationships>".utf8), isLast: true)]
  }
}

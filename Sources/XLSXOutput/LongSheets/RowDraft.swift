import CSVText

/// The XML of rows in which the numbers of shared texts are still missing, and of styles that no
/// look of the rows has: several drafts are made at a time, while these numbers follow the order of
/// the rows.
package struct RowDraft: Sendable {
  /// What is missing, by its number within the draft.
  enum Gap: Sendable {
    case style(Int)
    case text(Int)
  }

  private(set) var xml = XMLBytes()
  private var gaps: [(place: Int, gap: Gap)] = []

  /// Makes room for so many bytes.
  mutating func reserve(bytes: Int) { xml.reserve(bytes) }

  /// Appends what is known.
  mutating func write(_ change: (inout XMLBytes) -> Void) { change(&xml) }

  /// Leaves a gap.
  mutating func leave(_ gap: Gap) { gaps.append((xml.bytes.count, gap)) }

  /// The XML with the numbers that styles and texts have in the file.
  package func filled(styles: [Int], texts: [Int]) -> [UInt8] {
    let largest = max(styles.max() ?? 0, texts.max() ?? 0)
    let xml = xml.bytes.span
    var filled: [UInt8] = []
    filled.append(room: xml.count + gaps.count * String(largest).utf8.count) { pen in
      var start = 0
      for (place, gap) in gaps {
        pen.append(xml.extracting(start..<place))
        switch gap {
        case .style(let number): pen.append(digits: UInt64(styles[number]))
        case .text(let number): pen.append(digits: UInt64(texts[number]))
        }
        start = place
      }
      pen.append(xml.extracting(start...))
    }
    return filled
  }
}

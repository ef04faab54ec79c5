/// The XML of rows in which the numbers of styles and shared texts are still missing: several
/// drafts are made at a time, while these numbers follow the order of the rows.
package struct RowDraft: Sendable {
  /// What is missing, by its number within the draft.
  enum Gap: Sendable {
    case style(Int)
    case text(Int)
  }

  private(set) var xml = XMLBytes()
  private var gaps: [(place: Int, gap: Gap)] = []

  mutating func reserve(_ capacity: Int) { xml.reserve(capacity) }

  /// Appends what is known.
  mutating func write(_ change: (inout XMLBytes) -> Void) { change(&xml) }

  /// Leaves a gap.
  mutating func leave(_ gap: Gap) { gaps.append((xml.bytes.count, gap)) }

  /// The XML with the numbers that styles and texts have in the file.
  package func filled(styles: [Int], texts: [Int]) -> [UInt8] {
    var filled = XMLBytes()
    filled.reserve(xml.bytes.count + gaps.count * 6)
    var start = 0
    for (place, gap) in gaps {
      filled.append(xml.bytes[start..<place])
      switch gap {
      case .style(let number): filled.append(styles[number])
      case .text(let number): filled.append(texts[number])
      }
      start = place
    }
    filled.append(xml.bytes[start...])
    return filled.bytes
  }
}

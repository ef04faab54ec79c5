/// The looks of cells on the Listings sheet.
enum ListingLook: Int, CaseIterable {
  case text, wrapped, label, explanation, posted, annual, decimal, date, link, identifier

  var style: CellStyle {
    switch self {
    case .text: Styles.text
    case .wrapped: Styles.wrapped
    case .label: Styles.label
    case .explanation: Styles.explanation
    case .posted: Styles.posted
    case .annual: Styles.annual
    case .decimal: Styles.decimal
    case .date: Styles.date
    case .link: Styles.link
    case .identifier: Styles.identifier
    }
  }
}

extension CellWriter {
  mutating func write(_ text: String, _ look: ListingLook) { write(text, look: look.rawValue) }

  mutating func write(_ text: Span<UInt8>, _ look: ListingLook) { write(text, look: look.rawValue) }

  mutating func write(_ number: Double, _ look: ListingLook) { write(number, look: look.rawValue) }

  mutating func write(_ integer: Int, _ look: ListingLook) { write(integer, look: look.rawValue) }
}

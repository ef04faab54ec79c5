/// A field of the listing schema, as conditions, corrections and the table schema speak of it.
enum ListingField: Int, CaseIterable, Sendable {
  case listingID, employer, title, location, level, levelBasis, payText, payMin, payMax, payPeriod
  case currency, annualMin, annualMax, payShape, positions, postedOn, sourceURL, flags
  case sourceFile, sourceRow, sourceLine

  /// What values a field has.
  enum Kind: Equatable, Sendable {
    case text
    /// Codes joined by `;`.
    case codes
    case decimal
    case integer
    case date
    case currency
    /// One of these words.
    case choice([String])
  }

  /// The name in the listing schema.
  var name: String { ListingSchema.fields[rawValue] }

  /// The field of a name, in any letter case, with spaces for underscores as well: `Pay min`.
  init?(name: some StringProtocol) {
    let wanted = String(name.lowercased().map { $0 == " " ? "_" : $0 })
    guard let place = ListingSchema.fields.firstIndex(of: wanted),
      let field = ListingField(rawValue: place)
    else { return nil }
    self = field
  }

  var kind: Kind {
    switch self {
    case .payMin, .payMax, .annualMin, .annualMax, .positions: .decimal
    case .sourceRow, .sourceLine: .integer
    case .postedOn: .date
    case .currency: .currency
    case .flags: .codes
    case .levelBasis: .choice(LevelBasis.allCases.map(\.name).filter { !$0.isEmpty })
    case .payPeriod: .choice(PayPeriod.allCases.map(\.name))
    case .payShape: .choice(PayShape.allCases.map(\.name))
    default: .text
    }
  }
}

/// What a column of an input can be.
public enum InputField: Int, Sendable, CaseIterable {
  case listingID
  case employer
  case title
  case location
  case level
  case payText
  case payMin
  case payMax
  case payPeriod
  case currency
  case positions
  case postedOn
  case sourceURL
  case employmentType
  case description

  /// The field's name in the listing schema and in messages.
  public var name: String {
    switch self {
    case .listingID: "listing_id"
    case .employer: "employer"
    case .title: "title"
    case .location: "location"
    case .level: "level"
    case .payText: "pay_text"
    case .payMin: "pay_min"
    case .payMax: "pay_max"
    case .payPeriod: "pay_period"
    case .currency: "currency"
    case .positions: "positions"
    case .postedOn: "posted_on"
    case .sourceURL: "source_url"
    case .employmentType: "employment_type"
    case .description: "description"
    }
  }

  /// The field of that name; `nil` where there is none.
  public init?(name: some StringProtocol) {
    guard let field = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = field
  }
}

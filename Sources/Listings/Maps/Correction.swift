/// One row of a corrections file: the value that a listing is to have, and why.
public struct Correction: Sendable, Equatable {
  /// The row as a spreadsheet shows it, from 1.
  public let row: Int
  public let listingID: String
  /// The schema's name of the field.
  public let field: String
  /// The new value as written; empty for none.
  public let value: String
  /// Why, in the words of who corrects.
  public let reason: String
  let change: CorrectedValue
}

/// A new value, read.
enum CorrectedValue: Sendable, Equatable {
  case text(ListingField, String)
  case amount(ListingField, ExactDecimal?)
  case period(PayPeriod?)
  case currency(CurrencyCode?)
  case positions(ExactDecimal)
  case postedOn(CalendarDate?)
  case flags(ListingFlags)

  /// The fields that a correction can set. The others follow from these (annual pay, pay shape,
  /// level basis), or say where a listing comes from and stay.
  static let fields: [ListingField] = [
    .employer, .title, .location, .level, .payText, .payMin, .payMax, .payPeriod, .currency,
    .positions, .postedOn, .sourceURL, .flags,
  ]

  /// Whether a listing's pay must be worked out anew.
  var isOfPay: Bool {
    switch self {
    case .amount, .period, .currency, .flags: true
    default: false
    }
  }

  var isOfFlags: Bool {
    if case .flags = self { true } else { false }
  }

  /// Reads the value of a field; `nil` where the field cannot have it.
  init?(_ field: ListingField, _ text: String) {
    switch field {
    case .payMin, .payMax: self.init(amount: text, field)
    case .payPeriod: self.init(text, PayPeriod.init(name:)) { .period($0) }
    case .currency: self.init(text, { CurrencyCode($0) }, { .currency($0) })
    case .postedOn: self.init(text, CalendarDate.init(iso:)) { .postedOn($0) }
    case .positions:
      let number = text.isEmpty ? .one : ExactDecimal(text)
      guard let number, number > .zero else { return nil }
      self = .positions(number)
    case .flags: self.init(flags: text)
    case .payText: self = .text(field, text)
    default: self = .text(field, String(decoding: FoldedText(text, .exact).pattern, as: UTF8.self))
    }
  }

  private init?<Value>(
    _ text: String, _ read: (String) -> Value?, _ make: (Value?) -> CorrectedValue
  ) {
    let value = read(text)
    guard value != nil || text.isEmpty else { return nil }
    self = make(value)
  }

  private init?(amount text: String, _ field: ListingField) {
    let amount = ExactDecimal(text)
    // Above zero: nought is no pay, and pay that is not stated is an empty value.
    guard text.isEmpty || amount.map({ $0 > .zero }) ?? false else { return nil }
    self = .amount(field, amount)
  }

  private init?(flags text: String) {
    var flags: ListingFlags = []
    for code in text.split(separator: ";") {
      guard let known = ListingFlags.codes.first(where: { $0.code == code }) else { return nil }
      flags.insert(known.flag)
    }
    self = .flags(flags)
  }

  /// What a field takes, for messages.
  static func expectation(_ field: ListingField) -> String {
    switch field {
    case .payMin, .payMax: "a plain amount above 0 such as 50000.5, or nothing"
    case .payPeriod: "one of " + PayPeriod.allCases.map(\.name).joined(separator: ", ")
    case .currency: "a code such as USD, or nothing"
    case .postedOn: "a date such as 2023-07-25, or nothing"
    case .positions: "a plain number above 0"
    case .flags: "flag codes joined by ; without repost_of and twin_of"
    default: "a text"
    }
  }
}

/// A correction that was made to one listing.
public struct AppliedCorrection: Sendable, Equatable {
  public let correction: Correction
  /// The file and the row that the listing comes from.
  public let sourceFile: String
  public let sourceRow: Int
  /// The field's value before, as a clean listings file has it; empty for none.
  public let oldValue: String
  /// The field's value after.
  public let newValue: String
}

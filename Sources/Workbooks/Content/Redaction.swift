import Listings

/// Fields of the listing schema that are left out of a workbook.
///
/// What restates a field goes with it: with a posted bound the annual one and the posted words, with
/// the period the posted words. A value that also stands in a text of its own right stays there, as
/// a level in a title.
public struct Redaction: Sendable, Equatable {
  /// The fields that were named, in the schema's order; none for a whole workbook.
  public let fields: [String]
  /// The fields that go with them, in the schema's order.
  public let restating: [String]
  private let hidden: Set<String>

  /// Leaves nothing out.
  public static let none = Redaction(hiding: [])

  /// Reads the names of fields, in any letter case and with spaces or hyphens for underscores.
  /// - Throws: The first name that is no field, or is one that no figure can do without.
  public init(_ names: [String]) throws(RedactionError) {
    var fields: Set<String> = []
    for name in names {
      guard let field = Self.field(written: name) else { throw .unknownField(name) }
      guard field != "currency" else { throw .indispensable(field) }
      fields.insert(field)
    }
    self.init(hiding: fields)
  }

  private init(hiding named: Set<String>) {
    let all = named.union(named.flatMap { Self.restatements[$0] ?? [] })
    fields = ListingSchema.fields.filter(named.contains)
    restating = ListingSchema.fields.filter(all.subtracting(named).contains)
    hidden = all
  }

  /// The field of a name in any letter case, with spaces or hyphens for underscores.
  private static func field(written name: String) -> String? {
    let wanted = String(name.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
    return ListingSchema.fields.first { $0 == wanted }
  }

  /// The fields in which a field's value stands again.
  private static let restatements = [
    "pay_min": ["annual_min", "pay_text"], "pay_max": ["annual_max", "pay_text"],
    "annual_min": ["pay_min", "pay_text"], "annual_max": ["pay_max", "pay_text"],
    "pay_period": ["pay_text"],
  ]

  /// Whether nothing is left out.
  public var isEmpty: Bool { hidden.isEmpty }

  /// Whether a field of the schema is left out.
  public func hides(_ field: String) -> Bool { hidden.contains(field) }

  /// Whether a field of the schema is left out, by its name as a person may write it.
  public func hidesField(written name: String) -> Bool {
    Self.field(written: name).map(hides) ?? false
  }

  /// Whether a bound of pay is left out.
  var hidesPay: Bool { hides("pay_min") || hides("pay_max") }

  /// Whether a column is left out that figures are computed from.
  var hidesFigures: Bool {
    hidesPay || hides("pay_period") || hides("positions")
  }

  /// Checks that no listings are grouped by what is left out.
  /// - Throws: The first such field.
  public func check(groupFields: [String]) throws(RedactionError) {
    if let field = groupFields.first(where: hides) { throw .groupedBy(field, column: field) }
  }
}

/// Why fields cannot be left out.
public enum RedactionError: Error, Sendable, Equatable {
  /// There is no field of this name.
  case unknownField(String)
  /// No figure says anything without this field.
  case indispensable(String)
  /// Listings are grouped by this field, or by the column that it was read from, so that every row
  /// of figures says it.
  case groupedBy(String, column: String)
}

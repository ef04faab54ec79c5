import CSVText

/// A condition made ready: which field to look at, and what to ask of it.
struct FieldTest: Sendable {
  private enum Question: Sendable {
    case isText(FoldedText)
    /// One of the items between `;`, or all of them together.
    case hasItem(FoldedText)
    case containsText(FoldedText)
    case isNumber(ExactDecimal?)
    case isDate(CalendarDate?)
    case isCurrency(CurrencyCode?)
    case isChoice(String)
    case hasFlag(ListingFlags)
    case isRepost
    case isTwin
    /// Asked of the value as a clean listings file has it: makes a text for each listing.
    case writtenIs(FoldedText)
    case writtenContains(FoldedText)
  }

  private let place: FieldReference.Place
  private let question: Question

  /// The extra field of topics, whose items are joined by `;`.
  static let topics = Topics.fields[0]

  init(_ condition: ListingCondition, extraFields: [String]) throws(ListingFilterError) {
    place = try FieldReference(condition.field, extraFields: extraFields).place
    question =
      switch place {
      case .extra: Self.extraQuestion(condition)
      case .schema(let field): try Self.question(condition, field)
      }
  }

  private static func extraQuestion(_ condition: ListingCondition) -> Question {
    switch condition.relation {
    case .contains: .containsText(FoldedText(condition.value, .letterCase))
    case .equals where condition.field == topics: .hasItem(FoldedText(condition.value, .exact))
    case .equals: .isText(FoldedText(condition.value, .exact))
    }
  }

  private static func question(
    _ condition: ListingCondition, _ field: ListingField
  ) throws(ListingFilterError) -> Question {
    if condition.relation == .contains {
      let text = FoldedText(condition.value, .letterCase)
      return field.kind == .text ? .containsText(text) : .writtenContains(text)
    }
    let value = condition.value
    switch field.kind {
    case .text: return .isText(FoldedText(value, .exact))
    case .codes: return try flagQuestion(value)
    case .decimal, .integer:
      return .isNumber(
        try read(value, field, "a plain number such as 50000.5") { ExactDecimal($0) })
    case .date:
      return .isDate(try read(value, field, "a date such as 2023-07-25", CalendarDate.init(iso:)))
    case .currency:
      return .isCurrency(try read(value, field, "a code such as USD") { CurrencyCode($0) })
    case .choice(let names):
      let expected = "one of " + names.joined(separator: ", ")
      return .isChoice(try read(value, field, expected) { names.contains($0) ? $0 : nil } ?? "")
    }
  }

  private static func read<Value>(
    _ text: String, _ field: ListingField, _ expected: String, _ read: (String) -> Value?
  ) throws(ListingFilterError) -> Value? {
    guard !text.isEmpty else { return nil }
    guard let value = read(text) else {
      throw .unreadableValue(field: field.name, value: text, expected: expected)
    }
    return value
  }

  private static func flagQuestion(_ value: String) throws(ListingFilterError) -> Question {
    if let known = ListingFlags.codes.first(where: { $0.code == value }) {
      return .hasFlag(known.flag)
    }
    if value == ListingFlags.repostCode { return .isRepost }
    if value == ListingFlags.twinCode { return .isTwin }
    // A code with the row it names, several codes, or none.
    if value.isEmpty || value.contains(":") || value.contains(";") {
      return .writtenIs(FoldedText(value, .exact))
    }
    let codes =
      ListingFlags.codes.map(\.code) + [ListingFlags.repostCode, ListingFlags.twinCode]
    throw .unreadableValue(
      field: ListingField.flags.name, value: value,
      expected: "one of " + codes.joined(separator: ", "))
  }

  /// Whether a listing holds what the condition asks. A field that the batch's input does not have
  /// is empty.
  func holds(_ listing: Listing, in batch: ListingBatch) -> Bool {
    switch place {
    case .schema(let field): holds(field, listing, batch)
    case .extra(let extra):
      holds(batch.text.span, batch.extra(extra, of: listing).range)
    }
  }

  private func holds(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    switch question {
    case .isText(let text): text.equals(bytes, range)
    case .hasItem(let text): text.equals(bytes, range) || Self.hasItem(text, bytes, range)
    case .containsText(let text): text.isContained(in: bytes, range)
    default: false
    }
  }

  private static func hasItem(_ text: FoldedText, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool
  {
    var start = range.lowerBound
    for index in range where bytes[index] == UInt8(ascii: ";") {
      if text.equals(bytes, start..<index) { return true }
      start = index + 1
    }
    return start > range.lowerBound && text.equals(bytes, start..<range.upperBound)
  }

  private func holds(_ field: ListingField, _ listing: Listing, _ batch: ListingBatch) -> Bool {
    switch question {
    case .isNumber(let number): batch.number(field, of: listing) == number
    case .isDate(let date): listing.postedOn == date
    case .isCurrency(let currency): listing.currency == currency
    case .isChoice(let name): batch.value(field, of: listing) == name
    case .hasFlag(let flag): listing.flags.contains(flag)
    case .isRepost: listing.repostOf != nil
    case .isTwin: listing.twinOf != nil
    case .writtenIs(let text): Self.written(batch.value(field, of: listing), text.equals)
    case .writtenContains(let text):
      Self.written(batch.value(field, of: listing), text.isContained)
    case .isText, .hasItem, .containsText:
      holds(batch.text.span, batch.textRange(field, of: listing) ?? 0..<0)
    }
  }

  private static func written(
    _ value: String, _ holds: (Span<UInt8>, Range<Int>) -> Bool
  ) -> Bool {
    let bytes = Array(value.utf8)
    return holds(bytes.span, 0..<bytes.count)
  }
}

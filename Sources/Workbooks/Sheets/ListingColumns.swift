import Listings

/// A column of the Listings sheet.
struct ListingColumn: Sendable {
  /// The schema's field name in words.
  var header: String
  /// The widest it gets, in characters; longer texts wrap.
  var widest: Double
  var isNumeric = false
}

extension ListingColumn {
  /// The schema's fields in order, then the helper columns that the figures select by.
  static let all: [ListingColumn] =
    zip(ListingSchema.fields, widths).map { field, width in
      ListingColumn(
        header: words(field), widest: width, isNumeric: numericFields.contains(field))
    } + [
      ListingColumn(header: "Group", widest: 8, isNumeric: true),
      ListingColumn(header: "Employer no.", widest: 10, isNumeric: true),
      ListingColumn(header: "Midpoint", widest: 14, isNumeric: true),
    ]

  private static let widths: [Double] = [
    13, 18, 28, 18, 12, 9, 22, 13, 13, 9.5, 10, 14, 14, 12, 10, 11.5, 16, 22, 16, 8, 8,
  ]

  private static let numericFields: Set = [
    "pay_min", "pay_max", "annual_min", "annual_max", "positions", "source_row", "source_line",
  ]

  /// `pay_min` as "Pay min".
  static func words(_ field: String) -> String {
    let words = field.split(separator: "_").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// The place of a column by its header.
  static func index(_ header: String) -> Int {
    all.firstIndex { $0.header == header } ?? 0
  }

  static let payMin = index("Pay min")
  static let payMax = index("Pay max")
  static let payPeriod = index("Pay period")
  static let annualMin = index("Annual min")
  static let annualMax = index("Annual max")
  static let employerNumber = index("Employer no.")
}

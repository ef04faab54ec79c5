import Listings
import Spreads

/// What a column of the Listings sheet says: the schema's fields in order, then the numbers that the
/// figures select by, then room for the reader.
enum ListingDetail: Int, CaseIterable, Sendable {
  case id, employer, title, location, level, levelBasis, payText, payMin, payMax, payPeriod
  case currency, annualMin, annualMax, payShape, positions, postedOn, sourceURL, flags
  case sourceFile, sourceRow, sourceLine
  case convertedMin, convertedMax
  case group, employerNumber, midpoint

  /// The field of the schema; `nil` for a helper column.
  var field: String? {
    ListingSchema.fields.indices.contains(rawValue) ? ListingSchema.fields[rawValue] : nil
  }
}

/// A column of the Listings sheet.
struct ListingColumn: Sendable {
  var detail: ListingDetail
  /// The schema's field name in words.
  var header: String
  /// The widest it gets, in characters; longer texts wrap.
  var widest: Double

  init(_ detail: ListingDetail) {
    self.detail = detail
    header = detail.field.map(Self.words) ?? Self.helperHeaders[detail] ?? ""
    widest = Self.widths[detail.rawValue]
  }

  private static let helperHeaders: [ListingDetail: String] = [
    .convertedMin: "Converted min", .convertedMax: "Converted max", .group: "Group",
    .employerNumber: "Employer no.", .midpoint: "Midpoint",
  ]

  private static let widths: [Double] = [
    13, 18, 28, 18, 12, 9, 22, 13, 13, 9.5, 10, 14, 14, 12, 10, 11.5, 16, 22, 16, 8, 8, 14, 14, 8,
    10,
    14,
  ]

  /// `pay_min` as "Pay min".
  static func words(_ field: String) -> String {
    let words = field.split(separator: "_").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

/// The columns of the Listings sheet of one workbook: all but those that are left out.
struct ListingColumns: Sendable {
  let shown: [ListingColumn]
  private let places: [ListingDetail: Int]

  init(_ content: WorkbookContent) {
    let converts = content.table.options.rates != nil
    let shown = ListingDetail.allCases.filter { detail in
      let isConverted = detail == .convertedMin || detail == .convertedMax
      return (converts || !isConverted) && !Self.isHidden(detail, content.redaction)
    }.map(ListingColumn.init)
    self.shown = shown
    places = Dictionary(uniqueKeysWithValues: shown.enumerated().map { ($1.detail, $0) })
  }

  /// A midpoint says its bounds where they are the same.
  private static func isHidden(_ detail: ListingDetail, _ redaction: Redaction) -> Bool {
    switch detail {
    case .midpoint: return redaction.hides("annual_min") || redaction.hides("annual_max")
    case .convertedMin: return redaction.hides("annual_min")
    case .convertedMax: return redaction.hides("annual_max")
    default: break
    }
    return detail.field.map(redaction.hides) ?? false
  }

  /// The place of a column, from 0; `nil` where it is left out.
  subscript(detail: ListingDetail) -> Int? { places[detail] }

  /// Whether every column of Listings that a formula names is there.
  func haveAll(of formula: String) -> Bool {
    let headers = formula.matches(of: /Listings\[([^\]]+)\]/).map { String($0.1) }
    return headers.allSatisfy { header in shown.contains { $0.header == header } }
  }
}

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
  /// What a line of a text that wraps has of it.
  var lineWidth: Double {
    let indent = detail == .flags ? Styles.explanation.indent : 0
    return widest - 1 - Double(indent) * FittedWidth.indentWidth
  }
  /// The name that the column has on the sheet: `B`.
  var letters = ""

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
    21, 18, 28, 18, 12, 9, 22, 13, 13, 11.5, 10, 14, 14, 12, 10, 12, 16, 24, 16, 8, 8, 14, 14, 8,
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
  /// By the number of a detail.
  private let places: [Int?]
  private let headers: Set<Substring>

  init(_ content: WorkbookContent) {
    let converts = content.table.options.rates != nil
    var shown = ListingDetail.allCases.filter { detail in
      let isConverted = detail == .convertedMin || detail == .convertedMax
      return (converts || !isConverted) && !Self.isHidden(detail, content.redaction)
    }.map(ListingColumn.init)
    for place in shown.indices { shown[place].letters = CellReference.columnName(place) }
    self.shown = shown
    places = ListingDetail.allCases.map { [shown] detail in
      shown.firstIndex { $0.detail == detail }
    }
    headers = Set(shown.map { $0.header[...] })
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
  subscript(detail: ListingDetail) -> Int? { places[detail.rawValue] }

  /// Whether every column of Listings that a formula names is there.
  func haveAll(of formula: String) -> Bool {
    Self.columns(in: formula).allSatisfy { headers.contains($0) }
  }

  /// The columns of Listings in a formula: `Pay min` of `Listings[Pay min]`.
  private static func columns(in formula: String) -> [Substring] {
    var columns: [Substring] = []
    var rest = formula.utf8[...]
    while let bracket = rest.firstIndex(of: UInt8(ascii: "[")) {
      let isOfListings = rest[..<bracket].reversed().starts(with: "Listings".utf8.reversed())
      rest = rest[bracket...].dropFirst()
      guard isOfListings, let end = rest.firstIndex(of: UInt8(ascii: "]")) else { continue }
      columns.append(Substring(rest[..<end]))
    }
    return columns
  }
}

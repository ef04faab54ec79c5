/// The columns of a clean listings file, in order.
public enum ListingSchema {
  public static let fields = [
    "listing_id", "employer", "title", "location", "level", "level_basis", "pay_text", "pay_min",
    "pay_max", "pay_period", "currency", "annual_min", "annual_max", "pay_shape", "positions",
    "posted_on", "source_url", "flags", "source_file", "source_row", "source_line",
  ]

  /// The columns of a file of refused rows, in order.
  public static let refusalFields = [
    "source_file", "source_row", "source_line", "column", "reason", "message", "record",
  ]

  /// Whether a header is that of a clean listings file, whatever columns follow.
  static func isSchema(_ header: [String]) -> Bool {
    header.starts(with: fields)
  }

  /// The names of the columns of a clean listings file, or of the sheet Listings in a workbook of
  /// payspread; `nil` for any other header.
  public static func cleanNames(_ header: [String]) -> [String]? {
    isSchema(header) ? header : names(inWords: header)
  }

  /// The header of the sheet Listings in a workbook of payspread, which has the names in words
  /// (`Pay min`), with the names themselves; `nil` for any other.
  private static func names(inWords header: [String]) -> [String]? {
    let names = header.prefix(fields.count).map { name in
      String(name.lowercased().map { $0 == " " ? "_" : $0 })
    }
    guard names == fields else { return nil }
    return names + header.dropFirst(fields.count)
  }
}

import Workbooks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The date inside a workbook: never the clock's, so that the same input gives the same bytes.
enum DocumentDate {
  /// `SOURCE_DATE_EPOCH` where it is set, else the newest posting date, else 1980-01-01; in seconds
  /// since 1970.
  static func seconds(_ listings: [ListingEntry]) throws(CommandFailure) -> Int {
    guard let value = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }), !value.isEmpty
    else {
      return WorkbookContent.date(of: listings)
    }
    guard let seconds = Int(value), (0...253_402_300_799).contains(seconds) else {
      throw CommandFailure(
        .usage, "SOURCE_DATE_EPOCH takes seconds since 1970, not \"\(value)\".")
    }
    return seconds
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The date inside a workbook: never the clock's, so that the same input gives the same bytes.
enum DocumentDate {
  /// The seconds since 1970 that `SOURCE_DATE_EPOCH` asks for; `nil` where it is not set.
  static func requested() throws(CommandFailure) -> Int? {
    guard let value = getenv("SOURCE_DATE_EPOCH").map({ String(cString: $0) }), !value.isEmpty
    else { return nil }
    guard let seconds = Int(value), (0...253_402_300_799).contains(seconds) else {
      throw CommandFailure(
        .usage, "SOURCE_DATE_EPOCH takes seconds since 1970, not \"\(value)\".")
    }
    return seconds
  }
}

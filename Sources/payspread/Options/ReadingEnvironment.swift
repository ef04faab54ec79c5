#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the environment says about how listings are read, for tests and for machines that are
/// shared: no options, since results are the same with any of it.
enum ReadingEnvironment {
  /// The threads that `PAYSPREAD_WORKERS` asks for, 1 to 256; `nil` for one a core.
  static var workers: Int? { number("PAYSPREAD_WORKERS", in: 1...256) }

  /// The bytes that `PAYSPREAD_BATCH_BYTES` asks a batch of records to have, 1 (a record a batch)
  /// to 256 MiB; `nil` for the reader's own choice.
  static var batchBytes: Int? { number("PAYSPREAD_BATCH_BYTES", in: 1...(1 << 28)) }

  /// The bytes at the beginning of a file that `PAYSPREAD_LOOK_BYTES` has decide how it is read,
  /// where that can be held against the rest; `nil` for the reader's own choice.
  static var lookBytes: Int? { number("PAYSPREAD_LOOK_BYTES", in: 1...(1 << 40)) }

  private static func number(_ name: String, in range: ClosedRange<Int>) -> Int? {
    guard let number = getenv(name).flatMap({ Int(String(cString: $0)) }), range.contains(number)
    else { return nil }
    return number
  }
}

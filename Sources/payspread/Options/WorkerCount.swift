#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How many threads read listings, for tests and for machines that are shared: no option, since
/// results are the same with any number.
enum WorkerCount {
  /// What `PAYSPREAD_WORKERS` asks for, 1 to 256; `nil` for one thread a core.
  static var requested: Int? {
    guard let count = getenv("PAYSPREAD_WORKERS").flatMap({ Int(String(cString: $0)) }),
      (1...256).contains(count)
    else { return nil }
    return count
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What an open file was like at a moment: two that are equal say that nothing was written to it in
/// between.
struct FileVersion: Equatable {
  private let size: off_t
  /// When it was last written to.
  private let seconds: Int
  private let nanoseconds: Int

  /// Asks the system; nil when it does not say.
  init?(of descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let written = status.st_mtimespec
    #else
      let written = status.st_mtim
    #endif
    size = status.st_size
    seconds = written.tv_sec
    nanoseconds = written.tv_nsec
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Does something while what is written to standard error goes nowhere: the library reports there,
/// in words for programmers, what it says by its status as well.
///
/// Where there are no file handles left for it, nothing is held back.
func withoutStandardError<Result>(_ body: () -> Result) -> Result {
  let kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
  let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
  if kept >= 0, nowhere >= 0 { dup2(nowhere, STDERR_FILENO) }
  if nowhere >= 0 { close(nowhere) }
  defer {
    if kept >= 0 {
      dup2(kept, STDERR_FILENO)
      close(kept)
    }
  }
  return body()
}

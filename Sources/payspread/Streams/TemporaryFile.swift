#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file in the folder for temporary files that nobody else may read, removed when the value goes
/// away and on interruption.
struct TemporaryFile: ~Copyable {
  let path: String
  /// Open for reading and writing, at the start.
  let descriptor: Int32

  init() throws(CommandFailure) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/payspread-XXXXXX".utf8CString)
    (descriptor, path) = Signals.holding {
      let descriptor = mkstemp(&template)
      let path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
      if descriptor >= 0 { Signals.protect(path) }
      return (descriptor, path)
    }
    guard descriptor >= 0 else {
      throw CommandFailure(.cannotCreate, "\(folder): \(FileOutput.text(errno))")
    }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    unlink(path)
    Signals.release(path)
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The files that a command reads: none of them may be lost for its result.
struct FilesRead {
  private struct Identity: Equatable {
    var device: UInt64
    var number: UInt64

    init(_ status: stat) {
      device = UInt64(truncatingIfNeeded: status.st_dev)
      number = UInt64(status.st_ino)
    }
  }

  private let files: [Identity]

  /// - Parameter paths: `-` is standard input, which may be a file too. A path that leads nowhere is
  ///   passed over: opening it says so.
  init(_ paths: [String]) {
    files = paths.compactMap { path in
      var status = stat()
      let isFound = path == "-" ? fstat(STDIN_FILENO, &status) == 0 : stat(path, &status) == 0
      return isFound ? Identity(status) : nil
    }
  }

  /// Whether one of them is the file of this status, under whatever name.
  func contains(_ status: stat) -> Bool { files.contains(Identity(status)) }
}

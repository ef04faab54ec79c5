#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where an output goes: the folder, however it is named, and the name in it. Two results in one
/// place would leave one of them.
struct OutputPlace: Equatable {
  private enum Folder: Equatable {
    case found(device: UInt64, number: UInt64)
    /// As it was named: there is none, and making the output says so.
    case named(String)
  }

  private let folder: Folder
  private let name: Substring

  /// `-` is a place of its own, standard output.
  init(_ path: String) {
    let end = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let folder = end == path.startIndex ? "." : String(path[..<end])
    name = path[end...]
    var status = stat()
    self.folder =
      path != "-" && stat(folder, &status) == 0
      ? .found(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
      : .named(folder)
  }
}

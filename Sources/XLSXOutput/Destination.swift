#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The place of the file to write, tried before the library does, which would report a failure on
/// standard error. What it creates it removes again, unless the file is to be kept.
struct Destination: ~Copyable {
  private let path: String
  private var isRemoved: Bool

  /// Opens the file for writing, and creates it where there is none.
  init(path: String) throws(XLSXError) {
    var isNew = true
    var descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor < 0, errno == EEXIST {
      isNew = false
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    }
    guard descriptor >= 0 else {
      throw .destination(path: path, reason: String(cString: strerror(errno)))
    }
    _ = close(descriptor)
    self.path = path
    isRemoved = isNew
  }

  /// Leaves the file in its place.
  consuming func keep() {
    isRemoved = false
  }

  deinit {
    if isRemoved { _ = unlink(path) }
  }
}

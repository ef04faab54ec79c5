#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file or a pipe, read from its start to its end.
public final class FileByteSource: ByteSource {
  let path: String
  let descriptor: Int32
  private let closesDescriptor: Bool
  /// Where the first byte stands; nil where there is no way back, as in a pipe.
  let start: off_t?
  /// What the file was like when it was opened; nil for what is no file.
  let version: FileVersion?

  /// Opens the file at `path`; it is closed when the source goes away.
  /// - Throws: `notFound`, `isDirectory`, or `unreadable` with the system's reason.
  public init(path: String) throws(InputError) {
    let (descriptor, code) = Self.retrying { open(path, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { throw Self.openingError(path, code) }
    self.path = path
    self.descriptor = descriptor
    self.closesDescriptor = true
    start = Self.position(descriptor)
    version = start == nil ? nil : FileVersion(of: descriptor)
    // A directory opens like a file and would fail at the first read only.
    if Self.isDirectory(descriptor) { throw .isDirectory(path: path) }
  }

  private init(standardInputNamed name: String) {
    path = name
    descriptor = STDIN_FILENO
    closesDescriptor = false
    start = Self.position(STDIN_FILENO)
    version = start == nil ? nil : FileVersion(of: STDIN_FILENO)
  }

  /// The standard input of the process, named `-` in errors and left open afterwards.
  public static func standardInput() -> FileByteSource {
    FileByteSource(standardInputNamed: "-")
  }

  deinit {
    if closesDescriptor { close(descriptor) }
  }

  /// - Throws: `readFailed` when the system refuses, `changed` when something has written to the
  ///   file since it was opened.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputError) -> Int {
    let (count, code) = Self.retrying { sysRead(descriptor, buffer) }
    guard count >= 0 else {
      throw code == EISDIR ? .isDirectory(path: path) : .readFailed(path: path, errno: code)
    }
    if let version, version != FileVersion(of: descriptor) { throw .changed(path: path) }
    return count
  }

  /// Goes back to where reading began: true for a file, false for a pipe or a device.
  /// - Throws: `readFailed` when the system refuses.
  public func rewind() throws(InputError) -> Bool {
    guard let start else { return false }
    let (position, code) = Self.retrying { lseek(descriptor, start, SEEK_SET) }
    guard position >= 0 else { throw .readFailed(path: path, errno: code) }
    return true
  }

  /// Calls again for as long as a signal interrupts the call; the second part of the result is
  /// the error number of a call that failed.
  static func retrying<Result: SignedInteger>(
    _ call: () -> Result
  ) -> (result: Result, code: Int32) {
    while true {
      let result = call()
      if result >= 0 { return (result, 0) }
      let code = errno
      if code != EINTR { return (result, code) }
    }
  }

  private static func openingError(_ path: String, _ code: Int32) -> InputError {
    switch code {
    case ENOENT, ENOTDIR: .notFound(path: path)
    case EISDIR: .isDirectory(path: path)
    default: .unreadable(path: path, errno: code)
    }
  }

  private static func isDirectory(_ descriptor: Int32) -> Bool {
    kind(of: descriptor) == S_IFDIR
  }

  /// Where a file is read next; nil for what is no file. Terminals would claim to have a place.
  private static func position(_ descriptor: Int32) -> off_t? {
    guard kind(of: descriptor) == S_IFREG else { return nil }
    let position = lseek(descriptor, 0, SEEK_CUR)
    return position >= 0 ? position : nil
  }

  private static func kind(of descriptor: Int32) -> mode_t? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status.st_mode & S_IFMT : nil
  }
}

/// The system's `read`, under a name that the method of the class doesn't hide.
private func sysRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
  read(descriptor, buffer.baseAddress, buffer.count)
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a result goes. A file appears under its name only when it is complete: it is written
/// beside it and renamed. Standard output, devices and pipes are written to directly.
///
/// An output that is not finished leaves nothing behind.
final class OutputFile {
  private enum Target {
    case descriptor(Int32, closes: Bool)
    case temporary(Int32, path: String)
  }

  /// The path as the user gave it; `-` for standard output.
  let path: String
  private let replaces: Bool
  private var target: Target?

  /// Opens the output at `path`, standard output for `nil` and `-`. An existing regular file is
  /// refused unless `replaces` is set, and one that the command reads in any case.
  init(_ path: String?, replaces: Bool, apartFrom read: FilesRead) throws(CommandFailure) {
    self.path = path ?? "-"
    self.replaces = replaces
    guard let path, path != "-" else {
      target = .descriptor(STDOUT_FILENO, closes: false)
      return
    }
    target =
      try Self.isDirectTarget(path, replaces: replaces, read)
      ? .descriptor(Self.openDirectly(path), closes: true) : Self.openTemporary(beside: path)
  }

  deinit { abandon() }

  /// The place where a library may write the file by itself; `nil` for standard output and other
  /// direct targets.
  var temporaryPath: String? {
    if case .temporary(_, let path) = target { return path }
    return nil
  }

  /// Whether what was written can be taken back: nobody has seen it.
  var canStartAnew: Bool { temporaryPath != nil }

  /// Takes back what was written.
  func startAnew() throws(CommandFailure) {
    guard case .temporary(let descriptor, _) = target else { return }
    guard ftruncate(descriptor, 0) == 0, lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw CommandFailure(
        .failedPartWay, "\(path): writing failed: \(FileOutput.text(errno))")
    }
  }

  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    guard let target else { return }
    let descriptor =
      switch target {
      case .descriptor(let descriptor, _), .temporary(let descriptor, _): descriptor
      }
    if descriptor == STDOUT_FILENO { StatusLine.giveWay() }
    do {
      try FileOutput.write(bytes, to: descriptor)
    } catch {
      if error.errno == EPIPE { throw .closedPipe }
      throw CommandFailure(
        .failedPartWay, "\(path): writing failed: \(FileOutput.text(error.errno))")
    }
  }

  /// Puts the file in its place.
  func finish() throws(CommandFailure) {
    guard let target else { return }
    self.target = nil
    switch target {
    case .descriptor(let descriptor, let closes):
      if closes { close(descriptor) }
    case .temporary(let descriptor, let temporary):
      defer { Signals.release(temporary) }
      let isWritten = fsync(descriptor) == 0 || errno == EINVAL
      let isClosed = close(descriptor) == 0
      guard isWritten, isClosed, place(temporary) else {
        let code = errno
        unlink(temporary)
        if code == EEXIST { throw Self.exists(path) }
        throw CommandFailure(
          .failedPartWay, "\(path): writing failed: \(FileOutput.text(code))")
      }
    }
  }

  /// Gives the finished file its name. Without leave to replace, a file that has come there in the
  /// meantime stays: `link` fails where `rename` would write over it.
  private func place(_ temporary: String) -> Bool {
    if replaces { return rename(temporary, path) == 0 }
    if link(temporary, path) == 0 {
      unlink(temporary)
      return true
    }
    // File systems without hard links.
    guard errno != EEXIST, access(path, F_OK) != 0 else {
      errno = EEXIST
      return false
    }
    return rename(temporary, path) == 0
  }

  /// Gives up: an unfinished file is removed. Called by `deinit` as well.
  func abandon() {
    guard let target else { return }
    self.target = nil
    switch target {
    case .descriptor(let descriptor, let closes):
      if closes { close(descriptor) }
    case .temporary(let descriptor, let temporary):
      close(descriptor)
      unlink(temporary)
      Signals.release(temporary)
    }
  }
}

extension OutputFile {
  /// Refuses an existing file before any work is done; true for devices, pipes, and what the shell
  /// has opened already.
  private static func isDirectTarget(
    _ path: String, replaces: Bool, _ read: FilesRead
  ) throws(CommandFailure) -> Bool {
    if namesOpenFile(path) { return true }
    var status = stat()
    guard stat(path, &status) == 0 else {
      // A link that leads nowhere stands there as well.
      guard replaces || lstat(path, &status) != 0 else { throw exists(path) }
      return false
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      throw CommandFailure(
        .cannotCreate, "\(path): is a directory", "  Name a file in it: -o \(path)/NAME")
    case S_IFREG:
      // A link is replaced itself, and what it leads to stays.
      if lstat(path, &status) == 0, read.contains(status) { throw isRead(path) }
      guard replaces else { throw exists(path) }
      return false
    default:
      return true
    }
  }

  /// Whether the path is the system's name for an open file, such as `/dev/stdout`: nothing can be
  /// written beside that, or take its place.
  private static func namesOpenFile(_ path: String) -> Bool {
    ["/dev/stdout", "/dev/stderr"].contains(path)
      || ["/dev/fd/", "/proc/self/fd/"].contains { path.hasPrefix($0) }
  }

  /// Opens for writing behind what stands there: a file of the shell may have something in it.
  private static func openDirectly(_ path: String) throws(CommandFailure) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
    guard descriptor >= 0 else { throw cannotCreate(path) }
    return descriptor
  }

  /// Creates a file of a name not in use, with the permissions of the file to be replaced.
  private static func openTemporary(beside path: String) throws(CommandFailure) -> Target {
    var status = stat()
    let mode = stat(path, &status) == 0 ? status.st_mode & 0o777 : 0o666
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? ""
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    for attempt in 0..<100 {
      let temporary = "\(folder).\(name.prefix(100)).\(getpid())-\(attempt).part"
      let descriptor = Signals.holding {
        let descriptor = open(temporary, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode)
        if descriptor >= 0 { Signals.protect(temporary) }
        return descriptor
      }
      if descriptor >= 0 { return .temporary(descriptor, path: temporary) }
      guard errno == EEXIST else { break }
    }
    throw cannotCreate(path)
  }

  private static func exists(_ path: String) -> CommandFailure {
    CommandFailure(
      .cannotCreate, "\(path): the file exists and may hold someone's notes",
      "  Choose another name, or replace it with --force.")
  }

  private static func isRead(_ path: String) -> CommandFailure {
    CommandFailure(
      .cannotCreate, "\(path): the command reads this file, and its result would take its place",
      "  Choose another name; what is read stays as it is, with --force too.")
  }

  private static func cannotCreate(_ path: String) -> CommandFailure {
    let code = errno
    var failure = CommandFailure(
      .cannotCreate, "\(path): cannot be created: \(FileOutput.text(code))")
    if code == ENOENT { failure.lines.append("  Make the folder first, or name another one.") }
    return failure
  }
}

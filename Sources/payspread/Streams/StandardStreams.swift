#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The three streams that a process is started with.
enum StandardStreams {
  /// Takes the numbers of streams that are closed, so that no file that is opened later gets one of
  /// them: messages would be written into a result. Such a stream fails when it is used, as before.
  static func reserve() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest number that is free is this one.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}

/// Messages and progress; results never go here.
enum StandardError {
  /// Writes a message, on a terminal in lines that fit it; a file or a pipe gets one line, for
  /// programs that look for it.
  static func write(_ line: String) {
    StatusLine.giveWay()
    let lines =
      isatty(STDERR_FILENO) == 1
      ? TerminalText.hanging(line, to: TerminalSize.width(of: STDERR_FILENO)) : [line]
    _ = try? FileOutput.write(Array(lines.map { $0 + "\n" }.joined().utf8), to: STDERR_FILENO)
  }

  /// Does something while what is written to standard error goes nowhere: a C library reports there,
  /// in words for programmers, what it says by its status as well.
  ///
  /// It holds for the whole process: for a command, not for a library that others call at the same
  /// time. Where there are no file handles left for it, nothing is held back.
  static func silenced<Result>(_ body: () -> Result) -> Result {
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
}

/// What standard output is.
enum StandardOutput {
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The terminal's width in columns; 80 where there is none to ask.
  static var width: Int { TerminalSize.width(of: STDOUT_FILENO) }
}

/// Writing bytes to a file descriptor.
enum FileOutput {
  /// The system's number for why bytes could not be written.
  struct Failure: Error {
    var errno: Int32
  }

  /// Writes all bytes, going on after interruptions and short writes.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
    var offset = 0
    while offset < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        #if canImport(Darwin)
          Darwin.write(descriptor, buffer.baseAddress! + offset, bytes.count - offset)
        #elseif canImport(Musl)
          Musl.write(descriptor, buffer.baseAddress! + offset, bytes.count - offset)
        #else
          Glibc.write(descriptor, buffer.baseAddress! + offset, bytes.count - offset)
        #endif
      }
      if written < 0 {
        if errno == EINTR { continue }
        throw Failure(errno: errno)
      }
      offset += written
    }
  }

  static func text(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "error \(code)"
  }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why an input gives no bytes, or no more of them.
///
/// `path` is the name as the user gave it; `-` is standard input.
public enum InputError: Error, Equatable, Sendable {
  /// Nothing stands at the path.
  case notFound(path: String)
  /// A directory stands at the path.
  case isDirectory(path: String)
  /// Something stands there but can't be opened; `errno` is the system's number for the reason.
  case unreadable(path: String, errno: Int32)
  /// Opened, but failed part-way; `errno` is the system's number for the reason.
  case readFailed(path: String, errno: Int32)
  /// A file that something wrote to while it was read: neither what it was nor what it is now.
  case changed(path: String)

  /// A workbook that breaks off or contradicts itself part-way; `reason` says where, in words.
  case damaged(path: String, reason: String)

  /// What is wrong, after the name of the input and in the system's own words:
  /// `jobs.csv: No such file or directory`.
  public var message: String {
    switch self {
    case .notFound(let path): "\(path): \(Self.systemText(ENOENT))"
    case .isDirectory(let path): "\(path): \(Self.systemText(EISDIR))"
    case .unreadable(let path, let code): "\(path): \(Self.systemText(code))"
    case .readFailed(let path, let code): "\(path): reading failed: \(Self.systemText(code))"
    case .changed(let path): "\(path): the file changed while it was read"
    case .damaged(let path, let reason): "\(path): \(reason)"
    }
  }

  private static func systemText(_ code: Int32) -> String {
    guard let text = strerror(code) else { return "error \(code)" }
    return String(cString: text)
  }
}

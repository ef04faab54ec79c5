import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What `--color` takes.
enum ColorChoice: String, CaseIterable {
  case auto, always, never

  /// What the command line said; there is one for the process, as for its streams.
  private static let chosen = Mutex(ColorChoice.auto)
  static var current: ColorChoice {
    get { chosen.withLock { $0 } }
    set { chosen.withLock { $0 = newValue } }
  }

  /// Whether a stream gets colours: by itself only a terminal that can show them does, and
  /// `NO_COLOR` keeps them from it.
  func allows(_ descriptor: Int32, environment: (String) -> String? = Self.environment) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      let isWanted = (environment("NO_COLOR") ?? "").isEmpty
      let terminal = environment("TERM") ?? "dumb"
      return isWanted && terminal != "dumb" && isatty(descriptor) == 1
    }
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

/// How words are set off on a terminal. Each stands for itself as well: nothing is said by colour
/// alone.
struct Ink {
  enum Tone: String {
    case bold = "1"
    case red = "31"
    case green = "32"
    case yellow = "33"
  }

  /// Without any colours.
  static let plain = Ink(isColored: false)

  var isColored: Bool

  /// For standard output, or for the file that a result goes to instead.
  static func output(_ path: String?) -> Ink {
    let isFile = path.map { $0 != "-" } ?? false
    let choice = ColorChoice.current
    return Ink(isColored: isFile ? choice == .always : choice.allows(STDOUT_FILENO))
  }

  /// For messages.
  static var messages: Ink { Ink(isColored: ColorChoice.current.allows(STDERR_FILENO)) }

  /// The text in a tone, if there are colours; an empty one stays empty.
  func callAsFunction(_ tone: Tone, _ text: String) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(tone.rawValue)m\(text)\u{1B}[0m" : text
  }
}

/// How the characters of a text are written as bytes.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  case utf8 = "utf-8"
  /// UTF-16 with the lower byte of each unit first.
  case utf16LE = "utf-16le"
  /// UTF-16 with the higher byte of each unit first.
  case utf16BE = "utf-16be"
  case windows1252 = "windows-1252"
  /// What spreadsheet programs write in Central Europe.
  case windows1250 = "windows-1250"
  case latin1 = "iso-8859-1"
  /// As ISO-8859-1 but for eight characters, the euro sign among them.
  case latin9 = "iso-8859-15"

  /// The name in lower case, as the registry of character sets has it.
  public var name: String { rawValue }

  /// The encoding of this name or alias; letter case, hyphens, underscores and spaces do not
  /// matter. `utf-16` alone is `utf16LE`; a survey that is asked for either order of UTF-16 goes
  /// by the byte order mark or the zero bytes of the text, where it has any.
  public init?(name: String) {
    let key = String(name.lowercased().filter { $0.isLetter || $0.isNumber })
    if let encoding = Self.allCases.first(where: { $0.key == key }) {
      self = encoding
    } else if let encoding = Self.aliases[key] {
      self = encoding
    } else {
      return nil
    }
  }

  /// Whether every unit takes two bytes.
  var isUTF16: Bool { self == .utf16LE || self == .utf16BE }

  private var key: String { rawValue.filter { $0 != "-" } }

  /// Other names, by their letters and digits.
  private static let aliases: [String: TextEncoding] = [
    "utf8bom": .utf8, "utf8sig": .utf8, "ascii": .utf8, "usascii": .utf8, "unicode": .utf16LE,
    "utf16": .utf16LE, "ucs2": .utf16LE, "ucs2le": .utf16LE, "ucs2be": .utf16BE,
    "cp1252": .windows1252, "win1252": .windows1252, "1252": .windows1252, "ansi": .windows1252,
    "cp1250": .windows1250, "win1250": .windows1250, "1250": .windows1250,
    "latin1": .latin1, "latin": .latin1, "l1": .latin1, "88591": .latin1,
    "latin9": .latin9, "latin0": .latin9, "l9": .latin9, "885915": .latin9,
  ]
}

/// The workbook's few colours. Each pair of text and ground has a contrast of at least 7 to 1, and
/// nothing is said by colour alone.
enum Palette {
  static let ink = Color(0x1F2937)
  static let navy = Color(0x1B365D)
  static let muted = Color(0x4B5563)
  static let rule = Color(0xB8C2CC)
  static let shade = Color(0xEEF2F6)
  /// Words that nobody may overlook.
  static let warning = Color(0x8A1212)
  /// The far end of a colour scale; the numbers on it are dark.
  static let scale = Color(0xF3C77A)
  /// What the reader may change or fill.
  static let input = Color(0xFFF7DB)
  /// Behind the words of verdicts.
  static let supported = Color(0xDCEBE0)
  static let contradicted = Color(0xF6DDD8)
  static let lowerBar = Color(0x8FB3D9)
  static let upperBar = Color(0x3D6FA5)
  static let medianMark = Color(0x111827)
}

/// A text made harmless for a page: what cannot be seen cannot mislead.
///
/// Control characters and line ends become one space where they part words, and vanish else; marks
/// that turn the direction of writing around become U+FFFD, so that they are noticed; characters of
/// no width are removed, but for the joiners that scripts and emoji need.
enum PlainText {
  static func cleaned(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { fate(of: $0) != .kept }) else { return text }
    var cleaned = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch fate(of: scalar) {
      case .kept: cleaned.append(scalar)
      case .space: cleaned.append(" ")
      case .marked: cleaned.append("\u{FFFD}")
      case .removed: break
      }
    }
    return String(cleaned)
  }

  private enum Fate {
    case kept, space, marked, removed
  }

  private static func fate(of scalar: Unicode.Scalar) -> Fate {
    switch scalar.value {
    case 0x20...0x7E, 0xA1...0xAC: .kept
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: .space
    case ..<0x20, 0x7F...0x9F: .removed
    case 0x202A...0x202E, 0x2066...0x2069: .marked
    case 0x61C, 0x200B, 0x200E, 0x200F, 0x2060...0x2065, 0x206A...0x206F, 0xFEFF: .removed
    case 0xFDD0...0xFDEF, 0xE0000...0xE0FFF: .removed
    case _ where scalar.value & 0xFFFE == 0xFFFE: .removed
    default: .kept
    }
  }
}

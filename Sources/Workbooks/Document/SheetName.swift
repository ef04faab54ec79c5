/// The rules for the name on a sheet's tab.
public enum SheetName {
  private static let forbidden: [Character: Character] = [
    "[": "(", "]": ")", ":": "-", "*": "-", "?": "-", "/": "-", "\\": "-",
  ]

  /// The wanted name, changed as little as makes it valid and different from those taken.
  ///
  /// Forbidden characters are replaced, outer spaces and apostrophes removed, the end is cut, and
  /// a name that is taken (letter case ignored) gets a number: `Data (2)`. An empty name
  /// becomes `Sheet`.
  public static func unique(_ wanted: String, taken: some Sequence<String>) -> String {
    let taken = Set(taken.map { $0.lowercased() })
    let base = cleaned(wanted)
    var name = shortened(base, to: SheetLimits.nameLength)
    var number = 2
    while taken.contains(name.lowercased()) || !isValid(name) {
      let suffix = " (\(number))"
      name = shortened(base, to: SheetLimits.nameLength - suffix.utf16.count) + suffix
      number += 1
    }
    return name
  }

  /// Whether spreadsheets accept the name: 1 to 31 UTF-16 units, none of `[]:*?/\`, no control
  /// character, no apostrophe at either end, and not `History`, which is reserved.
  public static func isValid(_ name: String) -> Bool {
    guard (1...SheetLimits.nameLength).contains(name.utf16.count) else { return false }
    guard name.first != "'", name.last != "'", name.lowercased() != "history" else { return false }
    return name.allSatisfy { forbidden[$0] == nil } && CleanText(name).removed == 0
      && !name.contains(where: \.isNewline) && !name.contains("\t")
  }

  /// The name in quotation marks as formulas need it: `'It''s'`.
  public static func quoted(_ name: String) -> String {
    var quoted = "'"
    for character in name {
      quoted += character == "'" ? "''" : String(character)
    }
    return quoted + "'"
  }

  private static func cleaned(_ wanted: String) -> String {
    let line = String(wanted.map { $0.isWhitespace ? " " : forbidden[$0] ?? $0 })
    let name = trimmed(CleanText.removingForbidden(line).text)
    return name.isEmpty ? "Sheet" : name
  }

  private static func shortened(_ name: String, to length: Int) -> String {
    var short = name
    while short.utf16.count > length { short.removeLast() }
    let name = trimmed(short)
    return name.isEmpty ? "Sheet" : name
  }

  private static func trimmed(_ text: String) -> String {
    let isOuter: (Character) -> Bool = { $0 == " " || $0 == "'" }
    let start = text.drop(while: isOuter)
    return String(start.reversed().drop(while: isOuter).reversed())
  }
}

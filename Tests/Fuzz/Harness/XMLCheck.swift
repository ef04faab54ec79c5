/// Whether bytes are well-formed XML, as far as workbooks use it: elements, attributes in double
/// quotes, text, and the entities that every reader knows. No document types, no sections of raw
/// text.
struct XMLCheck {
  private struct Problem: Error {
    var what: String
  }

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var open: [String] = []
  private var hasRoot = false

  /// What is wrong, with the place; `nil` where all is well.
  static func problem(in bytes: [UInt8]) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return "no UTF-8" }
    var check = XMLCheck(scalars: Array(text.unicodeScalars))
    do throws(Problem) {
      try check.document()
      return nil
    } catch {
      let before = check.scalars[max(0, check.position - 60)..<check.position]
      return "\(error.what) behind \(before.map(String.init).joined().debugDescription)"
    }
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private mutating func document() throws(Problem) {
    if take("<?xml") {
      while position < scalars.count, !take("?>") { position += 1 }
    }
    while position < scalars.count {
      if scalars[position] == "<" { try tag() } else { try character(in: "text") }
    }
    guard open.isEmpty else { throw Problem(what: "no end of \(open)") }
    guard hasRoot else { throw Problem(what: "no element") }
  }

  // MARK: Tags

  private mutating func tag() throws(Problem) {
    position += 1
    if take("/") {
      let name = try name()
      skipSpace()
      guard take(">") else { throw Problem(what: "an end tag goes on") }
      guard open.popLast() == name else { throw Problem(what: "\(name) ends where it is not open") }
      return
    }
    if open.isEmpty, hasRoot { throw Problem(what: "a second root") }
    hasRoot = true
    let name = try name()
    try attributes()
    if take("/>") { return }
    guard take(">") else { throw Problem(what: "a tag goes on") }
    open.append(name)
  }

  private mutating func attributes() throws(Problem) {
    var names: Set<String> = []
    while skipSpace(), position < scalars.count, Self.isNamePart(scalars[position]) {
      let name = try name()
      guard names.insert(name).inserted else { throw Problem(what: "\(name) is there twice") }
      guard take("=\"") else { throw Problem(what: "\(name) has no value") }
      while !take("\"") { try character(in: "the value of \(name)") }
    }
  }

  private mutating func name() throws(Problem) -> String {
    let start = position
    while position < scalars.count, Self.isNamePart(scalars[position]) { position += 1 }
    guard position > start else { throw Problem(what: "no name") }
    return scalars[start..<position].map(String.init).joined()
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || "0123456789_:-.".unicodeScalars.contains(scalar)
  }

  // MARK: Text

  private mutating func character(in place: String) throws(Problem) {
    guard position < scalars.count else { throw Problem(what: "\(place) does not end") }
    let scalar = scalars[position]
    position += 1
    if scalar == "&" { return try entity() }
    guard scalar != "<" else { throw Problem(what: "< in \(place)") }
    guard Self.isAllowed(scalar.value) else {
      throw Problem(what: "U+\(String(scalar.value, radix: 16)) in \(place)")
    }
    if open.isEmpty, place == "text", !scalar.properties.isWhitespace {
      throw Problem(what: "text outside the root")
    }
  }

  private mutating func entity() throws(Problem) {
    for name in ["amp;", "lt;", "gt;", "quot;", "apos;"] where take(name) { return }
    guard take("#") else { throw Problem(what: "an unknown entity") }
    let radix = take("x") ? 16 : 10
    let start = position
    while position < scalars.count, scalars[position].properties.isASCIIHexDigit { position += 1 }
    let digits = scalars[start..<position].map(String.init).joined()
    guard take(";"), let value = UInt32(digits, radix: radix), Self.isAllowed(value) else {
      throw Problem(what: "no character &#\(digits)")
    }
  }

  /// What XML 1.0 has in its text.
  private static func isAllowed(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x1_0000...0x10_FFFF: true
    default: false
    }
  }

  // MARK: Steps

  private mutating func take(_ word: String) -> Bool {
    guard scalars[position...].starts(with: word.unicodeScalars) else { return false }
    position += word.unicodeScalars.count
    return true
  }

  @discardableResult
  private mutating func skipSpace() -> Bool {
    let start = position
    while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
    return position > start
  }
}

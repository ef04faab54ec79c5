import Workbooks

/// A page header or footer in the file's notation, where `&` begins a code and is itself `&&`.
struct PageBannerCode {
  /// The notation, of at most 255 characters; empty for an empty banner.
  let code: String

  /// Whether the longest text had to be cut to stay within them.
  let isShortened: Bool

  init(_ banner: PageBanner) {
    var parts = [banner.left, banner.center, banner.right].map { part in part.map(Self.cleaned) }
    var code = Self.joined(parts)
    var isShortened = false
    while code.utf16.count > SheetLimits.shortTextLength, Self.cutLongest(of: &parts) {
      isShortened = true
      code = Self.joined(parts)
    }
    self.code = code
    self.isShortened = isShortened
  }

  /// Says "regular font", which changes nothing, and so keeps what follows apart from a code.
  private static let separator = "&\"-,Regular\""

  private static func joined(_ parts: [[PageText]]) -> String {
    zip(["&L", "&C", "&R"], parts).reduce(into: "") { code, part in
      if !part.1.isEmpty { code += part.0 + Self.code(part.1) }
    }
  }

  private static func code(_ texts: [PageText]) -> String {
    var code = ""
    for text in texts {
      switch text {
      case .text(let text):
        // After a page number a sign would count on from it.
        let isNumber = code.hasSuffix("&P") || code.hasSuffix("&N")
        if isNumber, text.first == "+" || text.first == "-" { code += separator }
        code += escaped(text, after: code.last)
      case .pageNumber: code += "&P"
      case .pageCount: code += "&N"
      case .sheetName: code += "&A"
      }
    }
    return code
  }

  /// The library takes `&G` and `&[Picture]` for an image, even where the `&` is a literal one.
  private static func escaped(_ text: String, after last: Character?) -> String {
    var code = ""
    var afterAmpersand = last == "&"
    for character in text {
      if afterAmpersand, character == "G" || character == "[" { code += separator }
      code += character == "&" ? "&&" : String(character)
      afterAmpersand = character == "&"
    }
    return code
  }

  private static func cleaned(_ text: PageText) -> PageText {
    guard case .text(let raw) = text else { return text }
    // No text of more characters can fit; cutting it here keeps the search for room short.
    return .text(String(CleanText(raw).text.prefix(SheetLimits.shortTextLength + 1)))
  }

  /// Takes two characters off the longest text and ends it in `…`; `false` when none is left.
  private static func cutLongest(of parts: inout [[PageText]]) -> Bool {
    var longest: (part: Int, index: Int, text: String) = (0, 0, "…")
    for (part, texts) in parts.enumerated() {
      for (index, text) in texts.enumerated() {
        if case .text(let text) = text, text.utf16.count > longest.text.utf16.count {
          longest = (part, index, text)
        }
      }
    }
    guard longest.text != "…" else { return false }
    parts[longest.part][longest.index] = .text(String(longest.text.dropLast(2)) + "…")
    return true
  }
}

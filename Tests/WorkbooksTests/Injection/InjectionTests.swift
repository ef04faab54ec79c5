import Listings
import Testing

@testable import Workbooks

/// Whatever an input says stays a text in the file: no formula, no link but to a plain web address,
/// no name, no broken XML.
@Suite struct InjectionTests {
  private static let header = [
    "id", "employer", "title", "location", "level", "min pay", "max pay", "period",
    "currency", "url", "date",
  ]

  /// A listing with the text in every field of text but pay, where `-2` would be refused, and a row
  /// that is refused with the text in it.
  static func content(holding text: String) throws -> WorkbookContent {
    let texts = [text, text, text, text, text]
    let listing = texts + ["100000", "150000", "year", "USD", text, "2024-01-02"]
    let refused = texts + ["150000", "100000", "year", "USD", text, "2024-01-02"]
    return try captured(header, [listing, refused], name: text)
  }

  /// Each text's workbook, written once for all tests.
  private static let written = Result {
    try Dictionary(
      uniqueKeysWithValues: (HostileTexts.all + ["harmless"]).map { text in
        (text, try WrittenWorkbook(NegotiatorsWorkbook.document(content(holding: text))))
      })
  }

  private static func written(_ text: String) throws -> WrittenWorkbook {
    try #require(try written.get()[text])
  }

  @Test func aHundredTextsAreTried() {
    #expect(Set(HostileTexts.all).count == HostileTexts.all.count)
    #expect(HostileTexts.all.count >= 100)
  }

  @Test(arguments: HostileTexts.all)
  func formulasAndNamesAreThoseOfAHarmlessInput(_ text: String) throws {
    let harmless = NegotiatorsWorkbook.document(try Self.content(holding: "harmless"))
    let document = NegotiatorsWorkbook.document(try Self.content(holding: text))
    #expect(document.sheets.map(\.name) == harmless.sheets.map(\.name))
    #expect(document.sheets.flatMap(\.tables).map(\.name) == ["Spreads", "Listings", "Refused"])
    #expect(document.sheets.map(\.tables) == harmless.sheets.map(\.tables))
    #expect(document.definedNames.map(\.name) == harmless.definedNames.map(\.name))
    #expect(document.sheets.map(\.printSetup) == harmless.sheets.map(\.printSetup))
    #expect(try Self.written(text).formulas == Self.written("harmless").formulas)
  }

  @Test(arguments: HostileTexts.all)
  func textsArriveAsTheyAre(_ text: String) throws {
    let content = try Self.content(holding: text)
    let entry = content.listings[0]
    let written = try Self.written(text)
    let expected = [
      "A2": entry.id, "B2": entry.employer, "C2": entry.title, "D2": entry.location,
      "E2": entry.level, "G2": entry.payText, "Q2": entry.sourceURL, "S2": entry.sourceFile,
    ]
    for (cell, text) in expected {
      let clean = CleanText(text).text
      #expect(written.text(cell, onSheet: 4) == (clean.isEmpty ? nil : clean), "\(cell)")
    }
    let refusal = content.refusals[0]
    #expect(written.text("A5", onSheet: 5) == CleanText(refusal.sourceFile).text)
    #expect(written.text("G5", onSheet: 5) == CleanText(refusal.record).text)
  }

  /// Texts that HTML writes in its own way, and what they say.
  private static let readFromHTML = [
    "<b>&amp;</b>": "<b>&</b>", "&#61;1": "=1", "&#x3D;1": "=1",
  ]

  @Test(arguments: HostileTexts.all)
  func whatIsShownIsTheTextThatWasRead(_ text: String) throws {
    let entry = try Self.content(holding: text).listings[0]
    // Outer white space goes, as the schema says, and NUL, which is no text; what HTML writes in its own way
    // is read. Nothing else changes.
    let outer: (Unicode.Scalar) -> Bool = { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
    let read = Self.readFromHTML[text] ?? text
    var inner = read.unicodeScalars.filter { $0 != "\0" }.drop(while: outer)
    while let last = inner.last, outer(last) { inner.removeLast() }
    #expect(entry.title.unicodeScalars.elementsEqual(inner))
    #expect(entry.employer == entry.title && entry.location == entry.title)
    #expect(entry.sourceFile == text)
  }

  @Test(arguments: HostileTexts.all)
  func onlyWebAddressesAreLinks(_ text: String) throws {
    let written = try Self.written(text)
    let isAddress = text.lowercased().hasPrefix("http://") || text.hasPrefix("https://")
    #expect(written.externalTargets.count == (isAddress ? 1 : 0))
    for target in written.externalTargets {
      #expect(WebAddress(target) != nil)
      #expect(!target.contains("\"") && !target.contains("<"))
    }
  }

  @Test(arguments: HostileTexts.all)
  func everyPartIsTextThatXMLAllows(_ text: String) throws {
    let written = try Self.written(text)
    for (name, bytes) in written.parts {
      #expect(!bytes.contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }, "\(name)")
      let xml = String(validating: bytes, as: UTF8.self)
      #expect(xml?.contains("\u{FFFF}") == false, "\(name)")
      #expect(xml?.firstRange(of: /&(?!amp;|lt;|gt;|quot;|apos;|#)/) == nil, "\(name)")
    }
  }

  @Test(arguments: HostileTexts.all)
  func payWordsStayATextToo(_ text: String) throws {
    let content = try captured(
      ["id", "title", "pay"], [["1", "Editor", text], ["2", "Writer", "1 to 2"]], name: "x.csv")
    let document = NegotiatorsWorkbook.document(content)
    try document.validate()
    let written = try WrittenWorkbook(document)
    for (row, ordinal) in ListingsSheets.order(content).enumerated() {
      let words = CleanText(content.listings[ordinal].payText).text
      let sheet = document.sheets.firstIndex { $0.name == "Listings" } ?? 0
      #expect(written.text("G\(row + 2)", onSheet: sheet + 1) == (words.isEmpty ? nil : words))
    }
    // The Method sheet itself shows this assumption once more.
    let isOwn = text == BookLayout.hoursPerYear
    #expect(isOwn || !written.formulas.contains { $0 == text || "=" + $0 == text })
  }

  @Test(arguments: HostileTexts.all)
  func aColumnsNameIsATextOnMethod(_ text: String) throws {
    let content = try captured(
      ["\(text) title", "title", "pay"], [["x", "Editor", "1"]], name: "x.csv")
    var hostile = content
    hostile.sources[0].columns = [(text, "title")]
    let rows = NegotiatorsWorkbook.document(hostile).reading("Method").section("Columns read")
    #expect(rows.first?.cells.last?.value == .text("\"\(text)\" as title."))
  }
}

/// The content of a header and rows in a file of some name.
private func captured(
  _ header: [String], _ rows: [[String]], name: String
) throws -> WorkbookContent {
  try content([Capture(header, rows, name: name)])
}

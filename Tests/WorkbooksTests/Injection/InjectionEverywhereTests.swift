import CSVText
import Listings
import Spreads
import Testing

@testable import Workbooks

/// Texts from settings and options stay texts too: corrections, the line for every page, names of
/// files.
@Suite struct InjectionEverywhereTests {
  /// A listing that is corrected from the text and to the text, for the reason of the text, in a
  /// workbook that says the text on every page.
  private static func content(holding text: String) throws -> WorkbookContent {
    func quoted(_ text: String) -> String { "\"\(text.replacing("\"", with: "\"\""))\"" }
    let fields = ["1", "location", "x" + text, "x" + text].map(quoted)
    let table = try SettingsTable(
      name: "corrections.csv",
      source: MemoryByteSource(
        "listing_id,field,value,reason\n" + fields.joined(separator: ",") + "\n"),
      columns: Corrections.columns)
    var settings = ReadingSettings()
    settings.corrections = try Corrections(table, options: settings.options)
    let listing = "id,title,location,pay\n1,Editor,\(quoted("y" + text)),50000 to 60000\n"
    var reader = try ListingReader(
      [ListingInput(name: text, source: MemoryByteSource(listing))], settings: settings)
    var groups = ListingGroups(ladder: settings.ladder)
    var entries: [ListingEntry] = []
    while let batch = try reader.next() {
      groups.add(batch)
      entries += batch.listings.map { ListingEntry($0, in: batch) }
    }
    let source = SourceSummary(
      name: text, digest: "00", listings: entries.count, refused: 0, columns: [(text, "title")])
    var content = WorkbookContent(
      table: groups.spreads(), listings: entries, refusals: [], sources: [source],
      options: settings.options, created: WorkbookContent.undated)
    content.corrections = reader.appliedCorrections
    content.confidentiality = text
    return content
  }

  @Test(arguments: HostileTexts.everywhere)
  func everyCellHoldsItsCleanedText(_ text: String) throws {
    let content = try Self.content(holding: text)
    let made = try #require(content.corrections.first)
    let document = NegotiatorsWorkbook.document(content)
    let entry = document.reading("Method").section("Corrections made to listings").first
    let words = try #require(entry?.cells.last?.text)
    #expect(words.contains(made.oldValue) && words.contains(made.newValue))
    #expect(words.hasSuffix(made.correction.reason))
    let written = try WrittenWorkbook(document)
    let core = text.split(whereSeparator: \.isWhitespace).last?.unicodeScalars.suffix(6) ?? []
    var compared = 0
    for (number, sheet) in document.sheets.enumerated() {
      for (row, cells) in sheet.rows.enumerated() {
        for (column, cell) in cells.cells.enumerated() where cell.formula == nil {
          guard let shown = cell.text, shown.unicodeScalars.contains(core) else { continue }
          let place = CellReference(row: row, column: column).relative
          #expect(written.text(place, onSheet: number + 1) == CleanText(shown).text)
          compared += 1
        }
      }
    }
    #expect(compared >= 4)
  }

  @Test(arguments: HostileTexts.everywhere)
  func aPageHeaderHasNoOtherCodeThanItsOwn(_ text: String) throws {
    let written = try WrittenWorkbook(NegotiatorsWorkbook.document(Self.content(holding: text)))
    let xml = WrittenWorkbook.items("oddHeader", of: written.sheet(1)).first ?? ""
    let code = xml.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
      .replacing("&\"-,Regular\"", with: "")
    try #require(code.hasPrefix("&L") && code.hasSuffix("&R&A"))
    let inner = code.dropFirst(2).dropLast(4)
    let pairs = inner.replacing("&&", with: "")
    #expect(!pairs.contains("&"), "\(inner)")
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let shown = inner.replacing("&&", with: "&")
    let clean = CleanText(line).text
    if shown.hasSuffix("…"), clean != shown {
      #expect(clean.unicodeScalars.starts(with: shown.dropLast().unicodeScalars))
    } else {
      #expect(shown == clean)
    }
  }

  @Test(arguments: HostileTexts.everywhere)
  func thePublicsEditionHasNoOtherFormulas(_ text: String) throws {
    let documents = try [text, "harmless"].map { text in
      var content = try InjectionTests.content(holding: text)
      content.profile = .publication
      return NegotiatorsWorkbook.document(content)
    }
    #expect(documents[0].formulas == documents[1].formulas)
    try documents[0].validate()
  }

  /// Half of a character, as bytes: what UTF-8 cannot say, but files do.
  @Test(
    arguments: [
      [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80],
      [0xC0, 0xBD, 0x31], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFF, 0xFE, 0x41], [0x80],
    ] as [[UInt8]])
  func brokenBytesNeverReachTheFile(_ bytes: [UInt8]) throws {
    let data = Array("id,title,pay\n1,=1".utf8) + bytes + Array(",5\n".utf8)
    var reader = try? ListingReader(
      [ListingInput(name: "x.csv", source: MemoryByteSource(data))], options: NormalizerOptions())
    guard let batch = try? reader?.next() else { return }
    var groups = ListingGroups(ladder: ReadingSettings().ladder)
    groups.add(batch)
    let content = WorkbookContent(
      table: groups.spreads(), listings: batch.listings.map { ListingEntry($0, in: batch) },
      refusals: batch.refusals, sources: [], options: NormalizerOptions(),
      created: WorkbookContent.undated)
    let written = try WrittenWorkbook(NegotiatorsWorkbook.document(content))
    for (name, part) in written.parts where name.hasSuffix(".xml") {
      #expect(String(validating: part, as: UTF8.self) != nil, "\(name)")
    }
    #expect(!written.formulas.contains { $0.hasPrefix("1") || $0.hasPrefix("=1") })
  }
}

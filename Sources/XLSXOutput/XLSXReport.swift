public import Workbooks

/// What a writer had to write differently from what the document says.
public struct XLSXReport: Sendable, Hashable {
  /// One report a sheet, in the order of the tabs.
  public var sheets: [SheetReport] = []

  /// Links of all sheets that were written as plain text.
  public var linksAsText: Int { sheets.reduce(0) { $0 + $1.linksAsText } }

  /// Texts of all sheets that were cut.
  public var shortenedTexts: Int { sheets.reduce(0) { $0 + $1.shortenedTexts.count } }
}

/// What was written differently on one sheet.
public struct SheetReport: Sendable, Hashable {
  /// The sheet's name.
  public var name: String

  /// Links written as plain text: too many, too long, or no http or https address.
  public var linksAsText = 0

  /// Links that were written as such.
  private(set) var links = 0

  /// The cells whose text was cut at 32,767 characters.
  public var shortenedTexts: [CellReference] = []

  /// How many cells lost characters that no file can hold.
  public var cleanedTexts = 0

  /// Whether the page header or footer was cut at 255 characters.
  public var isPageBannerShortened = false

  init(name: String) {
    self.name = name
  }

  /// Counts further links, and says how many of them the sheet has room for; the others are texts.
  mutating func addLinks(_ count: Int) -> Int {
    let fitting = min(count, SheetLimits.links - links)
    links += fitting
    linksAsText += count - fitting
    return fitting
  }

  /// Adds what was written differently in further cells of the sheet.
  mutating func add(_ more: SheetReport) {
    linksAsText += more.linksAsText
    shortenedTexts += more.shortenedTexts
    cleanedTexts += more.cleanedTexts
  }
}

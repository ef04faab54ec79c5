import Findings
import Listings
import Spreads

/// A column of the Changes sheet.
struct ChangesColumn: Sendable {
  /// What a cell shows.
  enum Content: Sendable {
    /// The status, or what changed, as a word.
    case words(@Sendable (ListingChange) -> String)
    /// A cell of the table of changes, by its name there.
    case named(String)
    /// The row of the earlier capture.
    case oldRow
    /// The row of the workbook's listings, linked to its row on Listings.
    case newRow
  }

  var header: String
  /// In characters; longer texts wrap.
  var width: Double
  var content: Content
  /// Without these fields the column is left out.
  private var fields: [String] = []

  private init(_ header: String, _ width: Double, _ content: Content, of fields: String...) {
    self.header = header
    self.width = width
    self.content = content
    self.fields = fields
  }

  /// Pay and its changes stand to the right.
  var column: FindingsColumn {
    FindingsColumn(
      header: header, width: width,
      isNumeric: header.hasSuffix("(per year)") || header.hasSuffix("(%)"))
  }

  /// The columns of a workbook that leaves some fields out.
  static func all(_ redaction: Redaction) -> [ChangesColumn] {
    columns.filter { !$0.fields.contains(where: redaction.hides) }
  }

  /// What changed; nothing for a listing that came or went.
  private static func changed(_ change: ListingChange) -> String {
    change.status == .changed ? ChangeWords.what(change) : ""
  }

  private static let columns: [ChangesColumn] = [
    ChangesColumn("Status", 12, .words({ $0.status.rawValue })),
    ChangesColumn("What changed", 18, .words(Self.changed)),
    ChangesColumn("Listing ID", 14, .named("listing_id"), of: "listing_id"),
    ChangesColumn("Employer", 22, .named("employer"), of: "employer"),
    ChangesColumn("Title", 32, .named("title"), of: "title"),
    ChangesColumn("Location", 20, .named("location"), of: "location"),
    ChangesColumn("Currency", 11, .named("currency")),
    ChangesColumn("Level before", 12, .named("old_level"), of: "level"),
    ChangesColumn("Level now", 12, .named("new_level"), of: "level"),
    ChangesColumn("Floor before (per year)", 13, .named("old_floor"), of: "pay_min"),
    ChangesColumn("Floor now (per year)", 13, .named("new_floor"), of: "pay_min"),
    ChangesColumn("Ceiling before (per year)", 13, .named("old_ceiling"), of: "pay_max"),
    ChangesColumn("Ceiling now (per year)", 13, .named("new_ceiling"), of: "pay_max"),
    ChangesColumn("Floor change (%)", 11, .named("floor_change_pct"), of: "pay_min"),
    ChangesColumn("Ceiling change (%)", 11, .named("ceiling_change_pct"), of: "pay_max"),
    ChangesColumn("Row before", 20, .oldRow),
    ChangesColumn("Row now", 20, .newRow),
  ]
}

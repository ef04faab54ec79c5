import Listings
import Spreads

/// What the first sheet says in words, whatever its layout.
struct SummaryText {
  let content: WorkbookContent

  /// What the workbook covers.
  var coverage: String {
    let employers = employers
    let named = employers == 0 ? "" : " of \(Self.count(employers, "employer"))"
    let listed = content.sources.prefix(5).map(\.name).joined(separator: ", ")
    let more = content.sources.count > 5 ? " and \(content.sources.count - 5) more" : ""
    return
      "\(Self.count(content.listings.count, "listing"))\(named), from \(listed)\(more).\(period)"
  }

  /// How many employers are named, however their letters are encoded.
  private var employers: Int {
    let membership = content.table.membership
    var (names, known): (Set<String>, Set<Int>) = ([], [])
    for ordinal in content.listings.indices {
      // Listings that share a number share the name to the byte.
      let number = membership.employer(ofListing: ordinal)
      if number == 0 || known.insert(number).inserted {
        names.insert(content.listings[ordinal].employer)
      }
    }
    return names.subtracting([""]).count
  }

  private var period: String {
    guard !content.redaction.hides("posted_on") else { return "" }
    let dates = content.listings.compactMap(\.postedOn)
    guard let first = dates.min(), let last = dates.max() else {
      return " No posting date is stated."
    }
    return first == last ? " Posted on \(first)." : " Posted from \(first) to \(last)."
  }

  /// Every file that the workbook was made from, in words and by the SHA-256 of its bytes.
  var files: [(words: String, digest: String)] {
    content.sources.map { (rows(of: $0), $0.digest) }
      + [content.previous?.source].compactMap(\.self).map { source in
        (rows(of: source) + " (previous capture)", source.digest)
      }
      + (content.claims?.files ?? []).map { ("\($0.name): \($0.purpose)", $0.digest) }
  }

  /// The rows of a file.
  func rows(of source: SourceSummary) -> String {
    "\(source.name): \(Self.count(source.listings + source.refused, "row")) = "
      + "\(Self.count(source.listings, "listing")) + \(source.refused) refused"
  }

  static let noChart = "The sheet Chart is left out: no group has both a floor and a ceiling."

  private static func count(_ number: Int, _ word: String) -> String {
    "\(Grouped.text(plain: String(number))) \(word)\(number == 1 ? "" : "s")"
  }
}

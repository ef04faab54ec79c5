/// The words and signs of a workbook for the public.
enum PublicationText {
  /// Stands where a figure or a text is not available.
  static let notAvailable = "[x]"
  /// Stands where nothing can be said, since the column does not apply to the row.
  static let notApplicable = "[z]"

  /// The line below a sheet's title: how many tables there are, and where.
  static func tables(_ count: Int, row: Int = 0) -> String {
    count == 0
      ? "This sheet has no table."
      : "This sheet has one table. It begins in cell A\(row + 1)."
  }

  static let missing =
    "The sign \(notAvailable) means that there is no such figure. It never means 0."

  static func contact(of work: String) -> String {
    "Contact: to be filled in by whoever publishes this \(work)."
  }

  static func cover(sheets: Int) -> String {
    "This is the cover of a workbook of \(sheets) sheets. It has no table; each other sheet begins "
      + "with its title and says how many tables it has."
  }

  /// The notes that some headers name, and the signs.
  static func section(headers: [String]) -> MethodSection {
    let numbered = notes.enumerated().filter { index, _ in
      headers.contains { $0.hasSuffix("[note \(index + 1)]") }
    }
    return MethodSection(
      "Notes and signs",
      numbered.map { ("[note \($0 + 1)]", $1.text) } + [
        (notAvailable, "Not available: not stated, or not defined for the group."),
        (notApplicable, "Not applicable: there is nothing to be said here."),
      ])
  }

  static let shorthand =
    "\(notAvailable) means not available: not stated in the listings, or not defined for so few. "
    + "Numbers of notes stand in headings as [note 1]; the notes are on the sheet Method."

  /// Notes on columns of Spreads and Listings, in the order of their numbers. The headings are those
  /// without a number.
  static let notes: [(headings: [String], text: String)] = [
    (
      ["Listings"],
      "Each job counts once. Rows that show a job again are counted as reposts and nowhere else."
    ),
    (
      ["Largest employer's share"],
      "Listings of the employer with the most of them, divided by all listings of the group."
    ),
    (
      [SpreadHeading.disclosure],
      "Listings that state a floor or a ceiling, divided by all listings. It says who posts pay, not "
        + "who pays."
    ),
    (
      ["Floor, lowest (per year)", "Ceiling, lowest (per year)"],
      "Pay for other periods is multiplied by the periods in a year that stand on this sheet."
    ),
    (
      ["Midpoint, median (per year)"],
      "The median, over listings with both bounds, of half of floor plus ceiling."
    ),
    (
      ["Midpoint, 95 % interval from", "Midpoint, 95 % interval to"],
      "The order statistics that cover the median with a probability of at least 95 %. It is not "
        + "given below six listings, and takes listings to be independent."
    ),
    (
      ["Range ratio (times)", SpreadHeading.spread],
      "Both compare the highest ceiling with the lowest floor, and grow with the number of listings."
    ),
    (
      ["Progression from the level below (%)", "Overlap with the level below (%)"],
      "Levels are compared within one ladder of names and one currency."
    ),
    (
      ["Without a full year"],
      "Casual, seasonal and like work is counted, but is in no figure of annual pay."
    ),
    (["Flags"], "Signs of what to look at; each is explained on this sheet under Flags."),
  ]

  /// The header of a column with its note's number.
  static func numbered(_ heading: String) -> String {
    guard let index = notes.firstIndex(where: { $0.headings.contains(heading) }) else {
      return heading
    }
    return "\(heading) [note \(index + 1)]"
  }
}

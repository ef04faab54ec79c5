/// The grades of the British civil service.
enum CivilServiceGrades {
  /// Ascending, by their canonical names. Grade 5 is the older name of the step below `SCS1`.
  static let names = [
    "AA", "AO", "EO", "HEO", "SEO", "Grade 7", "Grade 6", "Grade 5", "SCS1", "SCS2", "SCS3",
  ]

  static let steps = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })

  /// Whether a name is of this ladder only: numbered grades are common.
  static func belongsToNoOther(_ name: String) -> Bool {
    steps[name] != nil && !name.hasPrefix("Grade ")
  }

  /// Initials that count in a title: capitals, and alone in a part of it, since EO is "earth
  /// observation" and AO a company as well. `SEO` is search engine optimisation in most titles, and
  /// counts only next to another grade (`HEO/SEO`).
  static let initials: [(lower: String, name: String, stands: Standing)] = [
    ("aa", "AA", .alone), ("ao", "AO", .alone), ("eo", "EO", .alone), ("heo", "HEO", .anywhere),
    ("seo", "SEO", .besideAnother),
  ]

  /// How initials must stand to be a grade.
  enum Standing: Sendable { case anywhere, alone, besideAnother }

  /// The names in full, for cells of a level column.
  static let fullNames: [(words: String, name: String)] = [
    ("administrative assistant", "AA"), ("administrative officer", "AO"),
    ("executive officer", "EO"), ("higher executive officer", "HEO"),
    ("senior executive officer", "SEO"), ("aa", "AA"), ("ao", "AO"), ("eo", "EO"),
    ("heo", "HEO"), ("seo", "SEO"),
  ]
}

import Testing

/// Cells of a level column: known forms become canonical, others stay as they stand.
struct LevelColumnTests {
  static let cases: [(cell: String, level: String)] = [
    ("", ""),
    ("   ", ""),
    ("N/A", ""),
    ("-", ""),
    ("None", ""),
    ("Not Applicable", ""),
    ("L5", "L5"),
    (" l5 ", "L5"),
    ("ic4", "IC4"),
    ("M1", "M1"),
    ("Level 5", "L5"),
    ("LEVEL 2", "L2"),
    ("Grade 7", "Grade 7"),
    ("band 6", "Band 6"),
    ("L4/L5", "L4/L5 ?"),
    ("L4/5", "L4/L5 ?"),
    ("0", "0"),
    ("1A", "1A"),
    ("4B", "4B"),
    ("Senior", "Senior"),
    ("senior", "Senior"),
    ("Sr.", "Senior"),
    ("Mid-level", "Mid"),
    ("Sr. Staff", "Senior Staff"),
    ("STAFF", "Staff"),
    ("Manager", "Manager"),
    ("Sr Manager", "Senior Manager"),
    ("VP", "Vice President"),
    ("vice president", "Vice President"),
    ("II", "II"),
    ("iv", "IV"),
    ("Entry level", "Entry level"),
    ("AO - Administration", "AO"),
    ("Grade 7 - Scientific", "Grade 7"),
    ("  HEO   -  Nuclear ", "HEO"),
    ("L5 Engineer", "L5 Engineer"),
    ("Überprüfer", "Überprüfer"),
  ]

  @Test(arguments: cases)
  func cellsBecomeCanonical(cell: String, level expected: String) {
    #expect(level(inColumn: cell) == expected)
  }

  @Test(arguments: cases.map(\.level).filter { !$0.hasSuffix("?") })
  func aCanonicalLevelStaysAsItIs(name: String) {
    #expect(level(inColumn: name) == name)
  }
}

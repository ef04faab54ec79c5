import Testing
import Workbooks

@Suite struct NameTests {
  @Test(arguments: [
    ("Summary", [], "Summary"),
    ("", [], "Sheet"),
    ("  '' ", [], "Sheet"),
    ("a/b:c*d?e\\f", [], "a-b-c-d-e-f"),
    ("[x]", [], "(x)"),
    ("'quoted'", [], "quoted"),
    ("two\r\nlines\u{0}", [], "two lines"),
    ("History", [], "History (2)"),
    ("LISTINGS", ["Listings"], "LISTINGS (2)"),
    ("Listings", ["listings", "Listings (2)"], "Listings (3)"),
    (String(repeating: "x", count: 40), [], String(repeating: "x", count: 31)),
    (
      String(repeating: "x", count: 40), [String(repeating: "X", count: 31)],
      String(repeating: "x", count: 27) + " (2)"
    ),
    (String(repeating: "💰", count: 20), [], String(repeating: "💰", count: 15)),
  ])
  func aNameIsMadeValidAndUnique(_ wanted: String, _ taken: [String], _ expected: String) {
    let name = SheetName.unique(wanted, taken: taken)
    #expect(name == expected)
    #expect(SheetName.isValid(name))
  }

  @Test(arguments: [
    "", "a/b", "a[b", "'a", "a'", "history", "a\nb", "a\tb", String(repeating: "x", count: 32),
    String(repeating: "💰", count: 16),
  ])
  func aNameIsInvalid(_ name: String) {
    #expect(!SheetName.isValid(name))
  }

  @Test(arguments: [
    ("hours_per_year", true), ("_x", true), ("Größe", true), ("a.b", true), ("", false),
    ("1a", false), (".a", false), ("a b", false), ("a-b", false), ("A1", false), ("xfd1", false),
    ("XFE1", true), ("R1C1", false), ("rc", false), ("c", false), ("rate", true), ("a!b", false),
    (String(repeating: "n", count: 128), false),
  ])
  func aDefinedNameIsValid(_ name: String, _ expected: Bool) {
    #expect(DefinedName.isValid(name) == expected)
  }

  @Test(arguments: [
    (0, "1970-01-01"), (19_552, "2023-07-14"), (-25_508, "1900-03-01"), (-25_509, "1900-02-28"),
    (11_016, "2000-02-29"), (2_932_896, "9999-12-31"), (-719_528, "0000-01-01"),
    (-719_529, "-0001-12-31"),
  ])
  func aDayIsWritten(_ days: Int, _ text: String) {
    #expect(CalendarDay.isoText(daysSince1970: days) == text)
  }
}

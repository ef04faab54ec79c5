import Testing

@testable import Listings

/// How patterns of a levels file match.
struct LevelPatternTests {
  static let found: [(pattern: String, text: String, isFound: Bool)] = [
    ("Engineering Manager", "Engineering Manager", true),
    ("engineering manager", "Senior ENGINEERING MANAGER, Ads", true),
    ("Engineering Manager", "Engineering Managers", false),
    ("Engineer", "Engineering", false),
    ("Engineer*", "Engineering", true),
    ("*gineer", "Engineer", true),
    ("Manager", "Manager, Payroll", true),
    ("Manager*Payroll", "Manager, Payroll", true),
    ("Manager*Payroll", "Payroll Manager", false),
    ("Manager*pay", "Manager, Payroll", false),
    ("Manager*pay", "Manager, payroll and pay", true),
    ("a*a", "a", false),
    ("a*a", "a b a", true),
    ("*", "anything", true),
    ("**x**", "x", true),
    ("Desarrollador Senior", "DESARROLLADOR SÉNIOR", true),
    ("Über", "uber ein", true),
    ("C++", "C++ Developer", true),
    ("C", "C++ Developer", true),
    ("C", "Cobol", false),
    ("L5", "L55", false),
    ("L5", "(L5)", true),
    ("Director's Cut", "Director\u{2019}s cut", true),
    ("Sr - Lead", "Sr – Lead", true),
    ("Инженер", "СТАРШИЙ ИНЖЕНЕР", true),
    ("Инжен", "инженер", false),
    ("经理", "产品经理", true),
    ("マネージャー", "シニアマネージャー", true),
    ("Two  Words", "two\u{A0}words", true),
  ]

  @Test(arguments: found)
  func wholeWordsAreFound(pattern: String, text: String, isFound: Bool) throws {
    let words = try #require(LevelPattern(pattern))
    #expect(words.isFound(in: [UInt8].plainLowercase(text).span) == isFound)
  }

  static let equal: [(pattern: String, text: String, isEqual: Bool)] = [
    ("Grade 7 - Legal", "grade 7 – legal", true),
    ("Grade 7", "Grade 7 - Legal", false),
    ("Grade 7*", "Grade 7 - Legal", true),
    ("*Legal", "Grade 7 - Legal", true),
    ("G*L", "Grade L L", true),
    ("*", "0", true),
    ("a*a", "a", false),
    ("0", "10", false),
  ]

  @Test(arguments: equal)
  func wholeTextsAreEqual(pattern: String, text: String, isEqual: Bool) throws {
    let words = try #require(LevelPattern(pattern))
    #expect(words.isEqual(to: [UInt8].plainLowercase(text).span) == isEqual)
  }

  @Test(arguments: ["", "  ", "\u{AD}"])
  func anEmptyPatternIsNone(pattern: String) {
    #expect(LevelPattern(pattern) == nil)
  }
}

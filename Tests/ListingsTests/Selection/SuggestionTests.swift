import Testing

@testable import Listings

/// What a person may have meant.
struct SuggestionTests {
  @Test(
    arguments: [
      ("empolyer", "employer"), ("Employer", "employer"), ("pay min", "pay_min"),
      ("paymin", "pay_min"), ("postedon", "posted_on"), ("curency", "currency"),
      ("titel", "title"), ("source-row", "source_row"), ("salary", nil), ("", nil), ("x", nil),
    ] as [(String, String?)])
  func theNearestNameIsGiven(name: String, nearest: String?) {
    #expect(Suggestion.nearest(to: name, among: ListingSchema.fields) == nearest)
  }

  @Test(
    arguments: [
      ("Departement", "Département"), ("Lön", "LON"), ("De\u{301}partment", "Departments"),
    ] as [(String, String)])
  func accentsDoNotCount(name: String, known: String) {
    #expect(Suggestion.nearest(to: name, among: ["Company", known]) == known)
  }

  @Test(
    arguments: [
      ("public", "publication"), ("Barg", "bargaining"), ("pu", nil), ("b", nil),
    ] as [(String, String?)])
  func aBeginningIsEnoughWhereOneNameHasIt(name: String, nearest: String?) {
    let known = ["bargaining", "publication"]
    #expect(Suggestion.nearest(to: name, among: known) == nearest)
    #expect(Suggestion.nearest(to: "post", among: ["posted_on", "posting_day"]) == nil)
  }

  @Test func theFirstOfEqualsIsGiven() {
    #expect(Suggestion.nearest(to: "cat", among: ["car", "cab"]) == "car")
    #expect(Suggestion.nearest(to: "cat", among: [String]()) == nil)
    #expect(Suggestion.question(for: "levle", among: ["level"]) == " Did you mean \"level\"?")
  }
}

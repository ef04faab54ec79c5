import Listings
import Testing

@testable import Findings

/// A ledger without the values of some fields.
struct RedactedLedgerTests {
  private func redacted(_ condition: String, hiding fields: Set<String>) throws -> ClaimEntry {
    let row = "C1,as they say,floor_min,\"\(condition)\",=,80000,,,\n"
    let checking = Checking(topics: "topic,phrase\nfilm,trailers\n")
    let ledger = try checking.ledger(row).redacted(hides: fields.contains) { _ in "input 1" }
    return ledger.entries[0]
  }

  @Test(arguments: [
    ("employer=Nobody", "No listing is selected: none where employer=redacted."),
    // What the field holds is not suggested: it is left out.
    ("employer=Stuido A", "No listing is selected: none where employer=redacted."),
    ("employer=", "No listing is selected: none where employer=redacted."),
    (
      "level=L4&employer~Studio A",
      "No listing is selected: there is none where level=L4 and employer=redacted at once."
    ),
  ])
  func reasonsSayRedacted(_ condition: String, _ reason: String) throws {
    let entry = try redacted(condition, hiding: ["employer"])
    #expect(entry.reason == reason)
    #expect(entry.claim.conditions.contains { $0.value == "redacted" })
  }

  @Test func evidenceKeepsItsRowsAndNoSentence() throws {
    let entry = try redacted("topics=film", hiding: [])
    #expect(entry.evidence.map(\.text) == ["input 1:2"])
    #expect(entry.claim.text == "as they say" && entry.verdict == .contradicted)
  }

  /// Also where nothing else of a reason is left out.
  @Test func aReasonThatNamesFilesNamesNone() throws {
    let claim = try claim("=", "1")
    let reason = UndecidedWording.topics(.partlySearched(without: ["a.csv", "b.csv"]))
    let ledger = ClaimLedger(entries: [ClaimEntry(undecidable: claim, reason)])
    for (field, told) in [("source_file", UndecidedWording.searchedInPart), ("title", reason)] {
      let redacted = ledger.redacted(hides: { $0 == field }, fileName: { _ in "input 1" })
      #expect(redacted.entries.map(\.reason) == [told])
    }
  }

  @Test func filesThatWereNotSearchedAreNotNamed() {
    let words = UndecidedWording.topics(.partlySearched(without: ["a.csv", "b.csv"]))
    #expect(words.hasPrefix("The listings of a.csv and b.csv were not searched for topics: "))
    #expect(
      UndecidedWording.searchedInPart
        == words.replacing("a.csv and b.csv", with: "some inputs"))
  }
}

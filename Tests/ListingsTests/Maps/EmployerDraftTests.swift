import CSVText
import Testing

@testable import Listings

/// Spellings that look like one employer.
struct EmployerDraftTests {
  private func draft(_ employers: [String]) throws -> String {
    var writer = CSVWriter()
    writer.appendRecord(["Company", "Title"])
    for employer in employers { writer.appendRecord([employer, "Cook"]) }
    var draft = EmployerDraft()
    let text = String(decoding: writer.bytes, as: UTF8.self)
    for batch in try batches(text, batchSize: 1).batches { draft.add(batch) }
    return String(decoding: draft.csv, as: UTF8.self)
  }

  @Test(arguments: [
    ["X", "X, Inc.", "x inc", "The X", "X Co., Ltd.", "X L.L.C.", "X (Pty) Ltd"],
    ["Nestlé", "Nestle S.A.", "NESTLÉ SA", "Nestlé, S. A."],
    ["Coca-Cola", "Coca Cola Company", "The CocaCola Co"],
    ["Müller", "Müller GmbH", "Muller AG", "MÜLLER GmbH & Co. KG"],
    ["Novo Nordisk A/S", "Novo Nordisk", "NOVO NORDISK AS"],
    ["Nokia Oyj", "Nokia", "nokia oy"],
    ["Procter & Gamble", "Procter and Gamble"],
    ["Macy's", "Macys", "Macy’s, Inc"],
    ["CD Projekt Sp. z o.o.", "CD PROJEKT"],
    ["Inc", "inc."],
    ["株式会社A", "株式会社a"],
  ])
  func spellingsOfOneEmployerHaveOneKey(spellings: [String]) {
    let keys = spellings.map { spelling in
      let bytes = Array(spelling.utf8)
      return String(decoding: EmployerKey.key(bytes.span, 0..<bytes.count), as: UTF8.self)
    }
    #expect(Set(keys).count == 1, "\(keys)")
    #expect(keys[0] != "")
  }

  @Test(arguments: [
    ("X", "Y"), ("Limited Brands", "Brands"), ("Coop", "Co"), ("The", "X"),
    ("Inc", "Ltd"), ("Bank of America", "Bank of Amerika"), ("SAS Institute", "Institute"),
  ])
  func otherEmployersHaveOtherKeys(one: String, other: String) {
    let keys = [one, other].map { EmployerKey.key(Array($0.utf8).span, 0..<$0.utf8.count) }
    #expect(keys[0] != keys[1])
  }

  @Test func theMostFrequentSpellingIsTheName() throws {
    #expect(
      try draft(["Zed", "X, Inc.", "X", "X", "acme", "ACME", "Acme AB", "ACME", "", "The X"]) == """
        pattern,employer
        ACME,ACME
        Acme AB,ACME
        The X,X
        "X, Inc.",X

        """)
    #expect(try draft(["One", "Two"]) == "pattern,employer\n")
  }

  /// The draft does as an employers file what it says, and then nothing is left to draft.
  @Test func theDraftIsAnEmployersFile() throws {
    let employers = ["X, Inc.", "X", "X", "x", "Acme", "ACME Ltd", "Other", "\"Q\" Ltd", "Q"]
    let table = try settings(try draft(employers), columns: EmployerMap.columns)
    var map = try EmployerMap(table)
    var writer = CSVWriter()
    writer.appendRecord(["Company", "Title"])
    for employer in employers { writer.appendRecord([employer, "Cook"]) }
    var batch = try #require(
      try batches(String(decoding: writer.bytes, as: UTF8.self)).batches.first)
    _ = map.apply(to: &batch)
    #expect(Set(batch.listings.map { batch.string($0.employer) }).count == 4)
    var again = EmployerDraft()
    again.add(batch)
    #expect(String(decoding: again.csv, as: UTF8.self) == "pattern,employer\n")
  }
}

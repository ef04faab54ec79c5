import Testing

@testable import Listings

/// The header among the first records.
struct HeaderRowTests {
  static let cases: [(records: String, row: Int?)] = [
    ("Title|Salary\nCook|50000\nClerk|60000", 0),
    ("Title|Salary", 0),
    ("Job listings, May 2024\nTitle|Salary|Company\nCook|50000|A\nClerk|60000|B", 1),
    ("Salary report||\n||\nTitle|Salary|Company\nCook|50000|A\nClerk|60000|B", 2),
    ("# exported 2024-05-10\n# by the portal\nTitle|Salary\nCook|50000\nClerk|60000", 2),
    ("Source:|open data\nDate:|2024-05-10\n|\nTitle|Pay\nCook|50000\nClerk|60000\nChef|1", 3),
    ("Salary\n$50k\n$60k", 0),
    ("Salaries||\nTitle|Min Salary|Max Salary\nCook|1|2\nClerk|3|4", 1),
    ("Cook|50000|2024-05-10\nClerk|60000|2024-05-11", nil),
    ("Cook|Paris\nClerk|Rome", nil),
    ("Nazwa|Kwota od|Kwota do\nKucharz|5000|6000\nPiekarz|4000|5000", 0),
    ("Raport\nNazwa|Kwota od|Kwota do\nKucharz|5000|6000\nPiekarz|4000|5000", 1),
    ("Stellenbezeichnung|Gehalt von|Gehalt bis\nKoch|30000|40000", 0),
    ("https://x.org/1|90000\nhttps://x.org/2|80000", nil),
    ("", nil),
    ("Title|Salary|Company\nCook|50000\nClerk|60000|A|B\n|minimum", 0),
    ("Pay ranges we found in May||\nTitle|Gage|Wann\nCook|50000|x\nClerk|60000|y", 1),
    ("Title|Salary|Level|Openings\n20\n1,a\nx|minimum|y", 0),
  ]

  @Test(arguments: cases)
  func theHeaderIsFoundUnderPreambles(records: String, row: Int?) {
    let samples = records.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(ColumnMapping.headerRow(among: samples) == row)
  }

  /// What is passed over for its bound could not have been the header.
  @Test func noScoreIsAboveItsBound() {
    var scored = 0
    let others = [
      "Title|Title|Salary|Salary|2024-05-01", "Title|Salary|Company|Location|Level|Posted|URL|ID|1",
      "title|\(String(repeating: "minimum salary ", count: 6))",
    ]
    for text in Self.cases.map(\.records) + others {
      let records = text.split(separator: "\n").map { $0.split(separator: "|").map(String.init) }
      for (row, fields) in records.enumerated() {
        guard let score = HeaderScore.score(fields, below: records.dropFirst(row + 1)) else {
          continue
        }
        scored += 1
        let data = fields.count(where: HeaderScore.isData)
        #expect(score <= HeaderScore.bound(fields, data: data), "\(fields)")
      }
    }
    #expect(scored > 15)
  }

  @Test func noRecordsHaveNoHeader() {
    #expect(ColumnMapping.headerRow(among: []) == nil)
  }
}

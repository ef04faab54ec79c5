import Testing

@testable import Listings

struct ColumnLabelTests {
  static let headers: [(header: [String], labels: [String])] = [
    ([], []),
    (["Title", "Pay"], ["Title", "Pay"]),
    (["Pay", "", "Pay", " "], ["Pay (column 1)", "column 2", "Pay (column 3)", "column 4"]),
    (["pay", "Pay"], ["pay", "Pay"]),
    (["caf\u{E9}", "cafe\u{301}"], ["caf\u{E9} (column 1)", "cafe\u{301} (column 2)"]),
  ]

  @Test(arguments: headers)
  func allLabelsAreThoseOfEachColumn(_ header: [String], _ labels: [String]) {
    #expect(ColumnLabels.all(in: header) == labels)
    #expect(header.indices.map { ColumnLabels.label($0, in: header) } == labels)
  }
}

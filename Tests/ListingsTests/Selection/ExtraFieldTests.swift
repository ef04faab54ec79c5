import CSVText
import Testing

@testable import Listings

/// Conditions on the columns behind the schema's.
struct ExtraFieldTests {
  private func normalized(_ rows: [String]) throws -> String {
    let clean = try Reading("Title\n" + rows.indices.map { "Job \($0)" }.joined(separator: "\n"))
      .csv
    let lines = clean.split(separator: "\n")
    let extended = zip(lines.dropFirst(), rows).map { "\($0),\($1)" }
    return "\(lines[0]),topics,Team name\n" + extended.joined(separator: "\n")
  }

  @Test(arguments: [
    ("topics=games", [0, 1]),
    ("topics=content creation", [1, 3]),
    ("topics=games;content creation", [1]),
    ("topics=game", []),
    ("topics~game", [0, 1]),
    ("topics=", [2]),
    ("Team name=Red", [0, 2]),
    ("Team name~re", [0, 1, 2]),
    ("Team name=", [3]),
  ])
  func theyAreAskedByName(condition: String, places: [Int]) throws {
    let rows = ["games,Red", "games;content creation,red", ",Red", "content creation,"]
    let titles = try selected(normalized(rows), where: [condition])
    #expect(titles == places.map { "Job \($0)" })
  }
}

import CSVText
import Testing

@testable import Listings

/// Settings files as people edit them.
struct SettingsTableTests {
  private func table(_ text: String) throws(SettingsError) -> SettingsTable {
    try SettingsTable(
      name: "s.csv", source: MemoryByteSource(text, chunkSize: 7), columns: ["name", "rank"])
  }

  static let read: [(text: String, rows: [String])] = [
    ("name,rank\na,1\n", ["2 a=1"]),
    ("name,rank", []),
    ("rank,name\n1,a\n", ["2 a=1"]),
    (" Name , RANK \n a ,\t1 \n", ["2 a=1"]),
    ("note,name,more,rank\nx,a,y,1\n", ["2 a=1"]),
    ("\u{FEFF}name,rank\r\na,1\r\n\r\nb,2\r\n", ["2 a=1", "4 b=2"]),
    ("\n\nname,rank\na,1\n", ["4 a=1"]),
    ("name,rank\n,\n  ,  \na,1\n", ["4 a=1"]),
    ("name;rank\na;1,5\n", ["2 a=1.5"]),
    ("\"name\";\"rank\"\n\"a;b\";2\n", ["2 a;b=2"]),
    ("name\trank\na\t1\n", ["2 a=1"]),
    ("name,rank\na\n", ["2 a="]),
    ("name,rank\na,1,,\n", ["2 a=1"]),
    ("name,rank\n\"two\nlines\",1\nb,2\n", ["2 two\nlines=1", "3 b=2"]),
    ("name,rank\n\u{A0}a\u{A0},1\n", ["2 a=1"]),
    ("name,rank\n a\0b\0 ,1\0\n", ["2 ab=1"]),
    ("note,name,rank\nonly a note,,\na,b,1\n", ["3 b=1"]),
    ("name,rank\n&nbsp;R&amp;D &lt;x&gt;,1\n", ["2 R&D <x>=1"]),
  ]

  @Test(arguments: read)
  func rowsAreRead(text: String, rows: [String]) throws {
    let found = try table(text).rows.map { row in
      "\(row.number) \(row["name"])=\(try row.number("rank")?.description ?? "")"
    }
    #expect(found == rows)
  }

  static let refused: [(text: String, message: String)] = [
    ("", "s.csv: the file is empty"),
    ("\n\n", "s.csv: the file is empty"),
    ("name,level\n", "s.csv:1: no column \"rank\"; the header is \"name\", \"level\""),
    ("a b c\n", "s.csv:1: no column \"name\", \"rank\"; the header is \"a b c\""),
    ("name,rank,Name\n", "s.csv:1: column \"name\" is there twice"),
    ("name,rank\na,1,b\n", "s.csv:2: the row has 3 fields, but the header has 2"),
    ("name,rank\n\"a,1\n", "s.csv:2: the quote that opens on line 2 is never closed"),
  ]

  @Test(arguments: refused)
  func mistakesAreNamed(text: String, message: String) {
    let error = #expect(throws: SettingsError.self) { try table(text) }
    #expect(error?.message == message)
    #expect(error?.advice.isEmpty == false)
  }

  /// Fields that are not kept may hold anything.
  @Test func aRowOfMoreFieldsThanAreKeptIsNamed() {
    let separators = String(repeating: ",", count: RecordTable.fieldLimit)
    let error = #expect(throws: SettingsError.self) { try table("name,rank\na\(separators)x\n") }
    #expect(error?.message == "s.csv:2: the row has 1048577 fields, but the header has 2")
  }

  @Test func aWideHeaderIsCutShortInTheMessage() {
    let header = (1...40).map { "c\($0)" }.joined(separator: ",")
    let error = #expect(throws: SettingsError.self) { try table(header + "\n") }
    #expect(error?.message.hasSuffix("\"c12\" and 28 more") == true)
  }

  @Test func textThatIsNotUTF8IsRefusedWithItsRow() {
    let bytes = Array("name,rank\n".utf8) + [0x61, 0xE9, 0x2C, 0x31, 0x0A]
    let error = #expect(throws: SettingsError.self) {
      try SettingsTable(name: "s.csv", source: MemoryByteSource(bytes), columns: ["name"])
    }
    #expect(error?.message == "s.csv:2: not UTF-8 text: byte 0xE9 on line 2")
  }

  @Test(arguments: ["x", "1,5", "5 kg", "½", "--1"])
  func aCellThatIsNoNumberIsNamed(cell: String) throws {
    let row = try #require(try table("name,rank\na,\"\(cell)\"\n").rows.first)
    let error = #expect(throws: SettingsError.self) { try row.number("rank") }
    #expect(error?.message == "s.csv:2: column \"rank\": \"\(cell)\" is no number")
  }

  @Test func anUnknownColumnIsEmpty() throws {
    #expect(try table("name,rank\na,1\n").rows.first?["other"] == "")
  }
}

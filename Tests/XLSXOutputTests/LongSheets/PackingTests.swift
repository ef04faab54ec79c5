import Foundation
import TestSupport
import Testing
import Workbooks

@testable import XLSXOutput

@Suite struct PackingTests {
  @Test(arguments: [[0], [5], [0, 0], [100_000, 0, 7], [1, 300_000, 2, 65_536]])
  func stretchesAreOneWhole(_ sizes: [Int]) throws {
    var numbers = SeededNumbers(state: 7)
    let pieces = sizes.map { size in
      (0..<size).map { _ in UInt8.random(in: 60...90, using: &numbers) }
    }
    let part = PackagePart(name: "x", pieces: pieces.count, workers: 2) { pieces[$0] }
    let whole = pieces.flatMap(\.self)
    #expect(try Inflate.unpack(part.stretches.flatMap(\.bytes)) == whole)
    #expect(part.size == whole.count)
    let single = PackedStretch(whole, isLast: true)
    #expect(part.checksum == single.checksum)
  }

  @Test func textsAreToldApartByTheirBytes() {
    var table = TextTable()
    let texts = ["a", "", "é", "e\u{301}", "a", "ä", "é"] + (0..<1_000).map { "t\($0)" } + ["t9"]
    let numbers = texts.map { text in
      Array(text.utf8).withUnsafeBufferPointer { table.number(of: Span(_unsafeElements: $0)) }
    }
    #expect(numbers.prefix(7) == [0, 1, 2, 3, 0, 4, 2])
    #expect(numbers.last == 14)
    #expect(table.entries.count == 1_005)
  }

  @Test func moneyIsWrittenWithItsDigits() {
    let numbers: [(Double, String)] = [
      (0, "0"), (1, "1"), (0.5, "0.5"), (0.05, "0.05"), (-12.34, "-12.34"), (-0.0, "0"),
      (900_000, "900000"), (0.1 + 0.2, "0.30000000000000004"), (1e21, "1e+21"), (2.675, "2.675"),
      (9_007_199_254_740_992, "9007199254740992"), (9_999_999_999_999.99, "9999999999999.99"),
    ]
    for (number, text) in numbers {
      var xml = XMLBytes()
      xml.append(number)
      #expect(String(decoding: xml.bytes, as: UTF8.self) == text)
    }
  }

  @Test func everyNumberReadsBack() {
    var numbers = SeededNumbers(state: 3)
    let changed = (0..<20_000).flatMap { _ in
      let cents = Int.random(in: -1_000_000_000_000...1_000_000_000_000, using: &numbers)
      let any = Double(bitPattern: UInt64.random(in: 0...UInt64.max, using: &numbers))
      let smaller = any.truncatingRemainder(dividingBy: 1e12)
      return [Double(cents) / 100, any, smaller].filter { number in
        number.isFinite && Self.readBack(number) != number
      }
    }
    #expect(changed.isEmpty)
  }

  private static func readBack(_ number: Double) -> Double? {
    var xml = XMLBytes()
    xml.append(number)
    return Double(String(decoding: xml.bytes, as: UTF8.self))
  }

  @Test(arguments: [[], [1, 2, 3], [UInt8](repeating: 0, count: 100)])
  func whatIsNoPackageIsNotRead(_ bytes: [UInt8]) {
    #expect(LibraryPackage(bytes) == nil)
  }

  @Test func aCutPackageIsNotRead() throws {
    let whole = try bytes(of: WorkbookDocument(sheets: [column(.text("x"))]))
    let package = try #require(LibraryPackage(whole))
    #expect(package.names.contains("xl/worksheets/sheet1.xml"))
    #expect(package.text("xl/sharedStrings.xml")?.contains("<t>x</t>") == true)
    #expect(package.text("absent") == nil)
    for count in stride(from: 0, to: whole.count, by: 97) {
      #expect(LibraryPackage(Array(whole.prefix(count))) == nil)
    }
  }

  @Test func aDirectoryThatPointsBehindTheEndIsNotRead() throws {
    var part = ZipWriter.Part("a.xml", "<a/>")
    part.isDeflated = true
    let whole = ZipWriter([part]).bytes
    #expect(LibraryPackage(whole)?.text("a.xml") == "<a/>")
    let directory = try #require(
      whole.indices.last { whole[$0...].starts(with: [0x50, 0x4B, 1, 2]) })
    // The size of the part, the length of its name, and where it stands.
    for field in [20, 28, 42] {
      var changed = whole
      changed[directory + field] = 0xFF
      #expect(LibraryPackage(changed) == nil, "\(field)")
    }
  }

  @Test func aPartThatIsNotWholeIsNamed() throws {
    let folder = TestFolder()
    let file = PackageFile(path: folder.path + "/book.xlsx")
    func check(_ bytes: [UInt8]) throws {
      try Data(bytes).write(to: URL(fileURLWithPath: file.path))
      try file.checkParts()
    }
    var parts = [ZipWriter.Part("a.xml", "<a><b/></a>"), ZipWriter.Part("b.xml", "<b/>")]
    for place in parts.indices { parts[place].isDeflated = true }
    try check(ZipWriter(parts).bytes)
    parts[1].bytes = Array("<b><c/>".utf8)
    let reason = "b.xml is not whole; is there room for temporary files (TMPDIR)?"
    #expect(throws: XLSXError.writing(reason: reason)) { try check(ZipWriter(parts).bytes) }
    #expect(throws: XLSXError.writing(reason: "the package has no directory")) {
      try check(Array("no archive".utf8))
    }
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "no device that is full"),
    arguments: [10, 1_000_000])
  func aFullDeviceIsTold(_ size: Int) throws {
    var numbers = SeededNumbers(state: 11)
    let bytes = (0..<size).map { _ in UInt8.random(in: 0...255, using: &numbers) }
    let part = PackagePart(name: "x", pieces: 1, workers: 1) { _ in bytes }
    #expect(throws: XLSXError.writing(reason: "No space left on device")) {
      try PackageFile(path: "/dev/full").write([part])
    }
  }

  @Test func aFileThatIsNotThereIsTold() {
    let file = PackageFile(path: TestFolder().path + "/absent/book.xlsx")
    let error = XLSXError.writing(reason: "No such file or directory")
    #expect(throws: error) { _ = try file.read() }
    #expect(throws: error) { try file.write([]) }
  }

  @Test func relationshipsAreAddedToThoseThatThereAre() throws {
    let element = #"<Relationship Id="rId9"/>"#
    for (text, count) in [
      (nil, 0), ("no such part", 0),
      (#"<?xml?><Relationships xmlns="x"><Relationship Id="rId1"/></Relationships>"#, 1),
    ] {
      let relationships = Relationships(text)
      #expect(relationships.count == count)
      let packed = relationships.packed(adding: [PackedStretch(Array(element.utf8), isLast: false)])
      let whole = String(decoding: try Inflate.unpack(packed.flatMap(\.bytes)), as: UTF8.self)
      #expect(whole.hasPrefix("<?xml") && whole.hasSuffix(element + "</Relationships>"))
      #expect(whole.ranges(of: "<Relationship ").count == count + 1)
      #expect(WholeXML.isWhole(Array(whole.utf8)))
    }
  }

  @Test func anUnknownFormOfASheetIsNotOpened() {
    #expect(SheetPart("<worksheet><sheetData/></worksheet>") == nil)
    #expect(SheetPart("<dimension ref=\"A1\"/><sheetData></sheetData>") == nil)
  }
}

import Testing

@testable import CSVText

/// What a survey finds, requirement by requirement.
struct SurveyTests {
  static func survey(
    _ bytes: [UInt8], _ options: SurveyOptions = SurveyOptions()
  ) throws -> TextSurvey {
    let asFile = try SurveyedSource(surveying: MemoryByteSource(bytes), options: options).survey
    let pipe = PipeSource(MemoryByteSource(bytes, chunkSize: 3))
    let asPipe = try SurveyedSource(surveying: pipe, options: options).survey
    #expect(asFile.form == asPipe.form && asFile.dialect == asPipe.dialect)
    #expect(asFile.samples == asPipe.samples)
    return asFile
  }

  static let filler = String(repeating: "Engineer,Berlin,45000\n", count: 9_000)

  static let encodings: [(bytes: [UInt8], encoding: TextEncoding, basis: EncodingBasis)] = [
    ([], .utf8, .ascii),
    (Array("a,b\n".utf8), .utf8, .ascii),
    (Array((filler + "é\n").utf8), .utf8, .validUTF8),
    (Array(filler.utf8) + [0xE9, 0x0A], .latin1, .latin1Characters),
    ([0xE9, 0x0A] + Array(filler.utf8) + [0x96, 0x0A], .windows1252, .windowsPunctuation),
    (Array(filler.utf8) + [0x34, 0x35, 0xA4, 0x0A], .latin9, .latin9Characters),
    ([0x34, 0x35, 0xA0, 0xA4], .latin9, .latin9Characters),
    ([0xA4, 0x20, 0x34], .latin9, .latin9Characters),
    ([0xA4, 0x2C, 0x2C, 0x34], .latin1, .latin1Characters),
    (
      Array("Wis".utf8) + [0xB3] + Array("a,Sta".utf8) + [0xBF] + Array("ysta\n".utf8),
      .windows1250,
      .centralEuropeanLetters
    ),
    // A sign that stands for an apostrophe, and no other.
    (
      Array("company".utf8) + [0xBF] + Array("s don".utf8) + [0xBF] + Array("t\n".utf8), .latin1,
      .latin1Characters
    ),
    (
      Array("12 m".utf8) + [0xB3] + Array(", see".utf8) + [0xB9] + Array("\n".utf8), .latin1,
      .latin1Characters
    ),
    (Array("c".utf8) + [0xBD] + Array("ur\n".utf8), .latin9, .latin9Characters),
    (Array("2".utf8) + [0xBD] + Array("h\n".utf8), .latin1, .latin1Characters),
    (Array((filler + "é,ü\n").utf8) + [0xE9, 0x0A], .utf8, .mostlyUTF8),
    (Array("é\n".utf8) + [0xE9, 0xE8, 0x0A], .latin1, .latin1Characters),
    (Array("é".utf8) + [0xC3], .utf8, .mostlyUTF8),
    (Array("\u{FEFF}a\n".utf8), .utf8, .byteOrderMark),
    (Array("\u{FEFF}a\n".utf8) + [0xE9], .utf8, .byteOrderMark),
    ([0xFF, 0xFE, 0x61, 0x00], .utf16LE, .byteOrderMark),
    ([0xFE, 0xFF, 0x00, 0x61], .utf16BE, .byteOrderMark),
    (TextEncoding.utf16LE.bytes(of: filler), .utf16LE, .zeroBytes),
    (TextEncoding.utf16BE.bytes(of: filler), .utf16BE, .zeroBytes),
    (TextEncoding.utf16LE.bytes(of: "職種,給与\r\n技師,45000\r\n"), .utf16LE, .zeroBytes),
    (TextEncoding.utf16BE.bytes(of: "Инженер\tМосква\n"), .utf16BE, .zeroBytes),
    (Array("a\0b,\0\n".utf8), .utf8, .ascii),
    (Array((filler + String(repeating: "\0", count: 900)).utf8), .utf8, .ascii),
  ]

  @Test(arguments: encodings)
  func theEncodingIsDecidedByTheWhole(
    bytes: [UInt8], encoding: TextEncoding, basis: EncodingBasis
  ) throws {
    let survey = try Self.survey(bytes)
    #expect(survey.encoding == encoding)
    #expect(survey.encodingBasis == basis)
  }

  @Test func whatIsRequestedIsTaken() throws {
    var options = SurveyOptions(encoding: .windows1252, delimiter: UInt8(ascii: ":"))
    var survey = try Self.survey(Array("\u{FEFF}é,b:c,d\n".utf8), options)
    #expect(survey.encoding == .windows1252 && survey.encodingBasis == .requested)
    #expect(survey.delimiterBasis == .requested)
    #expect(survey.samples.map(\.fields) == [["Ã©,b", "c,d"]])
    options = SurveyOptions(encoding: TextEncoding(name: "utf-16"))
    survey = try Self.survey([0xFE, 0xFF, 0x00, 0x61], options)
    #expect(survey.encoding == .utf16BE && survey.samples.map(\.fields) == [["a"]])
    survey = try Self.survey(TextEncoding.utf16BE.bytes(of: "a,b\n"), options)
    #expect(survey.encoding == .utf16BE)
    survey = try Self.survey(TextEncoding.utf16LE.bytes(of: "職種職種"), options)
    #expect(survey.encoding == .utf16LE)
  }

  static let delimiters: [(text: String, delimiter: String, basis: DelimiterBasis)] = [
    ("", ",", .none), ("Title\nEngineer\n", ",", .none), ("a;b\n", ";", .consistency),
    ("t;pay\nx;45.000,00\ny;50.000,00\nz;1,5\n", ";", .consistency),
    ("t;place;pay\nx;Austin, TX;45,000–50,000\ny;Boston, MA;50,000\n", ";", .consistency),
    ("\"Austin, TX\";5\n\"Boston, MA\";6\n\"Reno, NV\";7\n", ";", .consistency),
    ("t\tnote\nx\ta, b, c, d\ny\te, f\nz\tg, h, i\n", "\t", .consistency),
    ("t|skills\nx|a,b,c\ny|d\nz|e,f,g,h,i\n", "|", .consistency),
    ("t,skills,x\nx,a|b|c,1\ny,d|e,2\nz,e|f,3\n", ",", .consistency),
    ("Report;\n\nFor internal use, only\na,b,c\n1,2,3\n4,5,6\n", ",", .consistency),
    ("a,\"b;c\nd;e\",f\n1,\"2;3\n4;5\",6\n", ",", .consistency),
    ("a;b;c\n1;2\n1;2;3;;\n1\n1;2;3\n", ";", .consistency),
    ("sep=;\na,b;c,d\n1,2;3\n", ";", .separatorLine),
    ("sep=^\na,b^c,d\n", "^", .separatorLine),
  ]

  @Test(arguments: delimiters)
  func theDelimiterIsTheMostConsistentOne(
    text: String, delimiter: String, basis: DelimiterBasis
  ) throws {
    let survey = try Self.survey(Array(text.utf8))
    #expect(survey.dialect.delimiter == delimiter.utf8.first)
    #expect(survey.delimiterBasis == basis)
  }

  static let separatorLines: [(line: String, length: Int?)] = [
    ("sep=;\n", 6), ("SEP=,\r\n", 7), ("\"sep=;\"\n", 8), ("sep=\t\r", 6), ("sep=;", 5),
    ("sep=;;;\n", 8), ("sep=\n", nil), ("sep=;x\n", nil), ("sep=ab\n", nil), ("separator;\n", nil),
    ("sep=\"\n", nil), ("", nil),
  ]

  @Test(arguments: separatorLines)
  func aSeparatorLineIsALineButNoRow(line: String, length: Int?) throws {
    #expect(SeparatorLine(startOf: Array(line.utf8))?.length == length)
    guard length != nil, line.last?.isNewline == true else { return }
    for mark in ["", "\u{FEFF}", "\u{FEFF}\u{FEFF}"] {
      let bytes = Array("\(mark)\(line)a\(line.contains("\r\n") ? "\r\n" : "\n")b\n".utf8)
      let source = try SurveyedSource(surveying: MemoryByteSource(bytes, chunkSize: 2))
      var reader = BatchReader(source: source, survey: source.survey)
      #expect(try reader.readHeader() == Header(fields: ["a"], row: 1, line: 2))
      #expect(source.survey.samples.first?.fields == ["a"])
      #expect(source.survey.samples.map(\.line) == [2, 3])
    }
  }

  static let returns: [(text: String, endLines: Bool)] = [
    ("a,b\rc,d\r", true), ("a,b\nc,d\n", false), ("a,b\rc,d\re,f\ng,h\n", true),
    ("a,b\nc\rd,e\nf,g\nh,i\n", false), ("a,b\n\"c\rd\",e\nf,g\n", false),
    ("a,b\r\nc\r,d\r\n", false), ("a\n\rb\n", false), ("a\rb", true),
    ("\u{FEFF}\u{FEFF}a,b\nc,d\re,f\n", true),
  ]

  @Test(arguments: returns)
  func bareReturnsEndLinesWhereRecordsAreMoreConsistentSo(text: String, endLines: Bool) throws {
    #expect(try Self.survey(Array(text.utf8)).form.bareReturnsEndLines == endLines)
  }

  @Test func lineEndsAndZerosAreCounted() throws {
    let text = "a\r\nb\rc\nd\0\n\n\r\n\r"
    let expected = [3, 2, 2, 1]
    for encoding in [TextEncoding.utf8, .utf16LE, .utf16BE] {
      for padding in [0, 239, 240, 65_535, 65_536] {
        let padded = String(repeating: "x", count: padding) + text
        let survey = try Self.survey(encoding.bytes(of: padded), SurveyOptions(encoding: encoding))
        let ends = survey.lineEnds
        #expect(
          [ends.lineFeeds, ends.pairs, ends.bareReturns, survey.zeroCount] == expected,
          "\(encoding) \(padding)")
      }
    }
  }

  @Test func zerosAreLeftOut() throws {
    let source = try SurveyedSource(surveying: MemoryByteSource("\0\0a\0,b\n\0"))
    var reader = BatchReader(source: source, survey: source.survey)
    #expect(try reader.remainingRecords().map(\.fields) == [["a", "b"]])
    #expect(source.survey.zeroCount == 4)
  }

  static let conflicts: [(text: String, line: Int?)] = [
    ("<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n", 1),
    ("a\nb\r\n<<<<<<< HEAD\r\na\r\n=======\r\nb\r\n>>>>>>> x\r\n", 3),
    ("a\n<<<<<<<HEAD\n=======\n>>>>>>> x\n", nil), ("a <<<<<<< b\n=======\n>>>>>>> x\n", nil),
    ("a\n=======\n>>>>>>> x\n", nil), ("a\n<<<<<<< x\n======== x\n>>>>>>> x\n", nil),
    ("a\n<<<<<<< x\n=======\n", nil),
  ]

  @Test(arguments: conflicts)
  func conflictMarkersAreFoundWhereverTheyStand(text: String, line: Int?) throws {
    #expect(try Self.survey(Array(text.utf8)).conflictLine == line)
    for padding in Array(225...245) + Array(65_515...65_540) {
      let padded = "\n" + String(repeating: "x", count: padding) + "\n" + text
      let survey = try SurveyedSource(surveying: MemoryByteSource(padded)).survey
      #expect(survey.conflictLine == line.map { $0 + 2 }, "\(padding)")
    }
  }

  static let foreign: [(bytes: [UInt8], content: ForeignContent?)] = [
    (Array("<!DOCTYPE html>\n<html>".utf8), .html), (Array("\u{FEFF}\r\n <HTML>".utf8), .html),
    (TextEncoding.utf16LE.bytes(of: "\u{FEFF}<table><tr>"), .html),
    (Array("<b>a</b>,b\n".utf8), nil), (Array("PK\u{3}\u{4}xyz".utf8), .zipArchive),
    ([0x1F, 0x8B, 0x08, 0x00], .gzip), (Array("%PDF-1.7".utf8), .pdf), (Array("a,b".utf8), nil),
  ]

  @Test(arguments: foreign)
  func whatIsNoTableIsNamed(bytes: [UInt8], content: ForeignContent?) throws {
    #expect(try Self.survey(bytes).foreignContent == content)
  }

  // MARK: Long beginnings

  /// Texts behind blank lines of about this length, with chunks' ends in pairs and units.
  static let blankLines: [(line: String, count: Int)] = [
    ("\n", 100), ("\r\n", 100), ("\n", 65_536), ("\r\n", 50_001), ("\r\n", 32_769),
  ]
  static let blankForms: [(encoding: TextEncoding, mark: String)] = [
    (.utf8, ""), (.utf8, "\u{FEFF}"), (.utf16LE, "\u{FEFF}"), (.utf16BE, "\u{FEFF}"),
  ]

  @Test(arguments: blankLines, blankForms)
  func theLookBeginsBehindBlankLines(
    _ blank: (line: String, count: Int), _ form: (encoding: TextEncoding, mark: String)
  ) throws {
    var options = SurveyOptions()
    options.headSize = 64
    let lines = String(repeating: blank.line, count: blank.count)
    let bytes = form.encoding.bytes(of: "\(form.mark)\(lines)sep=;\(blank.line)a;b\(blank.line)c;d")
    let survey = try Self.survey(bytes, options)
    #expect(survey.encoding == form.encoding)
    #expect(survey.samples.map(\.fields) == [["sep=", ""], ["a", "b"], ["c", "d"]])
    #expect(survey.samples.map(\.row) == (1...3).map { blank.count + $0 })
    #expect(survey.samples.map(\.line) == (1...3).map { blank.count + $0 })
    // Only the first line of all names the delimiter.
    #expect(!survey.hasSeparatorLine && survey.unendedRow == nil)
  }

  @Test(arguments: ["", "\n\r\n", String(repeating: "\n", count: 70_000)])
  func aFirstRecordThatIsLongerThanTheLookHasARow(before: String) throws {
    var options = SurveyOptions()
    options.headSize = 64
    let lines = before.utf8.count { $0 == ASCII.lineFeed }
    let text = before + String(repeating: "x", count: 65)
    for (text, row) in [(text + "\na,b\n", lines + 1), (text, lines + 1), (before, nil)] {
      let survey = try Self.survey(Array(text.utf8), options)
      #expect(survey.samples.isEmpty)
      #expect(survey.unendedRow == row)
      if row != nil { #expect(survey.parsedByteCount == 64) }
    }
  }
}

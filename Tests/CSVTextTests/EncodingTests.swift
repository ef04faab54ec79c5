import Testing

@testable import CSVText

/// Bytes of every encoding become the text that they are, however they arrive.
struct EncodingTests {
  static let chunkSizes = [1, 2, 3, 7, 1 << 16]

  static func decoded(_ bytes: [UInt8], _ form: TextForm, chunkSize: Int) throws -> String {
    let source = DecodingSource(MemoryByteSource(bytes, chunkSize: chunkSize), form: form)
    return String(decoding: try source.allBytes(), as: UTF8.self)
  }

  static let texts: [(encoding: TextEncoding, bytes: [UInt8], text: String)] = [
    (.windows1252, [0x80, 0x2C, 0x93, 0xE9, 0x94, 0x96, 0xA0, 0xFF], "€,“é”–\u{A0}ÿ"),
    (.windows1252, [0x8A, 0x8E, 0x9A, 0x9E, 0x8C, 0x9C, 0x9F, 0x82], "ŠŽšžŒœŸ‚"),
    (.windows1252, [0x81, 0x41, 0x9D], "\u{FFFD}A\u{FFFD}"),
    (.windows1250, [0xB3, 0xB9, 0xBF, 0x9C, 0x9F, 0xEA, 0xE6, 0xA3, 0x80], "łążśźęćŁ€"),
    (.windows1250, [0xEC, 0xF8, 0xF9, 0xE8, 0xF5, 0xFB, 0x81], "ěřůčőű\u{FFFD}"),
    (.latin1, [0xA4, 0xE9, 0x80, 0xBD], "¤é\u{80}½"),
    (.latin9, [0xA4, 0xA6, 0xA8, 0xB4, 0xB8, 0xBC, 0xBD, 0xBE, 0xE9], "€ŠšŽžŒœŸé"),
    (.utf16LE, [0x61, 0x00, 0xAC, 0x20, 0x3D, 0xD8, 0x00, 0xDE], "a€😀"),
    (.utf16BE, [0x00, 0x61, 0x20, 0xAC, 0xD8, 0x3D, 0xDE, 0x00], "a€😀"),
    (.utf16LE, [0x3D, 0xD8, 0x61, 0x00], "\u{FFFD}a"),
    (.utf16LE, [0x00, 0xDE, 0x61, 0x00], "\u{FFFD}a"),
    (.utf16LE, [0x3D, 0xD8, 0x3D, 0xD8, 0x00, 0xDE], "\u{FFFD}😀"),
    (.utf16LE, [0x61, 0x00, 0x3D, 0xD8], "a\u{FFFD}"),
    (.utf16BE, [0x00, 0x61, 0x00], "a\u{FFFD}"),
    (.utf16BE, [0xD8, 0x3D, 0xDE], "\u{FFFD}\u{FFFD}"),
    (.utf8, Array("é€😀".utf8), "é€😀"),
  ]

  @Test(arguments: texts, chunkSizes)
  func bytesBecomeText(
    _ sample: (encoding: TextEncoding, bytes: [UInt8], text: String), chunkSize: Int
  ) throws {
    let form = TextForm(encoding: sample.encoding)
    #expect(try Self.decoded(sample.bytes, form, chunkSize: chunkSize) == sample.text)
    let source = DecodingSource(MemoryByteSource(sample.bytes, chunkSize: chunkSize), form: form)
    _ = try source.allBytes()
    #expect(source.replacementCount == sample.text.unicodeScalars.count { $0 == "\u{FFFD}" })
  }

  @Test(arguments: [TextEncoding.utf16LE, .utf16BE])
  func everyScalarIsReadFromUTF16(encoding: TextEncoding) throws {
    let scalars = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    let bytes = String(text).utf16.flatMap { unit in
      let halves = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return encoding == .utf16LE ? halves : halves.reversed()
    }
    let source = DecodingSource(
      MemoryByteSource(bytes, chunkSize: 4099), form: TextForm(encoding: encoding))
    #expect(try source.allBytes() == Array(String(text).utf8))
    #expect(source.replacementCount == 0)
  }

  static let forms: [(form: TextForm, bytes: String, text: String)] = [
    (TextForm(markLength: 3), "\u{FEFF}a\u{FEFF}", "a\u{FEFF}"),
    (TextForm(removesZeros: true), "a\0\0b\0", "ab"),
    (TextForm(removesZeros: true), "a\r\0\nb\r", "a\r\nb\r"),
    (TextForm(bareReturnsEndLines: true), "a\rb\r\nc\nd\r\re\r", "a\nb\r\nc\nd\n\ne\n"),
    (TextForm(bareReturnsEndLines: true), "\r\r\n\n\r", "\n\r\n\n\n"),
    (TextForm(bareReturnsEndLines: true), "a\r\0\nb", "a\n\0\nb"),
    (TextForm(removesZeros: true, bareReturnsEndLines: true), "\0a\r\0\nb\r\0", "a\r\nb\n"),
  ]

  @Test(arguments: forms, chunkSizes)
  func formsAreUndone(
    _ sample: (form: TextForm, bytes: String, text: String), chunkSize: Int
  ) throws {
    let text = try Self.decoded(Array(sample.bytes.utf8), sample.form, chunkSize: chunkSize)
    #expect(Array(text.utf8) == Array(sample.text.utf8))
    #expect(
      DecodingSource.text(of: Array(sample.bytes.utf8), form: sample.form)
        == Array(sample.text.utf8))
  }

  static let names: [(name: String, encoding: TextEncoding?)] = [
    ("utf-8", .utf8), ("UTF8", .utf8), ("utf-16", .utf16LE), ("UTF-16BE", .utf16BE),
    ("utf_16_le", .utf16LE), ("windows-1252", .windows1252), ("CP1252", .windows1252),
    ("cp-1250", .windows1250), ("Windows-1250", .windows1250),
    ("latin1", .latin1), ("Latin-1", .latin1), ("ISO-8859-1", .latin1),
    ("iso8859-15", .latin9), ("latin-9", .latin9), ("ISO_8859-15", .latin9),
    ("ansi", .windows1252), ("", nil), ("utf-7", nil), ("auto", nil),
  ]

  @Test(arguments: names)
  func namesAreTakenAsPeopleTypeThem(name: String, encoding: TextEncoding?) {
    #expect(TextEncoding(name: name) == encoding)
  }

  @Test(arguments: TextEncoding.allCases)
  func everyEncodingIsFoundByItsName(encoding: TextEncoding) {
    #expect(TextEncoding(name: encoding.name) == encoding)
  }
}

extension ByteSource {
  /// All bytes until the end.
  func allBytes() throws(InputError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 5)
    while true {
      let count = try read(into: &buffer, from: 0)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}

/// Why a text is taken to have its encoding.
public enum EncodingBasis: Sendable, Equatable {
  /// The caller asked for it.
  case requested
  /// A byte order mark stands at the start.
  case byteOrderMark
  /// Every second byte is zero in a good part of the text.
  case zeroBytes
  /// No byte is above 0x7F, so that UTF-8 and most encodings agree.
  case ascii
  /// All bytes are UTF-8.
  case validUTF8
  /// At least as many characters are UTF-8 as there are bytes that are none; the records with such
  /// bytes are read as Windows-1252.
  case mostlyUTF8
  /// The text is no UTF-8 and has bytes from 0x80 to 0x9F, which only Windows-1252 has a use for.
  case windowsPunctuation
  /// The text is no UTF-8 and has several letters where Windows-1250 has them, and the others have
  /// signs, or letters that their languages do not set so.
  case centralEuropeanLetters
  /// The text is no UTF-8 and has a euro sign beside a number, or a letter inside a word, where
  /// ISO-8859-15 has them and the others don't.
  case latin9Characters
  /// The text is no UTF-8 and has only bytes that mean the same in Windows-1252 and ISO-8859-1.
  /// Seen whole, it is ISO-8859-1; else Windows-1252, so that what follows can be either.
  case latin1Characters
}

/// The encoding of a source and its mark.
struct EncodingChoice: Equatable {
  var encoding: TextEncoding
  var basis: EncodingBasis
  var markLength = 0

  /// Decides by the bytes of a source; nil when it takes another look, for encodings of one byte.
  init?(_ census: ByteCensus, requested: TextEncoding?) {
    let mark = Self.mark(census.head)
    let order = mark?.encoding.isUTF16 == true ? mark?.encoding : Self.zeroPattern(census)
    if let requested {
      encoding = requested.isUTF16 ? order ?? requested : requested
      basis = .requested
    } else if let mark {
      encoding = mark.encoding
      basis = .byteOrderMark
    } else if let order {
      encoding = order
      basis = .zeroBytes
    } else if let basis = Self.utf8Basis(census.utf8) {
      encoding = .utf8
      self.basis = basis
    } else {
      return nil
    }
    // A mark of UTF-8 is no text in any encoding.
    if let mark, mark.encoding == encoding || mark.encoding == .utf8 { markLength = mark.length }
  }

  /// Decides between the encodings of one byte a character.
  init(_ census: SingleByteCensus, isWhole: Bool) {
    if census.central.areFound {
      encoding = .windows1250
      basis = .centralEuropeanLetters
    } else if census.windowsBytes > 0 {
      encoding = .windows1252
      basis = .windowsPunctuation
    } else if census.latin9Bytes > 0 {
      encoding = .latin9
      basis = .latin9Characters
    } else {
      encoding = isWhole ? .latin1 : .windows1252
      basis = .latin1Characters
    }
  }

  private static func mark(_ head: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    if head.starts(with: ByteOrderMark.utf8) { return (.utf8, 3) }
    if head.starts(with: [0xFF, 0xFE]) { return (.utf16LE, 2) }
    if head.starts(with: [0xFE, 0xFF]) { return (.utf16BE, 2) }
    return nil
  }

  /// UTF-16 where nearly all zeros are the same half of a unit, line feeds have one beside them, and
  /// a sixteenth of all units or more has one: line ends, digits and delimiters alone make as many,
  /// in whatever script. A text without line feeds must have four times as many.
  private static func zeroPattern(_ census: ByteCensus) -> TextEncoding? {
    let second = census.secondZeros
    let first = census.zeros - second
    let feeds = census.lineEnds.allLineFeeds
    let least = max(census.byteCount / (feeds > 0 ? 32 : 8), 1)
    if second >= least, first * 8 <= second, census.feedsBeforeZero * 2 >= feeds {
      return .utf16LE
    }
    if first >= least, second * 8 <= first, census.feedsAfterZero * 2 >= feeds {
      return .utf16BE
    }
    return nil
  }

  private static func utf8Basis(_ utf8: UTF8Progress) -> EncodingBasis? {
    if utf8.badBytes == 0 { return utf8.characters == 0 ? .ascii : .validUTF8 }
    return utf8.characters >= utf8.badBytes ? .mostlyUTF8 : nil
  }
}

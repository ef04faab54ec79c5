/// What is left of an employer's name without what spellings of one name differ in: letter case,
/// accents, punctuation, spaces, a leading "The", and the legal form at the end.
enum EmployerKey {
  /// Legal forms as the words they are written with, dots left out; each a row.
  private static let legalForms: [[String]] = [
    // Of English-speaking countries
    "inc", "incorporated", "corp", "corporation", "co", "company", "and co", "and company", "llc",
    "l l c", "llp", "lp",
    "ltd", "limited", "plc", "pllc", "pty", "pte", "pc", "cic",
    // German, Austrian and Swiss
    "gmbh", "mbh", "ag", "kg", "kgaa", "ug", "ohg", "gbr", "ev", "eg", "se",
    // French, Belgian, Luxembourgish and Dutch
    "sa", "s a", "sas", "sasu", "sarl", "eurl", "snc", "bv", "b v", "nv", "n v", "srl", "bvba",
    // Italian, Spanish and Portuguese
    "spa", "s p a", "sl", "s l", "slu", "sau", "ltda", "lda", "eireli", "sapi", "de cv", "sa de cv",
    // Nordic and Baltic
    "ab", "as", "a s", "asa", "aps", "oy", "oyj", "hf", "ehf", "ou", "uab", "sia",
    // Central and Eastern European
    "sp zoo", "sp z oo", "spolka z oo", "doo", "kft", "zrt", "nyrt", "sro", "ooo", "oao", "pao",
    // Asian
    "kk", "k k", "gk", "pvt", "private", "bhd", "sdn", "tbk",
  ].map { $0.split(separator: " ").map(String.init) }

  /// The key of a name as UTF-8 bytes; empty for a name without letters and digits. A name that is
  /// nothing but a legal form keeps it.
  static func key(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.appendFolded(bytes, range, .search)
    var words = words(of: folded)
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    while let form = legalForms.filter({ endsWith($0, words) }).map(\.count).max() {
      words.removeLast(form)
    }
    // Without spaces, "Coca-Cola", "Coca Cola" and "CocaCola" are one.
    return Array(words.joined().utf8)
  }

  private static func endsWith(_ form: [String], _ words: [String]) -> Bool {
    words.count > form.count && words.suffix(form.count).elementsEqual(form)
  }

  /// Words of letters and digits. Dots and apostrophes stand inside words ("S.A.", "Macy's"), a
  /// sign "&" is the word for it.
  private static func words(of folded: [UInt8]) -> [String] {
    let bytes = folded.span
    var words: [[UInt8]] = [[]]
    var index = 0
    while index < bytes.count {
      let scalar = Scalar.at(bytes, index, end: bytes.count)
      if Byte.isDigit(bytes[index]) || Byte.isLetter(bytes[index]) && !isMark(scalar.value) {
        for offset in 0..<scalar.length { words[words.count - 1].append(bytes[index + offset]) }
      } else if scalar.value == 0x26 {
        words += [Array("and".utf8), []]
      } else if scalar.value != 0x2E, scalar.value != 0x27, !Scalar.isQuote(scalar.value) {
        words.append([])
      }
      index += scalar.length
    }
    return words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Signs beyond ASCII that are no part of a word: spaces, dashes, quotes, `®`, `™`.
  private static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x80...0xBF, 0xD7, 0xF7, 0x2000...0x2BFF, 0x3000...0x3020: true
    default: false
    }
  }
}

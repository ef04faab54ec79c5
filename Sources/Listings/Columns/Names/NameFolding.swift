/// Brings column names into the form in which ``ColumnNames`` and ``PayNameWords`` hold them.
enum NameFolding {
  /// Lower-case words of letters and digits without accents: `Salário mínimo (R$)` is `salario`,
  /// `minimo`, `r`, `$`. A currency sign is a word, `#` is "number", and a capital inside a word
  /// starts a new one (`minPay`, `JobURLDirect`).
  static func words(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    let characters = Array(name)
    func endWord() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for (index, character) in characters.enumerated() {
      if character.isLetter || character.isNumber {
        if startsWord(characters, index) { endWord() }
        word += folded(character)
      } else {
        endWord()
        if character == "#" { words.append("number") }
        if character.isCurrencySymbol { words.append(String(character)) }
      }
    }
    endWord()
    return joinedInitials(words)
  }

  /// The words without what stands in brackets; as ``words(_:)`` where nothing does.
  static func wordsOutsideBrackets(_ name: String) -> [String] {
    var depth = 0
    return words(
      name.filter { character in
        if "([{".contains(character) { depth += 1 }
        defer { if ")]}".contains(character) { depth -= 1 } }
        return depth <= 0
      })
  }

  /// The name as one word: `Fecha de publicación` is `fechadepublicacion`.
  static func key(_ name: String) -> String { words(name).joined() }

  /// A capital behind a small letter, or the last of several capitals before a small letter.
  private static func startsWord(_ characters: [Character], _ index: Int) -> Bool {
    guard index > 0, characters[index].isUppercase else { return false }
    if characters[index - 1].isLowercase { return true }
    return characters[index - 1].isUppercase && index + 1 < characters.count
      && characters[index + 1].isLowercase
  }

  /// `p.a.` is one word, since its letters alone say nothing.
  private static func joinedInitials(_ words: [String]) -> [String] {
    var joined: [String] = []
    for word in words {
      if joined.last == "p", ["a", "h", "m", "w", "d"].contains(word) {
        joined[joined.count - 1] += word
      } else {
        joined.append(word)
      }
    }
    return joined
  }

  /// A letter in lower case without its accents.
  static func folded(_ character: Character) -> String {
    var text = ""
    for scalar in character.lowercased().unicodeScalars where !isMark(scalar) {
      if let plain = plain[scalar] { text += plain } else { text.unicodeScalars.append(scalar) }
    }
    return text
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  /// Letters and what stands for them without accents, a row per plain letter.
  private static let plain: [Unicode.Scalar: String] = {
    let rows = [
      ("a", "àáâãäåāăąª"), ("ae", "æ"), ("c", "çćč"), ("d", "ďđð"), ("e", "èéêëēěę"), ("g", "ğ"),
      ("i", "ìíîïīı"), ("l", "łľĺ"), ("n", "ñńň"), ("o", "òóôõöøōőº"), ("oe", "œ"), ("r", "řŕ"),
      ("s", "śšş"), ("ss", "ß"), ("t", "ťţ"), ("u", "ùúûüūůű"), ("y", "ýÿ"), ("z", "źżž"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (letters, accented) in rows {
      for scalar in accented.unicodeScalars { table[scalar] = letters }
    }
    return table
  }()
}

/// A formula as text, in the pieces that matter for telling whether two of them are one.
package struct FormulaText: CustomStringConvertible {
  private enum Piece {
    /// A run of letters, digits and signs of absolute references.
    case word([UInt8])
    /// A name of a sheet in quotes, with them.
    case quoted([UInt8])
    /// All else: operators, white space, texts, and what stands in brackets.
    case other([UInt8])
  }

  private var pieces: [Piece] = []

  package init(_ text: some Sequence<UInt8>) {
    let bytes = Array(text)
    var place = 0
    while place < bytes.count {
      let end = Self.end(of: bytes, from: place)
      let piece = Array(bytes[place..<end])
      switch bytes[place] {
      case UInt8(ascii: "'"): pieces.append(.quoted(piece))
      case let byte where Self.isWord(byte): pieces.append(.word(piece))
      default: pieces.append(.other(piece))
      }
      place = end
    }
  }

  package var description: String {
    var bytes: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .word(let text), .quoted(let text), .other(let text): bytes += text
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Cutting

  private static func end(of bytes: [UInt8], from start: Int) -> Int {
    switch bytes[start] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      // A doubled one closes and opens again, which gives the same text.
      let close = bytes[(start + 1)...].firstIndex(of: bytes[start])
      return close.map { $0 + 1 } ?? bytes.count
    case UInt8(ascii: "["): return bracketEnd(of: bytes, from: start)
    case let byte where isWord(byte):
      return bytes[start...].firstIndex { !isWord($0) } ?? bytes.count
    default: return start + 1
    }
  }

  /// Behind the bracket that closes the one at a place; in a column's name an apostrophe takes the
  /// meaning from the sign behind it.
  private static func bracketEnd(of bytes: [UInt8], from start: Int) -> Int {
    var (place, depth) = (start, 0)
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "'"): place += 1
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"): depth -= 1
      default: break
      }
      place += 1
      if depth == 0 { return place }
    }
    return bytes.count
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    case UInt8(ascii: "$"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "\\"): true
    default: false
    }
  }
}

extension FormulaText {
  /// The formula without what programs write in one way or another: quotes around a sheet's name
  /// that needs none, prefixes of newer functions, an equals sign in front, white space, and zeros
  /// behind a number.
  package var normalized: String {
    var normal = FormulaText([])
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .word(let word):
        normal.pieces.append(.word(Self.number(word) ?? Self.withoutPrefix(word)))
      case .quoted(let name): normal.pieces.append(.word(Self.unquoted(name)))
      case .other(let text):
        let isSign = index == 0 && text == [UInt8(ascii: "=")]
        if !isSign, text != [UInt8(ascii: " ")], text != [0x0A] { normal.pieces.append(piece) }
      }
    }
    return normal.description
  }

  /// A number as any program would write it: `2.50` is `2.5`.
  private static func number(_ word: [UInt8]) -> [UInt8]? {
    guard let first = word.first, 0x30...0x39 ~= first || first == UInt8(ascii: ".") else {
      return nil
    }
    return Double(String(decoding: word, as: UTF8.self)).map { Array("\($0)".utf8) }
  }

  private static func withoutPrefix(_ word: [UInt8]) -> [UInt8] {
    for prefix in ["_xlfn.", "_xlws."] where word.starts(with: prefix.utf8) {
      return withoutPrefix(Array(word.dropFirst(prefix.utf8.count)))
    }
    return word
  }

  private static func unquoted(_ name: [UInt8]) -> [UInt8] {
    let inner = name.dropFirst().dropLast()
    return inner.allSatisfy(isWord) && !inner.isEmpty ? Array(inner) : name
  }

  /// The formula as it reads when it is copied to a cell further down and to the right: relative
  /// references move with it.
  package func moved(rows: Int, columns: Int) -> FormulaText {
    var moved = self
    for (index, piece) in pieces.enumerated() {
      guard case .word(let word) = piece, !isName(at: index),
        let reference = MovableReference(word)
      else { continue }
      moved.pieces[index] = .word(reference.moved(rows: rows, columns: columns))
    }
    return moved
  }

  /// Whether what follows makes a word the name of a function or a sheet.
  private func isName(at index: Int) -> Bool {
    guard pieces.indices.contains(index + 1), case .other(let next) = pieces[index + 1] else {
      return false
    }
    return ["(", "!", "["].contains { next.starts(with: $0.utf8) }
  }
}

/// A reference to a cell in a formula, such as `B$3`.
private struct MovableReference {
  private var column = 0
  private var row = 0
  private var isColumnFixed = false
  private var isRowFixed = false

  /// Nil for a word that is no reference.
  init?(_ word: [UInt8]) {
    var rest = word[...]
    let sign = UInt8(ascii: "$")
    if rest.first == sign {
      isColumnFixed = true
      rest.removeFirst()
    }
    let letters = rest.prefix { 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 }
    rest = rest.dropFirst(letters.count)
    if rest.first == sign {
      isRowFixed = true
      rest.removeFirst()
    }
    guard let place = CellPlace(letters + rest), rest.allSatisfy({ 0x30...0x39 ~= $0 }) else {
      return nil
    }
    (row, column) = (place.row, place.column)
  }

  func moved(rows: Int, columns: Int) -> [UInt8] {
    let newColumn = isColumnFixed ? column : column + columns
    let newRow = isRowFixed ? row : row + rows
    let name =
      (isColumnFixed ? "$" : "") + CellPlace.name(ofColumn: newColumn) + (isRowFixed ? "$" : "")
      + "\(newRow)"
    return Array(name.utf8)
  }
}

extension CellPlace {
  /// The letters of a column from 1: 1 is `A`, 27 is `AA`; empty below.
  package static func name(ofColumn column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      letters.append(0x41 + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

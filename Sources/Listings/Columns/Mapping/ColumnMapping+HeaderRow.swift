extension ColumnMapping {
  /// Which of an input's first records is the header; `nil` where none is: all are alike data.
  ///
  /// A header has names of fields, the width of the records below, and no figures. Titles, notes
  /// and comments above it lack that.
  /// - Parameter samples: The first records, some dozens, each as its fields.
  public static func headerRow(among samples: [[String]]) -> Int? {
    var best: (row: Int, score: Int)?
    for (row, fields) in samples.enumerated() {
      let least = (best?.score ?? 0) + 1
      guard
        let score = HeaderScore.score(
          fields, below: samples.dropFirst(row + 1), atLeast: least), score >= least
      else { continue }
      best = (row, score)
    }
    return best?.row
  }
}

/// How much a record looks like a header.
enum HeaderScore {
  /// The most points that a record can have, whatever its names: reading those takes longest.
  /// - Parameter data: How many of its fields are figures and the like.
  static func bound(_ fields: [String], data: Int) -> Int {
    1000 + (min(fields.count, InputField.allCases.count) - data) * 10 + 5
  }

  /// Points for names that stand for fields and for texts above figures; `nil` for a record that
  /// cannot be a header.
  /// - Parameter least: The points that are of use; `nil` where there cannot be as many.
  static func score(
    _ fields: [String], below: ArraySlice<[String]>, atLeast least: Int = .min
  ) -> Int? {
    let data = fields.count(where: isData)
    guard !isComment(fields), data * 3 <= fields.count, bound(fields, data: data) >= least
    else { return nil }
    let mapping = ColumnMapping(header: fields)
    let named = mapping.choices.count { $0.certainty != .guess }
    // "Pay ranges we found in May" above a table holds a name, as a sentence does.
    let isSentence = named == 0 && fields.count > 1 && fields.count { !$0.isEmpty } == 1
    let points = (named - data) * 10
    let isFitting = fits(fields.count, below)
    if mapping.isUsable, !isSentence {
      // Several names make a header even above ragged records; one alone may be a title.
      guard isFitting || named > 1 else { return nil }
      return 1000 + points + (isFitting ? 5 : 0)
    }
    return isFitting ? shape(fields, below).map { min($0, 100) + points } : nil
  }

  private static func isComment(_ fields: [String]) -> Bool {
    guard let first = fields.first?.drop(while: \.isWhitespace) else { return true }
    return first.hasPrefix("//") || (first.hasPrefix("# ") && fields.count == 1)
  }

  /// Whether most of the next records have this width; a file of a header alone has none.
  private static func fits(_ width: Int, _ below: ArraySlice<[String]>) -> Bool {
    let next = below.prefix(20)
    guard !next.isEmpty else { return true }
    return next.count { $0.count == width } * 2 > next.count
  }

  /// A number, a date, an address, or a text too long for a name.
  static func isData(_ field: String) -> Bool {
    var bytes = Array(field.utf8)
    let range = trimmed(bytes.span, 0..<bytes.count)
    bytes = Array(bytes[range])
    guard !bytes.isEmpty else { return false }
    guard bytes.count <= 64 else { return true }
    let whole = 0..<bytes.count
    if CellScan(bytes.span, whole).isNumber || ColumnFacts.isURL(bytes.span, whole) { return true }
    if case .date = DateReader.read(bytes.span, whole) { return true }
    return false
  }

  /// Points of a record without known names that stands above records unlike it: all texts where
  /// they have figures. A record of one field is a title rather.
  private static func shape(_ fields: [String], _ below: ArraySlice<[String]>) -> Int? {
    let next = below.prefix(20).filter { $0.count == fields.count }
    guard fields.count > 1, !next.isEmpty, !fields.contains(where: isData) else { return nil }
    let figures = fields.indices.count { column in
      !fields[column].isEmpty && next.count { isData($0[column]) } * 2 > next.count
    }
    let filled = fields.count { !$0.isEmpty }
    let isDistinct = Set(fields.filter { !$0.isEmpty }).count == filled
    guard figures > 0, isDistinct, filled * 2 > fields.count else { return nil }
    return figures
  }
}

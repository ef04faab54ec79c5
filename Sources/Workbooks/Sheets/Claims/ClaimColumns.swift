/// What a column of the Claims sheet says.
enum ClaimDetail: Int, CaseIterable {
  case id, claim, verdict, measured, relation, value, basis, reason, firstRow, furtherRows, source

  var header: String { Self.layout[rawValue].header }

  /// In characters; longer texts wrap.
  var width: Double { Self.layout[rawValue].width }

  var column: FindingsColumn {
    FindingsColumn(
      header: header, width: width, isNumeric: self == .measured || self == .value)
  }

  private static let layout: [(header: String, width: Double)] = [
    ("ID", 8), ("Claim", 32), ("Verdict", 16), ("Measured", 13), ("Relation", 11), ("Value", 13),
    ("Basis", 34), ("Reason", 44), ("First deciding row", 22), ("Further deciding rows", 24),
    ("Source", 20),
  ]
}

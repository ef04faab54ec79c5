/// The columns of the ledger of claims, the same in every output.
enum ClaimColumns {
  static let names = [
    "id", "claim", "verdict", "measured", "relation", "value", "evidence", "reason",
  ]

  /// The cells of an entry in the order of ``names``. The rows are joined by `;`; an undefined
  /// measure is empty.
  static func cells(_ entry: ClaimEntry) -> [String] {
    [
      entry.claim.id, entry.claim.text, entry.verdict.rawValue, entry.measured?.text ?? "",
      entry.claim.relation.rawValue, entry.claim.value.text,
      entry.evidence.map(\.text).joined(separator: ";"), entry.reason,
    ]
  }
}

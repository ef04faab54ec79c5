public import Findings

/// Public claims with their verdicts, and the files that say them.
public struct CheckedClaims: Sendable {
  /// Held against the workbook's listings, with the options of its figures.
  public var ledger: ClaimLedger
  /// The claims file, and those that the claims needed beside it.
  public var files: [SettingsSummary]

  public init(_ ledger: ClaimLedger, files: [SettingsSummary]) {
    self.ledger = ledger
    self.files = files
  }
}

/// A settings file as the workbook names it.
public struct SettingsSummary: Sendable, Equatable {
  /// The base name of the file.
  public var name: String
  /// What it gives: "claims".
  public var purpose: String
  /// The SHA-256 of its bytes in hexadecimal.
  public var digest: String

  public init(name: String, purpose: String, digest: String) {
    self.name = name
    self.purpose = purpose
    self.digest = digest
  }
}

public import Listings
public import Spreads

/// Claims with their verdicts, in the order of the claims file.
public struct ClaimLedger: Sendable, Equatable {
  public let entries: [ClaimEntry]

  public init(entries: [ClaimEntry]) {
    self.entries = entries
  }

  /// How many claims have a verdict.
  public func count(of verdict: Verdict) -> Int {
    entries.count { $0.verdict == verdict }
  }

  /// Whether the listings bear out every claim.
  public var isSupported: Bool { entries.allSatisfy { $0.verdict == .supported } }

  /// `13 claims: 11 supported, 1 contradicted, 1 undecidable`.
  public var summary: String {
    let counts = Verdict.allCases.map { "\(Grouped.text(plain: String(count(of: $0)))) \($0)" }
    return "\(Counted.text(entries.count, "claim")): \(counts.joined(separator: ", "))"
  }
}

/// A claim, what the listings say about it, and which of them say so.
public struct ClaimEntry: Sendable, Equatable {
  public let claim: Claim
  public let verdict: Verdict
  /// The claim's measure; `nil` where there is no such figure, or none that can be set against the
  /// claim.
  public let measured: MeasuredFigure?
  /// The currency of ``measured``; `nil` where the listings name none, and for claims about several.
  public let currency: CurrencyCode?
  /// The figure that the measure was divided by; `nil` for none.
  public let baseline: Baseline?
  /// What the measure was divided by to give ``measured``; `nil` for claims without a baseline.
  public let division: ClaimDivision?
  /// The verdict's reason in plain sentences.
  public let reason: String
  /// The listings that decide the measure, in input order.
  public let evidence: [EvidenceRow]
  /// The ordinals of the listings that the claim is about and that count, ascending.
  public let selection: [Int]
}

/// A measure before it was divided by a baseline, and by how much it was.
public struct ClaimDivision: Sendable, Equatable {
  public let amount: MeasuredFigure
  /// The baseline as an annual amount in the measure's currency, above zero.
  public let annual: AnnualAmount
}

/// A listing that decides a claim.
public struct EvidenceRow: Sendable, Equatable {
  /// The listing's place in the run, from 0.
  public let ordinal: Int
  /// The name under which the file's rows are traced.
  public let file: String
  /// The row as a spreadsheet shows it.
  public let row: Int
  /// The sentences that speak of the claim's topics; `nil` where it is about none.
  public let quotation: String?

  /// `jobs.csv:5`, and behind it the sentences in quotes where there are any.
  public var text: String { "\(file):\(row)" + (quotation.map { " " + $0 } ?? "") }
}

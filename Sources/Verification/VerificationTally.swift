/// What came of holding one workbook against another.
package struct VerificationTally: Sendable, Equatable {
  /// Cells that either of them has, notes left out.
  package var cells = 0
  /// Notes that people wrote where room is left for them.
  package var notes = 0
  /// Formulas as they were made whose result is not stored: programs leave them so that change a
  /// workbook without calculating.
  package var withoutResult = 0
  package private(set) var findings: [Finding] = []

  package init() {}

  package mutating func add(_ finding: Finding) { findings.append(finding) }

  mutating func add(_ other: VerificationTally) {
    cells += other.cells
    notes += other.notes
    withoutResult += other.withoutResult
    findings += other.findings
  }

  /// What a person did first, then what was calculated from it, each in the order of the sheets.
  package var ranked: [Finding] {
    Finding.Kind.allCases.flatMap { kind in findings.filter { $0.kind == kind } }
  }
}

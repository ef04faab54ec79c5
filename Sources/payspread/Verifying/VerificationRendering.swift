import CSVText
import Listings
import Verification

/// What `verify` found, as lines for people or as a table.
struct VerificationRendering {
  /// How many findings people are shown unless they ask for a file.
  private static let mostLines = 50

  let tally: VerificationTally

  /// A finding a line.
  /// - Parameter isWhole: Whether all of them are wanted.
  func lines(isWhole: Bool) -> [UInt8] {
    let findings = tally.ranked
    let shown = isWhole ? findings[...] : findings.prefix(Self.mostLines)
    var lines = shown.map { TerminalText.cleaned($0.sentence) }
    if findings.count > shown.count {
      let rest = Self.count(findings.count - shown.count)
      lines.append("… and \(rest) more; --format csv lists them all")
    }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }

  var csv: [UInt8] {
    var writer = CSVWriter()
    writer.appendRecord(["sheet", "place", "difference", "here", "from_inputs"])
    for finding in tally.ranked {
      writer.appendRecord(
        [finding.sheet, finding.place, finding.kind.name, finding.here, finding.expected])
    }
    return writer.bytes
  }

  /// The line for standard error.
  var summary: String {
    let cells = tally.cells == 1 ? "1 cell compared" : "\(Self.count(tally.cells)) cells compared"
    let count = tally.findings.count
    let found =
      count == 0
      ? "no difference" : count == 1 ? "1 difference" : "\(Self.count(count)) differences"
    let notes =
      switch tally.notes {
      case 0: ""
      case 1: "; 1 note was written in"
      default: "; \(Self.count(tally.notes)) notes were written in"
      }
    let unfinished =
      tally.withoutResult == 0
      ? "" : "; \(Self.count(tally.withoutResult)) formulas have no result stored"
    return "verify: \(cells), \(found)\(notes)\(unfinished)"
  }

  private static func count(_ number: Int) -> String { Grouped.text(plain: String(number)) }
}

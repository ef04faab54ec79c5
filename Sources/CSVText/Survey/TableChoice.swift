/// Why a text is taken to have its delimiter.
public enum DelimiterBasis: Sendable, Equatable {
  /// The caller asked for it.
  case requested
  /// The first line names it.
  case separatorLine
  /// The first records are the most consistent with it.
  case consistency
  /// No record has several fields with any of the usual ones; a comma is taken.
  case none
}

/// The delimiter of a text, and which bytes end its lines.
struct TableChoice {
  static let candidates = [",", ";", "\t", "|"].flatMap(\.utf8)

  let head: SurveyHead
  let delimiter: UInt8
  let basis: DelimiterBasis
  /// The candidates, the best first.
  let readings: [HeadReading]
  /// The reading with the delimiter that was chosen.
  let best: HeadReading

  /// - Parameters:
  ///   - start: The first bytes of a source.
  ///   - form: How they are read; it is decided here whether bare returns end lines.
  init(
    _ start: TextStart, _ form: inout TextForm, _ lineEnds: LineEndCounts, _ options: SurveyOptions
  ) {
    let head = SurveyHead(start, form: form)
    let choice = TableChoice(head, options)
    guard lineEnds.bareReturns > 0 else {
      self = choice
      return
    }
    form.bareReturnsEndLines = true
    let other = TableChoice(SurveyHead(start, form: form), options)
    form.bareReturnsEndLines = Self.bareReturnsEndLines(lineEnds, choice, other)
    self = form.bareReturnsEndLines ? other : choice
  }

  private init(_ head: SurveyHead, _ options: SurveyOptions) {
    let named = head.separatorLine?.delimiter
    let settled = options.delimiter ?? named
    let others = [settled].compactMap(\.self).filter { !Self.candidates.contains($0) }
    let readings = (Self.candidates + others).map { HeadReading(head, delimiter: $0) }
      .enumerated()
      .sorted { ($1.element.evidence.score, $0.offset) < ($0.element.evidence.score, $1.offset) }
      .map(\.element)
    let best = readings.first { settled == nil || $0.evidence.delimiter == settled } ?? readings[0]
    let found: DelimiterBasis = best.evidence.fieldCount > 1 ? .consistency : .none
    self.head = head
    self.readings = readings
    self.best = best
    delimiter = best.evidence.delimiter
    basis = options.delimiter != nil ? .requested : named != nil ? .separatorLine : found
  }

  /// Whether bare returns end lines: certainly where nothing else does; elsewhere, where the
  /// records are more consistent that way. Returns that come only later do when they are the rule.
  private static func bareReturnsEndLines(
    _ lineEnds: LineEndCounts, _ asData: TableChoice, _ asLineEnds: TableChoice
  ) -> Bool {
    if lineEnds.allLineFeeds == 0 { return true }
    guard asData.head.hasBareReturns else { return lineEnds.bareReturns > lineEnds.allLineFeeds }
    // No difference that rounding can make counts.
    return asLineEnds.best.evidence.consistency > asData.best.evidence.consistency + 1e-9
  }
}

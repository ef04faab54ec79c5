import CSVText

/// What the beginning of an input decided, held against the whole of it while that is read.
///
/// The columns are looked at anew from the first record on, as ``ColumnLook`` looks at a whole file:
/// in the end the evidence is the same, and so must be what follows from it.
struct TakenOnTrust {
  private var look: ColumnLook
  /// Whether the columns decide anything: those of a clean listings file don't.
  private let looksAtColumns: Bool
  /// Whether the records so far are another kind of text than the beginning.
  private(set) var isDisproved = false

  /// What a worker finds in a batch.
  struct Counts: Sendable {
    /// Whether the batch is text of the same kind as the beginning.
    fileprivate var isOrdinary: Bool
    fileprivate var columns: ColumnLook.Counts?
  }

  /// Trust in the beginning of an input; `nil` where that is all of it, where reading cannot begin
  /// again, and where the rest may well decide otherwise.
  init?(_ seen: LookedAtInput, _ settings: ReadingSettings) {
    guard seen.source.canBeReadAgain, !seen.report.survey.isWhole, seen.report.survey.isOrdinary
    else { return nil }
    var report = seen.report
    report.header.fields = seen.look.header
    looksAtColumns = ListingSchema.cleanNames(seen.look.header) == nil
    if looksAtColumns {
      guard (try? report.decide(seen.look.decimals, settings)) != nil, report.hasSettledDates
      else { return nil }
    }
    look = ColumnLook(header: seen.look.header, overrides: settings.columns)
  }

  /// What a worker does with the next records, by what is known now.
  func counting() -> @Sendable (RecordTable, RecordBatch) -> Counts {
    let counting = looksAtColumns ? look.counting() : nil
    return { table, batch in
      Counts(
        isOrdinary: OrdinaryText.isHeld(by: table, from: batch), columns: counting?(table))
    }
  }

  /// Takes note of what was found in the next records, in their order.
  mutating func add(_ counts: Counts) {
    if !counts.isOrdinary { isDisproved = true }
    if let columns = counts.columns { look.add(columns) }
  }

  /// Whether the whole input decides what its beginning did.
  func holds(for report: InputReport, _ settings: ReadingSettings) -> Bool {
    guard !isDisproved else { return false }
    guard looksAtColumns else { return true }
    var whole = report
    whole.evidence = look.evidence
    guard (try? whole.decide(look.decimals, settings)) != nil else { return false }
    return whole.hasSettledDates && whole.decidesAs(report)
  }
}

extension InputReport {
  /// Whether no date is open to two readings, which would be told with their number.
  fileprivate var hasSettledDates: Bool {
    guard dateOrder == nil, let column = mapping?.column(.postedOn),
      column < evidence.columns.count
    else { return true }
    let dates = evidence.columns[column].dates
    return dates.either == 0 && !dates.isContradictory
  }

  /// Whether another report on the same header has records read in the same way.
  fileprivate func decidesAs(_ other: InputReport) -> Bool {
    mapping?.choices == other.mapping?.choices && payHabits == other.payHabits
      && dateOrder == other.dateOrder && hasSerialDates == other.hasSerialDates
  }
}

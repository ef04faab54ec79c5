/// Puts pay columns and pay text together. Columns count before a text; where both state a bound
/// and differ, the listing is flagged. What neither says of the units is found by ``PayUnits``.
struct PayResolver {
  /// How the pay columns write numbers; neutral unless the input was looked at.
  private let habits: PayHabits
  private let units: PayUnits
  private let factors: AnnualFactors
  private var reader = PayTextReader()
  private var work = WorkReader()
  private var known = KnownPayCells()

  init(mapping: ColumnMapping, options: NormalizerOptions, habits: PayHabits = PayHabits()) {
    self.habits = habits
    units = PayUnits(mapping, options)
    factors = options.factors
  }

  mutating func resolve(_ bytes: Span<UInt8>, _ cells: PayCells) -> ResolvedPay {
    let pay = resolve(bytes, cells, .asDecided)
    guard pay.hasUndecidedDot || pay.hasGroupingDot, EitherDot.isDoubtful(pay, factors) else {
      return pay
    }
    if pay.hasUndecidedDot, var grouped = otherwise(pay, bytes, cells, .grouping) {
      grouped.ifDotIsDecimal = EitherDot.changedBound(pay.posted, grouped.posted)
      return grouped
    }
    if pay.hasGroupingDot, pay.posted.period == .hour,
      var decimal = otherwise(pay, bytes, cells, .decimal), EitherDot.isHourly(decimal.posted)
    {
      decimal.ifDotGroups = EitherDot.changedBound(pay.posted, decimal.posted)
      return decimal
    }
    return pay
  }

  /// The pay with its dots read in another way; `nil` where it is the same then, or none that is earned.
  private mutating func otherwise(
    _ pay: ResolvedPay, _ bytes: Span<UInt8>, _ cells: PayCells, _ dots: EitherDot.Reading
  ) -> ResolvedPay? {
    let other = resolve(bytes, cells, dots)
    return other.posted != pay.posted && !EitherDot.isImplausible(other.posted, factors)
      ? other : nil
  }

  private mutating func resolve(
    _ bytes: Span<UInt8>, _ cells: PayCells, _ dots: EitherDot.Reading
  ) -> ResolvedPay {
    var pay = ResolvedPay()
    let text = textPay(bytes, cells.text, dots, &pay)
    let columns = columnPay(bytes, cells, dots, &pay)
    if text.isNegative, let value = text.floor ?? text.ceiling {
      pay.negative = (value.negated, .payText)
    }
    pay.isFromColumns = columns.isStated
    pay.posted = columns.isStated ? Self.merged(columns, text, &pay) : text
    pay.posted.isUnreadable = !pay.posted.isStated && (columns.isUnreadable || text.isUnreadable)
    units.resolve(
      period: pay.posted.isStated ? known.period(bytes, cells.period) : nil,
      currency: known.currency(bytes, cells.currency, bareDollar: units.bareDollar), &pay)
    Self.flagShape(&pay)
    return pay
  }

  // MARK: Bounds

  private mutating func textPay(
    _ bytes: Span<UInt8>, _ cell: Range<Int>, _ dots: EitherDot.Reading, _ pay: inout ResolvedPay
  ) -> PostedPay {
    guard !cell.isEmpty else { return PostedPay() }
    // Its words are none of those that say how much of a year work is for.
    if let posted = PlainPayText.read(bytes, cell, habits.text) { return posted }
    let reading =
      (dots == .asDecided ? known.texts.outcome(of: bytes, cell) : nil)
      ?? reading(ofText: bytes, cell, dots)
    if reading.hasEitherDot { pay.addEitherDot(in: habits.text) }
    pay.work = reading.work
    pay.weeklyHours = reading.weeklyHours
    return reading.posted
  }

  private mutating func reading(
    ofText bytes: Span<UInt8>, _ cell: Range<Int>, _ dots: EitherDot.Reading
  ) -> KnownPayCells.Text {
    let posted = reader.read(bytes, cell, in: habits.text.reading(dots))
    let reading = KnownPayCells.Text(
      posted: posted, work: work.flags(pay: bytes, cell, hasPeriod: posted.period != nil),
      weeklyHours: reader.weeklyHours, hasEitherDot: reader.hasEitherDot)
    if dots == .asDecided { known.texts.keep(reading, of: bytes, cell) }
    return reading
  }

  private mutating func columnPay(
    _ bytes: Span<UInt8>, _ cells: PayCells, _ dots: EitherDot.Reading, _ pay: inout ResolvedPay
  ) -> PostedPay {
    var posted = PostedPay()
    posted.floor = bound(bytes, cells.min, .payMin, dots, &posted, &pay)
    posted.ceiling = bound(bytes, cells.max, .payMax, dots, &posted, &pay)
    return posted
  }

  private mutating func bound(
    _ bytes: Span<UInt8>, _ cell: Range<Int>, _ field: InputField, _ dots: EitherDot.Reading,
    _ posted: inout PostedPay, _ pay: inout ResolvedPay
  ) -> ExactDecimal? {
    guard !cell.isEmpty else { return nil }
    let column = habits[field].reading(dots)
    let (content, words) = PayCell.read(bytes, cell, &reader, in: column)
    if words == nil ? EitherDot.ends(bytes, cell) : reader.hasEitherDot {
      pay.addEitherDot(in: habits[field])
    }
    posted.period = posted.period ?? words?.period
    if posted.currency == nil, let words {
      posted.currency = words.currency
      posted.isBareDollar = words.isBareDollar
    }
    switch content {
    case .notStated: return nil
    case .amount(let value): return value
    case .negative(let value):
      pay.negative = (value, field)
      return nil
    case .unreadable:
      posted.isUnreadable = true
      return nil
    }
  }

  /// Column pay completed by what only the text says; a bound stated twice and differently is a
  /// conflict.
  private static func merged(
    _ columns: PostedPay, _ text: PostedPay, _ pay: inout ResolvedPay
  ) -> PostedPay {
    guard text.isStated else { return columns }
    var merged = columns
    if differ(columns.floor, text.floor) || differ(columns.ceiling, text.ceiling) {
      pay.flags.insert(.payConflict)
    } else {
      merged.floor = columns.floor ?? (text.shape == .point ? nil : text.floor)
      merged.ceiling = columns.ceiling ?? (text.shape == .point ? nil : text.ceiling)
    }
    merged.period = columns.period ?? text.period
    if columns.currency == nil || columns.isBareDollar {
      merged.currency = text.currency ?? columns.currency
      merged.isBareDollar = text.currency == nil ? columns.isBareDollar : text.isBareDollar
    }
    pay.isCompletedByText = merged != columns
    return merged
  }

  private static func differ(_ left: ExactDecimal?, _ right: ExactDecimal?) -> Bool {
    guard let left, let right else { return false }
    return left != right
  }

  // MARK: Flags

  private static func flagShape(_ pay: inout ResolvedPay) {
    if pay.posted.hasSeveralRanges, !pay.isFromColumns { pay.flags.insert(.payMultipleRanges) }
    switch (pay.posted.floor, pay.posted.ceiling) {
    case (let floor?, let ceiling?):
      if ceiling.exceeds(floor, times: 3) { pay.flags.insert(.payWide) }
    case (nil, nil): break
    default: pay.flags.insert(.payOneSided)
    }
  }
}

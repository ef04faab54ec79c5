/// Puts pay columns and pay text together. Columns count before a text; where both state a bound
/// and differ, the listing is flagged. What neither says is taken from the header, then from the
/// options, flagged.
struct PayResolver {
  let mapping: ColumnMapping
  let options: NormalizerOptions
  /// How the pay columns write numbers; neutral unless the input was looked at.
  let habits: PayHabits
  private var reader = PayTextReader()
  private var work = WorkReader()
  /// What a bare `$` stands for: the dollar of `--currency`, or the US dollar where that is no
  /// dollar.
  private let bareDollar: CurrencyCode
  private var known = KnownPayCells()

  init(mapping: ColumnMapping, options: NormalizerOptions, habits: PayHabits = PayHabits()) {
    self.mapping = mapping
    self.options = options
    self.habits = habits
    bareDollar = PayWords.dollars.contains(options.currency) ? options.currency : .usDollar
  }

  mutating func resolve(_ bytes: Span<UInt8>, _ cells: PayCells) -> ResolvedPay {
    var pay = ResolvedPay()
    let text = textPay(bytes, cells.text, &pay.work)
    let columns = columnPay(bytes, cells, &pay)
    if text.isNegative, let value = text.floor ?? text.ceiling {
      pay.negative = (value.negated, .payText)
    }
    pay.isFromColumns = columns.isStated
    pay.posted = columns.isStated ? merged(columns, text, &pay) : text
    pay.posted.isUnreadable = !pay.posted.isStated && (columns.isUnreadable || text.isUnreadable)
    resolveUnits(bytes, cells, &pay)
    flagShape(&pay)
    return pay
  }

  // MARK: Bounds

  private mutating func textPay(
    _ bytes: Span<UInt8>, _ cell: Range<Int>, _ flags: inout ListingFlags
  ) -> PostedPay {
    guard !cell.isEmpty else { return PostedPay() }
    // Its words are none of those that say how much of a year work is for.
    if let posted = PlainPayText.read(bytes, cell, habits.text) { return posted }
    let reading = known.texts.outcome(of: bytes, cell) ?? reading(ofText: bytes, cell)
    flags = reading.work
    return reading.posted
  }

  private mutating func reading(
    ofText bytes: Span<UInt8>, _ cell: Range<Int>
  ) -> KnownPayCells.Text {
    let reading = KnownPayCells.Text(
      posted: reader.read(
        bytes, cell, habit: habits.text.decimal, magnitude: habits.text.magnitude),
      work: work.flags(pay: bytes, cell))
    known.texts.keep(reading, of: bytes, cell)
    return reading
  }

  private mutating func columnPay(
    _ bytes: Span<UInt8>, _ cells: PayCells, _ pay: inout ResolvedPay
  ) -> PostedPay {
    var posted = PostedPay()
    posted.floor = bound(bytes, cells.min, .payMin, &posted, &pay)
    posted.ceiling = bound(bytes, cells.max, .payMax, &posted, &pay)
    return posted
  }

  private mutating func bound(
    _ bytes: Span<UInt8>, _ cell: Range<Int>, _ field: InputField, _ posted: inout PostedPay,
    _ pay: inout ResolvedPay
  ) -> ExactDecimal? {
    guard !cell.isEmpty else { return nil }
    let habit = habits[field]
    let (content, words) = PayCell.read(
      bytes, cell, &reader, habit: habit.decimal, magnitude: habit.magnitude)
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
  private func merged(
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

  private func differ(_ left: ExactDecimal?, _ right: ExactDecimal?) -> Bool {
    guard let left, let right else { return false }
    return left != right
  }

  // MARK: Units

  private mutating func resolveUnits(
    _ bytes: Span<UInt8>, _ cells: PayCells, _ pay: inout ResolvedPay
  ) {
    let currency = known.currency(bytes, cells.currency, bareDollar: bareDollar)
    guard pay.posted.isStated else {
      pay.posted.currency = currency
      pay.posted.period = nil
      return
    }
    resolvePeriod(known.period(bytes, cells.period), &pay)
    resolveCurrency(currency, &pay)
  }

  /// A period in the text stands with its figures and counts before the column's; for figures
  /// from columns it is the other way round.
  private func resolvePeriod(_ column: PayPeriod?, _ pay: inout ResolvedPay) {
    let stated = pay.posted.period
    if let stated, let column, stated != column { pay.flags.insert(.payConflict) }
    let named = pay.isFromColumns ? column ?? stated : stated ?? column
    if let period = named ?? mapping.headerPeriod {
      pay.posted.period = period
    } else {
      pay.posted.period = options.period
      pay.flags.insert(.payDefaultedPeriod)
    }
  }

  private func resolveCurrency(_ column: CurrencyCode?, _ pay: inout ResolvedPay) {
    let stated = pay.posted.currency
    let column = column ?? (stated == nil ? mapping.headerCurrency : nil)
    guard let stated else {
      pay.posted.currency = column ?? options.currency
      if column == nil { pay.flags.insert(.payDefaultedCurrency) }
      return
    }
    if pay.posted.isBareDollar {
      let named = column ?? mapping.headerCurrency
      pay.posted.currency = named ?? bareDollar
      if let named, !PayWords.dollars.contains(named) { pay.flags.insert(.payConflict) }
    } else if let column, column != stated {
      pay.flags.insert(.payConflict)
      if pay.isFromColumns { pay.posted.currency = column }
    }
  }

  // MARK: Flags

  private func flagShape(_ pay: inout ResolvedPay) {
    if pay.posted.hasSeveralRanges, !pay.isFromColumns { pay.flags.insert(.payMultipleRanges) }
    switch (pay.posted.floor, pay.posted.ceiling) {
    case (let floor?, let ceiling?):
      if let limit = floor.multiplied(by: ExactDecimal(3)), ceiling > limit {
        pay.flags.insert(.payWide)
      }
    case (nil, nil): break
    default: pay.flags.insert(.payOneSided)
    }
  }
}

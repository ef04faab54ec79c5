/// Finds the period and the currency of a listing's pay: what stands with the figures, what a unit
/// column says, then the header, then the options, flagged.
struct PayUnits {
  private let headerPeriod: PayPeriod?
  private let headerCurrency: CurrencyCode?
  private let defaultPeriod: PayPeriod
  private let defaultCurrency: CurrencyCode
  /// What a bare `$` stands for: the dollar of `--currency`, or the US dollar where that is no
  /// dollar.
  let bareDollar: CurrencyCode

  init(_ mapping: ColumnMapping, _ options: NormalizerOptions) {
    headerPeriod = mapping.headerPeriod
    headerCurrency = mapping.headerCurrency
    defaultPeriod = options.period
    defaultCurrency = options.currency
    bareDollar = PayWords.dollars.contains(options.currency) ? options.currency : .usDollar
  }

  /// Settles the units of pay whose bounds are known.
  /// - Parameters:
  ///   - period: What the unit column says; `nil` where it says nothing.
  ///   - currency: The same.
  func resolve(period: PayPeriod?, currency: CurrencyCode?, _ pay: inout ResolvedPay) {
    guard pay.posted.isStated else {
      pay.posted.currency = currency
      pay.posted.period = nil
      return
    }
    resolvePeriod(period, &pay)
    resolveCurrency(currency, &pay)
  }

  /// A period in the text stands with its figures and counts before the column's; for figures
  /// from columns it is the other way round.
  private func resolvePeriod(_ column: PayPeriod?, _ pay: inout ResolvedPay) {
    let stated = pay.posted.period
    if let stated, let column, stated != column { pay.flags.insert(.payConflict) }
    let named = pay.isFromColumns ? column ?? stated : stated ?? column
    if let period = named ?? headerPeriod {
      pay.posted.period = period
    } else {
      pay.posted.period = defaultPeriod
      pay.flags.insert(.payDefaultedPeriod)
    }
  }

  private func resolveCurrency(_ column: CurrencyCode?, _ pay: inout ResolvedPay) {
    let stated = pay.posted.currency
    let column = column ?? (stated == nil ? headerCurrency : nil)
    guard let stated else {
      pay.posted.currency = column ?? defaultCurrency
      if column == nil { pay.flags.insert(.payDefaultedCurrency) }
      return
    }
    if pay.posted.isBareDollar {
      let named = column ?? headerCurrency
      pay.posted.currency = named ?? bareDollar
      if let named, !PayWords.dollars.contains(named) { pay.flags.insert(.payConflict) }
    } else if let column, column != stated {
      pay.flags.insert(.payConflict)
      if pay.isFromColumns { pay.posted.currency = column }
    }
  }
}

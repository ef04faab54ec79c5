import Listings

extension Baseline.Kind {
  /// With its article: `a mean`.
  package var phrase: String {
    switch self {
    case .mean: "a mean"
    case .median: "a median"
    case .minimum: "a minimum"
    case .thresholdShare: "a threshold share"
    case .singlePayment: "a single payment"
    }
  }
}

extension Baseline.Relation {
  /// How an amount is introduced, with a trailing space: `less than `; empty for the amount itself.
  var phrase: String {
    switch self {
    case .equal: ""
    case .less: "less than "
    case .lessOrEqual: "at most "
    case .greater: "more than "
    case .greaterOrEqual: "at least "
    }
  }

  /// How a figure ÷ the amount stands to the same ÷ the true baseline: a true one below the amount
  /// makes the true ratio larger. `nil` for the amount itself.
  var boundOfRatio: String? {
    switch self {
    case .equal: nil
    case .less, .lessOrEqual: "at least"
    case .greater, .greaterOrEqual: "at most"
    }
  }

  /// How the amount ÷ a figure stands to the true baseline ÷ the same: it goes the other way.
  var boundOfInverse: String? {
    switch self {
    case .equal: nil
    case .less, .lessOrEqual: "at most"
    case .greater, .greaterOrEqual: "at least"
    }
  }
}

extension PayPeriod {
  /// `an hour`, `a year`.
  var phrase: String {
    switch self {
    case .hour: "an hour"
    case .day: "a day"
    case .week: "a week"
    case .biweek: "a fortnight"
    case .semimonth: "half a month"
    case .month: "a month"
    case .year: "a year"
    }
  }
}

extension Baseline {
  /// The figure in words: `less than 30,000 US dollars a year`.
  package var figure: String {
    relation.phrase + CurrencyNames.amount(amount, currency)
      + (period.map { " " + $0.phrase } ?? "")
  }
}

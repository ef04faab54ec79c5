import Listings

/// What is said about assumptions that an input itself speaks against.
enum PayAssumptionWords {
  /// `jobs.csv: 3 listings with pay name no currency and were taken as USD, …; --currency GBP …`.
  static func line(_ name: String, _ assumption: PayAssumption) -> String {
    switch assumption {
    case .currency(let taken, let count, let posted, let postedBy, let named):
      "\(name): \(listings(count)) with pay \(count == 1 ? "names" : "name") no currency and "
        + "\(was(count)) taken as \(taken), but \(number(postedBy)) of the "
        + "\(number(named)) that name one \(postedBy == 1 ? "has" : "have") \(posted); "
        + "--currency \(posted) takes \(count == 1 ? "it" : "them") as that"
    case .groupingDot(let count, let decimal):
      "\(name): \(listings(count)) \(count == 1 ? "has" : "have") pay with a dot before three "
        + "digits, which was taken as grouping (\(grouped(decimal)) "
        + "as \(Grouped.text(thousandfold(decimal)))); --decimal . takes it as \(decimal), "
        + "--decimal , settles it for the whole file"
    case .decimalDot(let count, let grouping):
      "\(name): \(listings(count)) paid by the hour \(count == 1 ? "has" : "have") a dot before "
        + "three digits, which was taken as a decimal sign (\(dotted(grouping)), not "
        + "\(Grouped.text(grouping))); --decimal , takes it as grouping, --decimal . settles it "
        + "for the whole file"
    case .weeklyHours(let count, let hours, let statedBy, let counted, let year):
      "\(name): \(listings(count)) paid by the hour \(count == 1 ? "states" : "state") a week of "
        + "other hours\(statedBy == count ? " (\(hours))" : " (most: \(hours))") than the "
        + "\(Grouped.text(counted)) a year that were counted; --hours-per-year \(year) counts "
        + "weeks of \(hours)"
    case .hoursColumn(let column, let count, let counted):
      "\(name): column \"\(column)\" is not counted with: \(listings(count)) paid by the hour "
        + "\(count == 1 ? "has" : "have") a year of \(Grouped.text(counted)) hours; "
        + "--hours-per-year sets it"
    }
  }

  /// The figure as it is posted: `510.000`.
  private static func grouped(_ decimal: ExactDecimal) -> String { dotted(thousandfold(decimal)) }

  private static func dotted(_ amount: ExactDecimal) -> String {
    Grouped.text(amount).replacing(",", with: ".")
  }

  private static func thousandfold(_ decimal: ExactDecimal) -> ExactDecimal {
    decimal.multiplied(by: ExactDecimal(1000)) ?? decimal
  }

  private static func listings(_ count: Int) -> String {
    "\(number(count)) listing\(count == 1 ? "" : "s")"
  }

  private static func number(_ count: Int) -> String { Grouped.text(plain: "\(count)") }

  private static func was(_ count: Int) -> String { count == 1 ? "was" : "were" }
}

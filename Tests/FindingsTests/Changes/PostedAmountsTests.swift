import Listings
import Testing

@testable import Findings

/// The order of pay as posted.
struct PostedAmountsTests {
  private static func pay(
    _ floor: String?, _ ceiling: String?, _ period: PayPeriod?, _ currency: String?
  ) -> PostedAmounts {
    PostedAmounts(
      floor: floor.flatMap { ExactDecimal($0) }, ceiling: ceiling.flatMap { ExactDecimal($0) },
      period: period, currency: currency.flatMap { CurrencyCode($0) })
  }

  /// In their order.
  private static let all = [
    pay(nil, nil, nil, nil), pay(nil, "2", .year, "USD"), pay("1", nil, .year, "USD"),
    pay("1", "2", nil, nil), pay("1", "2", .month, nil), pay("1", "2", .month, "USD"),
    pay("1", "2", .year, "EUR"), pay("1", "2", .year, "USD"), pay("1", "3", .hour, "EUR"),
    pay("2", nil, nil, nil),
  ]

  @Test func whatIsNotPostedComesFirst() {
    for (place, left) in Self.all.enumerated() {
      for (other, right) in Self.all.enumerated() {
        #expect((left < right) == (place < other), "\(place), \(other)")
      }
    }
  }
}

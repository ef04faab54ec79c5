/// What a posting says about pay, before any default or annualising.
package struct PostedPay: Sendable, Equatable {
  /// Per ``period``; `nil` where not posted.
  var floor: ExactDecimal?
  var ceiling: ExactDecimal?
  /// `nil` where the posting does not say.
  var period: PayPeriod?
  /// `nil` where the posting does not say; a bare `$` says US dollars, marked by ``isBareDollar``.
  var currency: CurrencyCode?
  var isBareDollar = false
  var hasSeveralRanges = false
  /// A minus sign stands before the figures, which are given without it.
  var isNegative = false
  /// Something with a digit in it that is no pay.
  var isUnreadable = false

  package var isStated: Bool { floor != nil || ceiling != nil }

  var shape: PayShape {
    switch (floor, ceiling) {
    case (let floor?, let ceiling?): floor == ceiling ? .point : .range
    case (_?, nil): .from
    case (nil, _?): .upTo
    case (nil, nil): isUnreadable ? .unreadable : .undisclosed
    }
  }
}

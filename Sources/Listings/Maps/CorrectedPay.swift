/// What follows from corrected pay: shape, annual pay, and the flags about pay.
struct CorrectedPay: Sendable {
  let options: NormalizerOptions

  /// The flags that say something about the figures themselves.
  private static let following: ListingFlags = [.payOneSided, .payWide, .payImplausible]

  /// Works out a listing's annual pay, shape and flags anew.
  /// - Parameter keepsFlags: Whether the flags were corrected too, and stay as they were set.
  /// - Returns: What is contradictory, in words; `nil` when all is well.
  func follow(
    _ listing: inout Listing, changedFrom before: Listing, keepsFlags: Bool
  ) -> String? {
    if let floor = listing.payMin, let ceiling = listing.payMax, floor > ceiling {
      return "floor \(Grouped.text(floor)) would be above ceiling \(Grouped.text(ceiling)) in"
        + " row \(listing.sourceRow); the listing stays as it was"
    }
    var flags = listing.flags
    resolveUnits(&listing, &flags)
    let annual = annualPay(listing)
    if annual == nil {
      return "the annual pay would be beyond \(Grouped.text(plain: "\(AnnualAmount.largest)")) in"
        + " row \(listing.sourceRow); the listing stays as it was"
    }
    setShape(&listing, before)
    flags = flags.subtracting(Self.following).union(shapeFlags(listing, annual))
    if !keepsFlags { listing.flags = flags }
    let isYear = !listing.flags.contains(.notFullYear)
    listing.annualMin = isYear ? annual?.floor : nil
    listing.annualMax = isYear ? annual?.ceiling : nil
    return nil
  }

  /// Pay without a period or a currency takes the default, flagged; no pay has no period.
  private func resolveUnits(_ listing: inout Listing, _ flags: inout ListingFlags) {
    guard listing.isDisclosed else {
      listing.payPeriod = nil
      flags.subtract([.payDefaultedPeriod, .payDefaultedCurrency, .payConflict])
      return
    }
    if listing.payPeriod == nil {
      listing.payPeriod = options.period
      flags.insert(.payDefaultedPeriod)
    }
    if listing.currency == nil {
      listing.currency = options.currency
      flags.insert(.payDefaultedCurrency)
    }
  }

  /// `nil` beyond what the money type holds.
  private func annualPay(_ listing: Listing) -> (floor: AnnualAmount?, ceiling: AnnualAmount?)? {
    guard let period = listing.payPeriod else { return (nil, nil) }
    let floor = listing.payMin.map { options.factors.annual($0, per: period) }
    let ceiling = listing.payMax.map { options.factors.annual($0, per: period) }
    guard floor != .some(nil), ceiling != .some(nil) else { return nil }
    return (floor ?? nil, ceiling ?? nil)
  }

  private func setShape(_ listing: inout Listing, _ before: Listing) {
    switch (listing.payMin, listing.payMax) {
    case (let floor?, let ceiling?): listing.payShape = floor == ceiling ? .point : .range
    case (_?, nil): listing.payShape = .from
    case (nil, _?): listing.payShape = .upTo
    case (nil, nil): if before.isDisclosed { listing.payShape = .undisclosed }
    }
  }

  private func shapeFlags(
    _ listing: Listing, _ annual: (floor: AnnualAmount?, ceiling: AnnualAmount?)?
  ) -> ListingFlags {
    guard let period = listing.payPeriod else { return [] }
    var flags: ListingFlags = []
    if let floor = listing.payMin, let ceiling = listing.payMax {
      if ceiling.exceeds(floor, times: 3) { flags.insert(.payWide) }
    } else {
      flags.insert(.payOneSided)
    }
    if Plausibility.isImplausible(annual?.floor, annual?.ceiling, listing.currency)
      || Plausibility.isImplausible(
        listing.payMin, listing.payMax, per: period, listing.currency)
    {
      flags.insert(.payImplausible)
    }
    return flags
  }
}
